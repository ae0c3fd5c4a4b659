package wirecopy.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import wirecopy.search.Clause;
import wirecopy.search.Completion;
import wirecopy.search.Query;

/** Finds the words of the library that begin like the unfinished word of a query. */
final class Completions {

    private final IndexReader reader;

    Completions(IndexReader reader) {
        this.reader = reader;
    }

    List<Completion> of(Query query, int most) throws IOException {
        Clause unfinished = query.unfinished();
        if (unfinished == null) {
            return List.of();
        }
        List<String> fields = unfinished instanceof Clause.In in ? Names.of(in.field()) : List.of(Names.TEXT, Names.HEADLINE);
        Clause.Typing word = (Clause.Typing) (unfinished instanceof Clause.In in ? in.clause() : unfinished);
        List<Token> tokens = Token.of(StoryAnalyzer.forQueries(), word.text());
        if (tokens.isEmpty() || Pattern.isCharacterOrPair(tokens.getLast().written())) {
            return List.of();
        }
        String before = query.typed().substring(0, query.typed().length() - word.text().length() + tokens.getLast().start());
        Map<String, Integer> stories = new HashMap<>();
        for (String field : fields) {
            count(field, tokens.getLast().written()).forEach((term, count) -> stories.merge(term, count, Math::max));
        }
        return stories.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(found -> new Completion(found.getKey(), found.getValue(), before + found.getKey()))
                .toList();
    }

    private Map<String, Integer> count(String field, String start) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        BytesRef prefix = new BytesRef(start);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum all = terms.iterator();
                boolean there = all.seekCeil(prefix) != TermsEnum.SeekStatus.END;
                for (BytesRef term = there ? all.term() : null; term != null && StringHelper.startsWith(term, prefix); term = all.next()) {
                    counts.merge(term.utf8ToString(), all.docFreq(), Integer::sum);
                }
            }
        }
        return counts;
    }
}
