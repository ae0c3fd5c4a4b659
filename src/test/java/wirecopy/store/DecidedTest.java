package wirecopy.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.store.Decided.How;

/** What was decided about pieces of stories is kept, taken back, exported and merged. */
final class DecidedTest {

    @TempDir
    private Path folder;
    private long now = 1000;

    @Test
    void theLastDecisionAboutAPieceCounts() {
        try (Store store = open("here")) {
            store.decide("a", new Decided(10, 20, How.SHOWN));
            store.decide("a", new Decided(0, 5, How.HIDDEN));
            store.decide("b", new Decided(10, 20, How.HIDDEN));
            assertEquals(List.of(new Decided(0, 5, How.HIDDEN), new Decided(10, 20, How.SHOWN)), store.decided("a"));
            store.decide("a", new Decided(10, 20, How.AS_PARSED));
            assertEquals(List.of(new Decided(0, 5, How.HIDDEN)), store.decided("a"));
        }
        try (Store again = open("here")) {
            assertEquals(List.of(new Decided(0, 5, How.HIDDEN)), again.decided("a"));
        }
    }

    @Test
    void ofTwoDecisionsTheLaterCountsAlsoWhereItTookOneBack() {
        try (Store here = open("here"); Store there = open("there")) {
            here.decide("a", new Decided(0, 5, How.HIDDEN));
            here.decide("a", new Decided(6, 9, How.SHOWN));
            now = 2000;
            there.decide("a", new Decided(0, 5, How.AS_PARSED));
            here.exportTo(folder.resolve("state.json"));
            there.importFrom(folder.resolve("state.json"));
            assertEquals(List.of(new Decided(6, 9, How.SHOWN)), there.decided("a"));
        }
    }

    private Store open(String name) {
        return Store.open(folder.resolve(name + ".db"), () -> Instant.ofEpochMilli(now));
    }
}
