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

/** The words of one field as written, and where the stem of a word is another one, that stem, marked, at the same places. */
final class StemmedTerms extends FilterTerms {

    private static final BytesRef MARK = new BytesRef(String.valueOf(FormsFilter.STEM_MARK));

    private final SortedMap<BytesRef, List<BytesRef>> stems;

    private StemmedTerms(Terms words, SortedMap<BytesRef, List<BytesRef>> stems) {
        super(words);
        this.stems = stems;
    }

    static StemmedTerms of(Terms words) throws IOException {
        SortedMap<BytesRef, List<BytesRef>> stems = new TreeMap<>();
        Stemmer stemmer = new Stemmer();
        TermsEnum all = words.iterator();
        for (BytesRef word = all.next(); word != null; word = all.next()) {
            String stem = stemmer.otherStem(word);
            if (stem != null) {
                stems.computeIfAbsent(new BytesRef(FormsFilter.STEM_MARK + stem), _ -> new ArrayList<>()).add(BytesRef.deepCopyOf(word));
            }
        }
        return new StemmedTerms(words, stems);
    }

    @Override
    public TermsEnum iterator() throws IOException {
        return new InOrder();
    }

    /** The words up to the mark of stems, the stems, then the other words. */
    private final class InOrder extends OnceInOrder {

        private final TermsEnum words = in.iterator();
        private final TermsEnum known = in.iterator();
        private final Iterator<Map.Entry<BytesRef, List<BytesRef>>> rest = stems.entrySet().iterator();
        private BytesRef word = words.next();
        private Map.Entry<BytesRef, List<BytesRef>> stem;
        private boolean begun;

        InOrder() throws IOException {
        }

        @Override
        public BytesRef next() throws IOException {
            if (begun && stem == null && word != null) {
                word = words.next();
            }
            begun = true;
            boolean stemIsNext = rest.hasNext() && (word == null || word.compareTo(MARK) > 0);
            stem = stemIsNext ? rest.next() : null;
            return term();
        }

        @Override
        public BytesRef term() {
            return stem == null ? word : stem.getKey();
        }

        @Override
        public PostingsEnum postings(PostingsEnum reuse, int flags) throws IOException {
            if (stem == null) {
                return words.postings(reuse, flags);
            }
            List<PostingsEnum> all = new ArrayList<>();
            for (BytesRef written : stem.getValue()) {
                if (known.seekExact(written)) {
                    all.add(known.postings(null, flags));
                }
            }
            return new JoinedPostings(all);
        }
    }
}
