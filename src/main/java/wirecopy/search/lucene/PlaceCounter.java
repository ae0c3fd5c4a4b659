package wirecopy.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;

/** Reads stories and counts the places in them that a query matched, in one thread: a search that comes meanwhile has the other cores. */
final class PlaceCounter {

    private static final long LONGEST_NANOSECONDS = 2_000_000_000L;
    private static final Set<String> READ = Set.of(Names.ID, Names.PATH, Names.WARNINGS, Names.BLOCK);

    private final Finder finder;
    private final BooleanSupplier givenUp;
    private final long begun = System.nanoTime();

    PlaceCounter(Finder finder, BooleanSupplier givenUp) {
        this.finder = finder;
        this.givenUp = givenUp;
    }

    OptionalInt of(List<HitSet.Part> hits) throws IOException {
        int places = 0;
        for (HitSet.Part part : hits) {
            StoredFields stored = part.leaf().storedFields();
            DocIdSetIterator documents = new BitSetIterator(part.documents(), 0);
            for (int i = documents.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = documents.nextDoc()) {
                if (givenUp.getAsBoolean() || Thread.currentThread().isInterrupted() || System.nanoTime() - begun > LONGEST_NANOSECONDS) {
                    return OptionalInt.empty();
                }
                places += finder.matches(StoredStory.of(stored.document(i, READ)).paragraphs()).size();
            }
        }
        return OptionalInt.of(places);
    }
}
