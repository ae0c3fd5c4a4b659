package wirecopy.search.lucene;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

import wirecopy.search.Facet;
import wirecopy.search.Folder;

/**
 * What lies directly in a folder: the names of all folders are gone through in order, and with each that is found all below it is
 * leapt over, so that it takes as long as there are folders in this one, however many lie deeper.
 */
final class Folders {

    private static final String FIELD = Names.of(Facet.FOLDER);

    private final IndexReader reader;
    private final String folder;
    /** A folder, and whether there is one in it. */
    private final Map<String, Boolean> found = new TreeMap<>();

    Folders(IndexReader reader, String path) {
        this.reader = reader;
        this.folder = Places.term(path);
    }

    List<Folder> all() throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            for (String before : beginnings()) {
                find(leaf.reader(), before);
            }
        }
        return counted();
    }

    boolean isAny() throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(FIELD);
            for (String before : beginnings()) {
                TermsEnum names = terms == null ? TermsEnum.EMPTY : terms.iterator();
                if (names.seekCeil(new BytesRef(before)) != SeekStatus.END && names.term().utf8ToString().startsWith(before)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How all begins that lies in it: as in a folder of either kind of system, or in an archive. */
    private List<String> beginnings() {
        if (Places.isSeparator(folder.charAt(folder.length() - 1))) {
            return List.of(folder);
        }
        return List.of(folder + "/", folder + "\\", folder + "!/", folder + "!\\");
    }

    private void find(LeafReader leaf, String before) throws IOException {
        Terms terms = leaf.terms(FIELD);
        if (terms == null) {
            return;
        }
        TermsEnum names = terms.iterator();
        boolean more = names.seekCeil(new BytesRef(before)) != SeekStatus.END;
        while (more) {
            requireTime();
            String path = names.term().utf8ToString();
            if (!path.startsWith(before)) {
                return;
            }
            int end = before.length();
            while (end < path.length() && !Places.isSeparator(path.charAt(end))) {
                end++;
            }
            found.merge(Places.term(path.substring(0, end)), end < path.length(), Boolean::logicalOr);
            more = end < path.length()
                    ? names.seekCeil(new BytesRef(path.substring(0, end) + (char) (path.charAt(end) + 1))) != SeekStatus.END
                    : names.next() != null;
        }
    }

    /** Those of which all stories are gone stay among the names for a while. */
    private List<Folder> counted() throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            count(leaf.reader(), counts);
        }
        List<Folder> folders = new ArrayList<>();
        found.forEach((path, holds) -> {
            if (counts.getOrDefault(path, 0) > 0) {
                folders.add(new Folder(path, counts.get(path), holds));
            }
        });
        return folders;
    }

    private void count(LeafReader leaf, Map<String, Integer> counts) throws IOException {
        Terms terms = leaf.terms(Names.UNDER);
        if (terms == null) {
            return;
        }
        TermsEnum places = terms.iterator();
        PostingsEnum stories = null;
        for (String path : found.keySet()) {
            requireTime();
            if (places.seekExact(new BytesRef(path))) {
                int here = places.docFreq();
                if (leaf.getLiveDocs() != null) {
                    stories = places.postings(stories, PostingsEnum.NONE);
                    here = live(stories, leaf.getLiveDocs());
                }
                counts.merge(path, here, Integer::sum);
            }
        }
    }

    private static int live(PostingsEnum stories, Bits live) throws IOException {
        int many = 0;
        for (int story = stories.nextDoc(); story != DocIdSetIterator.NO_MORE_DOCS; story = stories.nextDoc()) {
            many += live.get(story) ? 1 : 0;
        }
        return many;
    }

    private static void requireTime() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the listing was given up");
        }
    }
}
