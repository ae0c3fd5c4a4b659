package wirecopy.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;

import wirecopy.search.Credit;
import wirecopy.search.Facet;
import wirecopy.search.FacetCount;
import wirecopy.search.Group;
import wirecopy.search.Grouping;
import wirecopy.search.Hit;
import wirecopy.search.Hits;

/** Hits that read their rows from the index when asked. */
final class LuceneHits implements Hits {

    private static final String CLOSED = "these hits are closed";
    /** More stories would take seconds to read. */
    private static final int MOST_READ = 2_000;

    private final IndexReader reader;
    private final Cores cores;
    private final FacetKeys keys;
    private final Ranking ranking;
    private final Finder finder;
    private List<HitSet.Part> all;
    private int[] grouped;
    private volatile boolean closed;

    /** @param reader held by this; let go when closed */
    LuceneHits(IndexReader reader, Cores cores, FacetKeys keys, Ranking ranking, Finder finder) {
        this.reader = reader;
        this.cores = cores;
        this.keys = keys;
        this.ranking = ranking;
        this.finder = finder;
    }

    @Override
    public int size() {
        return ranking.size();
    }

    @Override
    public List<Group> group(Grouping by) {
        requireOpen();
        try {
            Grouper.Grouped all = Grouper.group(reader, ranking.atLeast(Integer.MAX_VALUE), by);
            grouped = all.documents();
            return all.groups();
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }

    private int[] documents(int many) throws IOException {
        return grouped == null ? ranking.atLeast(many) : grouped;
    }

    @Override
    public List<Hit> rows(int from, int to) {
        requireOpen();
        try {
            List<Integer> documents = Arrays.stream(documents(to)).skip(from).limit(Math.max(0, to - from)).boxed().toList();
            return cores.each(documents, (document, _) -> Excerpt.row(StoredStory.of(reader.storedFields().document(document)), finder));
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }

    @Override
    public List<List<Credit>> credits(String person, int from, int to) {
        requireOpen();
        try {
            int[] documents = documents(to);
            StoredFields stored = reader.storedFields();
            List<List<Credit>> credits = new ArrayList<>();
            for (int i = from; i < Math.min(to, documents.length); i++) {
                credits.add(Credits.of(stored.document(documents[i], Set.of(Names.CREDIT)), person));
            }
            return credits;
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }

    @Override
    public List<FacetCount> facets(Facet facet, int most) {
        return whileOpen(() ->
                FacetCounter.best(cores.each(all(), (part, asking) -> FacetPart.of(part, facet, keys, asking)), most));
    }

    @Override
    public List<String> ids() {
        return whileOpen(() -> Identities.of(all()));
    }

    @Override
    public OptionalInt places() {
        if (finder.patterns() == 0 || ranking.size() > MOST_READ) {
            return OptionalInt.empty();
        }
        try {
            return whileOpen(() -> new PlaceCounter(finder, () -> closed).of(all()));
        } catch (IllegalStateException closedBefore) {
            return OptionalInt.empty();
        }
    }

    private interface Asking<T> {
        T ask() throws IOException;
    }

    /** For what may be asked from another thread: the index stays open for it. */
    private <T> T whileOpen(Asking<T> asking) {
        if (closed || !reader.tryIncRef()) {
            throw new IllegalStateException(CLOSED);
        }
        try {
            return asking.ask();
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        } finally {
            letGo();
        }
    }

    private synchronized List<HitSet.Part> all() throws IOException {
        all = all == null ? ranking.all() : all;
        return all;
    }

    @Override
    public int indexOf(String id) {
        requireOpen();
        try {
            int document = Identities.document(reader, id);
            int[] first = grouped == null ? ranking.known() : grouped;
            int place = document < 0 ? -1 : indexOf(document, first, 0);
            if (document < 0 || place >= 0 || first == grouped) {
                return place;
            }
            int known = ranking.known().length;
            return indexOf(document, ranking.atLeast(Integer.MAX_VALUE), known);
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }

    private static int indexOf(int document, int[] documents, int from) {
        for (int i = from; i < documents.length; i++) {
            if (documents[i] == document) {
                return i;
            }
        }
        return -1;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException(CLOSED);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            letGo();
        }
    }

    private void letGo() {
        try {
            reader.decRef();
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }
}
