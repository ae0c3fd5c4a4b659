package wirecopy.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

import wirecopy.article.Kind;
import wirecopy.search.Hit;

/** Finds stories with the words that set one story apart: frequent in it, rare in the library. */
final class Similar {

    /** How many words of the story are looked for. */
    private static final int WORDS = 25;
    /** A story must have at least this part of them to be called similar; so many are enough of any story. */
    private static final double SHARE = 0.3;
    private static final int ENOUGH = 5;
    private static final int SHORTEST_WORD = 2;
    /** What counts as a word of one story alone, which no other can share. */
    private static final int LONELY = 1;

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final Lookup lookup;

    Similar(IndexSearcher searcher, Lookup lookup) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
        this.lookup = lookup;
    }

    private record Telling(Form.Stem word, double weight) {
    }

    List<Hit> to(String id, int most) throws IOException {
        int document = Identities.document(reader, id);
        if (document < 0 || most < 1) {
            return List.of();
        }
        List<Telling> words = tellingWords(StoredStory.of(searcher.storedFields().document(document)));
        if (words.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder alike = new BooleanQuery.Builder()
                .setMinimumNumberShouldMatch(Math.min(ENOUGH, (int) Math.ceil(words.size() * SHARE)));
        for (Telling telling : words) {
            Query word = lookup.patterns().in(Names.TEXT, new Pattern(List.of(new Pattern.Part(telling.word(), 0)), 0));
            alike.add(new BoostQuery(word, (float) telling.weight()), Occur.SHOULD);
        }
        Query others = new BooleanQuery.Builder()
                .add(lookup.inScope(alike.build()), Occur.MUST)
                .add(new TermQuery(new Term(Names.ID, id)), Occur.MUST_NOT)
                .build();
        List<Hit> hits = new ArrayList<>();
        Finder nothing = new Finder(wirecopy.search.Query.parse(""));
        for (ScoreDoc hit : searcher.search(others, most).scoreDocs) {
            hits.add(Excerpt.row(StoredStory.of(searcher.storedFields().document(hit.doc)), nothing));
        }
        return hits;
    }

    private List<Telling> tellingWords(StoredStory story) throws IOException {
        Map<Form.Stem, Integer> counts = new HashMap<>();
        for (StoredStory.Paragraph paragraph : story.paragraphs()) {
            if (tells(paragraph.kind())) {
                for (Token token : Token.of(StoryAnalyzer.forStory(paragraph.text()), paragraph.text())) {
                    if (token.written().length() >= SHORTEST_WORD) {
                        counts.merge(new Form.Stem(token.stem(), token.stem()), 1, Integer::sum);
                    }
                }
            }
        }
        List<Telling> words = new ArrayList<>();
        for (Map.Entry<Form.Stem, Integer> word : counts.entrySet()) {
            int stories = 0;
            for (String term : word.getKey().terms()) {
                stories += reader.docFreq(new Term(Names.TEXT, term));
            }
            if (stories > LONELY) {
                double frequent = Math.sqrt(word.getValue());
                words.add(new Telling(word.getKey(), frequent * Math.log((reader.numDocs() + 1.0) / stories + 0.1)));
            }
        }
        return words.stream().sorted(Comparator.comparingDouble(Telling::weight).reversed()
                .thenComparing(telling -> telling.word().stem())).limit(WORDS).toList();
    }

    private static boolean tells(Kind kind) {
        return switch (kind) {
            case HEADLINE, SUBHEADLINE, BODY, SUBHEADING, CAPTION -> true;
            case BYLINE, TIMESTAMP, CONTRIBUTOR, BIO, NOTICE, PROMOTION, RULE -> false;
        };
    }
}
