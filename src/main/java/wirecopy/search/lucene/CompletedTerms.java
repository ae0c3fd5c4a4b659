package wirecopy.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.lucene.index.FilterLeafReader.FilterTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words of one field as written; where the stem of a word is another one, that stem, marked, at the same places; and, marked too, the
 * {@link Pairs} of common words.
 */
final class CompletedTerms extends FilterTerms {

    private static final BytesRef MARK = new BytesRef(String.valueOf(FormsFilter.STEM_MARK));

    /** What follows from the words, by its marked term. */
    private final SortedMap<BytesRef, Marked> marked = new TreeMap<>();

    /** Where a term stands that follows from words. */
    private sealed interface Marked {
    }

    private record Stem(List<BytesRef> words) implements Marked {
    }

    private record Pair(PairPlaces places) implements Marked {
    }

    private CompletedTerms(Terms words) {
        super(words);
    }

    /** @param pairs whether pairs are noted too */
    static CompletedTerms of(Terms words, boolean pairs) throws IOException {
        CompletedTerms completed = new CompletedTerms(words);
        completed.addStems();
        if (pairs) {
            new PairsGatherer().of(words, (term, places) -> completed.marked.put(new BytesRef(term), new Pair(places)));
        }
        return completed;
    }

    private void addStems() throws IOException {
        Stemmer stemmer = new Stemmer();
        TermsEnum all = in.iterator();
        for (BytesRef word = all.next(); word != null; word = all.next()) {
            String stem = stemmer.otherStem(word);
            if (stem != null) {
                BytesRef term = new BytesRef(FormsFilter.STEM_MARK + stem);
                ((Stem) marked.computeIfAbsent(term, _ -> new Stem(new ArrayList<>()))).words().add(BytesRef.deepCopyOf(word));
            }
        }
    }

    @Override
    public TermsEnum iterator() throws IOException {
        return new InOrder();
    }

    /** The words up to the mark, the marked terms, then the other words. */
    private final class InOrder extends OnceInOrder {

        private final TermsEnum words = in.iterator();
        private final TermsEnum known = in.iterator();
        private final Iterator<Map.Entry<BytesRef, Marked>> rest = marked.entrySet().iterator();
        private BytesRef word = words.next();
        private Map.Entry<BytesRef, Marked> other;
        private boolean begun;

        InOrder() throws IOException {
        }

        @Override
        public BytesRef next() throws IOException {
            if (begun && other == null && word != null) {
                word = words.next();
            }
            begun = true;
            boolean otherIsNext = rest.hasNext() && (word == null || word.compareTo(MARK) > 0);
            other = otherIsNext ? rest.next() : null;
            return term();
        }

        @Override
        public BytesRef term() {
            return other == null ? word : other.getKey();
        }

        @Override
        public PostingsEnum postings(PostingsEnum reuse, int flags) throws IOException {
            return switch (other == null ? null : other.getValue()) {
                case null -> words.postings(reuse, flags);
                case Stem stem -> joined(stem.words(), flags);
                case Pair pair -> pair.places().postings();
            };
        }

        private PostingsEnum joined(List<BytesRef> written, int flags) throws IOException {
            List<PostingsEnum> all = new ArrayList<>();
            for (BytesRef one : written) {
                if (known.seekExact(one)) {
                    all.add(known.postings(null, flags));
                }
            }
            return new JoinedPostings(all);
        }
    }
}
