package wirecopy.search.lucene;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.RoaringDocIdSet;

/** Goes through the words of one part of the index in order, and gathers the documents of all that begin alike. */
final class StartsGatherer {

    private final int documents;
    private final SortedMap<BytesRef, DocIdSet> found = new TreeMap<>();
    private final FixedBitSet ofLetter;
    private final FixedBitSet ofTwo;
    /** What the words at hand begin with; empty before the first. */
    private BytesRef letter = new BytesRef();
    private BytesRef two = new BytesRef();

    /** @param documents how many the part of the index has */
    StartsGatherer(int documents) {
        this.documents = documents;
        this.ofLetter = new FixedBitSet(documents);
        this.ofTwo = new FixedBitSet(documents);
    }

    SortedMap<BytesRef, DocIdSet> of(Terms words) throws IOException {
        TermsEnum all = words.iterator();
        PostingsEnum postings = null;
        for (BytesRef word = all.next(); word != null; word = all.next()) {
            if (isBegun(word)) {
                postings = all.postings(postings, PostingsEnum.NONE);
                FixedBitSet into = turnTo(word) ? ofTwo : ofLetter;
                for (int i = postings.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = postings.nextDoc()) {
                    into.set(i);
                }
            }
        }
        endTwo();
        endLetter();
        return found;
    }

    /** Whether anybody asks for a word by its beginning. */
    private static boolean isBegun(BytesRef word) {
        return word.length > 0 && word.bytes[word.offset] != FormsFilter.STEM_MARK && !Pattern.isCharacterOrPair(word.utf8ToString());
    }

    /** Ends what was gathered where the word begins otherwise. @return whether it has a second letter */
    private boolean turnTo(BytesRef word) throws IOException {
        int first = Math.min(word.length, letterLength(word, 0));
        int second = first == word.length ? first : Math.min(word.length, first + letterLength(word, first));
        if (!begins(word, second, two)) {
            endTwo();
        }
        if (!begins(word, first, letter)) {
            endLetter();
            letter = start(word, first);
        }
        boolean hasTwo = second > first;
        two = hasTwo ? two.length == 0 ? start(word, second) : two : new BytesRef();
        return hasTwo;
    }

    /** The bytes of the letter that begins there, in UTF-8. */
    private static int letterLength(BytesRef word, int at) {
        int lead = word.bytes[word.offset + at] & 0xFF;
        return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static BytesRef start(BytesRef word, int length) {
        return BytesRef.deepCopyOf(new BytesRef(word.bytes, word.offset, length));
    }

    private static boolean begins(BytesRef word, int length, BytesRef start) {
        return new BytesRef(word.bytes, word.offset, length).bytesEquals(start);
    }

    private void endTwo() throws IOException {
        if (two.length > 0) {
            keep(two, ofTwo);
            ofLetter.or(ofTwo);
            ofTwo.clear();
            two = new BytesRef();
        }
    }

    private void endLetter() throws IOException {
        if (letter.length > 0) {
            keep(letter, ofLetter);
            ofLetter.clear();
        }
    }

    private void keep(BytesRef start, FixedBitSet bits) throws IOException {
        RoaringDocIdSet.Builder set = new RoaringDocIdSet.Builder(documents);
        set.add(new BitSetIterator(bits, 0));
        found.put(start, set.build());
    }
}
