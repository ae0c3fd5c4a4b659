package wirecopy.search.lucene;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import wirecopy.search.Clause;
import wirecopy.search.Completion;
import wirecopy.search.Query;

/** Finds the words of the library that begin like the unfinished word of a query. */
final class Completions {

    private static final Comparator<Map.Entry<String, Integer>> MOST_STORIES_FIRST =
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey());

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
        List<String> words = stories.entrySet().stream().sorted(MOST_STORIES_FIRST).limit(most).map(Map.Entry::getKey).toList();
        Map<String, Integer> inAll = new HashMap<>();
        for (String found : words) {
            inAll.put(found, stories(fields, found));
        }
        return inAll.entrySet().stream().sorted(MOST_STORIES_FIRST)
                .map(found -> new Completion(found.getKey(), found.getValue(), before + found.getKey()))
                .toList();
    }

    /** After one or two letters, words that only small parts of the index have are passed over: there would be far too many to see. */
    private Map<String, Integer> count(String field, String start) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (LeafReaderContext leaf : Starts.has(start) ? largest(reader.leaves()) : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                count(terms.iterator(), new BytesRef(start), counts);
            }
        }
        return counts;
    }

    private static List<LeafReaderContext> largest(List<LeafReaderContext> leaves) {
        return leaves.stream().sorted(Comparator.comparingInt((LeafReaderContext leaf) -> leaf.reader().maxDoc()).reversed())
                .limit(1).toList();
    }

    private static void count(TermsEnum all, BytesRef prefix, Map<String, Integer> counts) throws IOException {
        boolean there = all.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        int seen = 0;
        for (BytesRef term = there ? all.term() : null; term != null && StringHelper.startsWith(term, prefix); term = all.next()) {
            if ((++seen & 0xFFF) == 0 && Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("the search was given up");
            }
            counts.merge(term.utf8ToString(), all.docFreq(), Integer::sum);
        }
    }

    private int stories(List<String> fields, String word) throws IOException {
        int most = 0;
        for (String field : fields) {
            most = Math.max(most, reader.docFreq(new Term(field, word)));
        }
        return most;
    }
}
