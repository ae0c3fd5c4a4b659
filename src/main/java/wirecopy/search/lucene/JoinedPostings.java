package wirecopy.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.ArrayUtil;

/** The places of several words, as if they were one. To be gone through once, document by document. */
final class JoinedPostings extends OnceThrough {

    private final PostingsEnum[] words;
    /** The document that each word is at. */
    private final int[] documents;
    private int document = -1;
    private int[] places = new int[16];
    private int many;
    private int at;

    JoinedPostings(List<PostingsEnum> words) {
        this.words = words.toArray(PostingsEnum[]::new);
        this.documents = new int[this.words.length];
        Arrays.fill(documents, document);
    }

    @Override
    public int nextDoc() throws IOException {
        int next = NO_MORE_DOCS;
        for (int i = 0; i < words.length; i++) {
            documents[i] = documents[i] == document ? words[i].nextDoc() : documents[i];
            next = Math.min(next, documents[i]);
        }
        document = next;
        if (document != NO_MORE_DOCS) {
            gather();
        }
        return document;
    }

    private void gather() throws IOException {
        many = 0;
        at = 0;
        for (int i = 0; i < words.length; i++) {
            int more = documents[i] == document ? words[i].freq() : 0;
            places = ArrayUtil.grow(places, many + more);
            for (int end = many + more; many < end; many++) {
                places[many] = words[i].nextPosition();
            }
        }
        Arrays.sort(places, 0, many);
    }

    @Override
    public int docID() {
        return document;
    }

    @Override
    public int freq() {
        return many;
    }

    @Override
    public int nextPosition() {
        return places[at++];
    }
}
