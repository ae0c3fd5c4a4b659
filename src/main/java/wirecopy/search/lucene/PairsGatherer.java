package wirecopy.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/** Goes through the common words of one field in a part of the index, document by document, and notes which of them follow each other. */
final class PairsGatherer {

    private static final List<String> WORDS = CommonWords.all();
    private static final int NONE = -1;

    /** By the numbers of the first and the second word; null for none. */
    private final PairPlaces[][] found = new PairPlaces[WORDS.size()][];
    private final PostingsEnum[] postings = new PostingsEnum[WORDS.size()];
    private final int[] documents = new int[WORDS.size()];
    /** The word at each place of the document at hand, one more than the places go. */
    private int[] wordAt = new int[1_024];
    /** The places with a word, in order for each word. */
    private int[] places = new int[1_024];
    private int many;

    PairsGatherer() {
        Arrays.fill(wordAt, NONE);
        Arrays.fill(documents, DocIdSetIterator.NO_MORE_DOCS);
    }

    /** Gives the terms of all pairs with their places, in no order. */
    void of(Terms words, BiConsumer<String, PairPlaces> to) throws IOException {
        TermsEnum all = words.iterator();
        for (int word = 0; word < postings.length; word++) {
            if (all.seekExact(new BytesRef(WORDS.get(word)))) {
                postings[word] = all.postings(null, PostingsEnum.POSITIONS);
                documents[word] = postings[word].nextDoc();
            }
        }
        for (int document = next(); document != DocIdSetIterator.NO_MORE_DOCS; document = next()) {
            read(document);
            pair(document);
        }
        for (int first = 0; first < found.length; first++) {
            for (int second = 0; found[first] != null && second < found.length; second++) {
                if (found[first][second] != null) {
                    to.accept(Pairs.term(WORDS.get(first), WORDS.get(second)), found[first][second]);
                }
            }
        }
    }

    private int next() {
        int next = DocIdSetIterator.NO_MORE_DOCS;
        for (int document : documents) {
            next = Math.min(next, document);
        }
        return next;
    }

    private void read(int document) throws IOException {
        many = 0;
        for (int word = 0; word < documents.length; word++) {
            if (documents[word] == document) {
                PostingsEnum at = postings[word];
                int times = at.freq();
                places = ArrayUtil.grow(places, many + times);
                for (int end = many + times; many < end; many++) {
                    places[many] = at.nextPosition();
                    note(places[many], word);
                }
                documents[word] = at.nextDoc();
            }
        }
    }

    private void note(int place, int word) {
        if (place + 1 >= wordAt.length) {
            int before = wordAt.length;
            wordAt = ArrayUtil.grow(wordAt, place + 2);
            Arrays.fill(wordAt, before, wordAt.length, NONE);
        }
        wordAt[place] = word;
    }

    private void pair(int document) {
        for (int i = 0; i < many; i++) {
            int second = wordAt[places[i] + 1];
            if (second != NONE) {
                placesOf(wordAt[places[i]], second).add(document, places[i]);
            }
        }
        for (int i = 0; i < many; i++) {
            wordAt[places[i]] = NONE;
        }
    }

    private PairPlaces placesOf(int first, int second) {
        PairPlaces[] pairs = found[first] == null ? new PairPlaces[WORDS.size()] : found[first];
        found[first] = pairs;
        pairs[second] = pairs[second] == null ? new PairPlaces() : pairs[second];
        return pairs[second];
    }
}
