package wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class WholenessTest {

    private static final String TEXT = "A boat {x} sails.\n\n{y} Home.";

    @Test
    void everyVisibleCharacterBelongsSomewhere() {
        assertDoesNotThrow(() -> Wholeness.check(TEXT, List.of(block(0, 17), block(23, 28)), List.of(removal(7, 10), removal(19, 22))));
    }

    @Test
    void noneIsLeftOut() {
        assertEquals("text outside of blocks at 17 to 23", refusal(List.of(block(0, 17), block(23, 28)), List.of(removal(7, 10))));
        assertEquals("text outside of blocks at 17 to 28", refusal(List.of(block(0, 17)), List.of()));
    }

    @Test
    void noneBelongsToTwo() {
        assertEquals("blocks overlap at 16 to 28", refusal(List.of(block(0, 17), block(16, 28)), List.of()));
        assertEquals("removals overlap at 8 to 10", refusal(List.of(block(0, 28)), List.of(removal(7, 10), removal(8, 10))));
        assertEquals("removal across a block's edge at 7 to 10", refusal(List.of(block(0, 8), block(8, 28)), List.of(removal(7, 10))));
        assertEquals("removal across a block's edge at 0 to 10", refusal(List.of(block(8, 28)), List.of(removal(0, 10))));
    }

    @Test
    void nothingBelongsThatIsNotThere() {
        assertEquals("block past the end at 0 to 29", refusal(List.of(block(0, 29)), List.of()));
        Removal past = new Removal("..", new Span(27, 29), 1, "test");
        assertEquals("removal past the end at 27 to 29", refusal(List.of(block(0, 27)), List.of(past)));
        Removal other = new Removal("{z}", new Span(7, 10), 1, "test");
        assertEquals("removal with other text at 7 to 10", refusal(List.of(block(0, 28)), List.of(other)));
    }

    private static String refusal(List<Block> blocks, List<Removal> removals) {
        return assertThrows(IllegalArgumentException.class, () -> Wholeness.check(TEXT, blocks, removals)).getMessage();
    }

    private static Block block(int start, int end) {
        return new Block(Kind.BODY, "shown", new Span(start, end), 1, 1, "test");
    }

    private static Removal removal(int start, int end) {
        return new Removal(TEXT.substring(start, end), new Span(start, end), 1, "test");
    }
}
