package wirecopy.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineIndexTest {

    @Test
    void linesEndAtEveryKindOfLineEnd() {
        String text = "one\ntwo\r\nthree\rfour\n\nsix";
        LineIndex index = new LineIndex(text);
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= index.count(); line++) {
            lines.append(text, index.start(line), index.end(line)).append('|');
        }
        assertEquals("one|two|three|four||six|", lines.toString());
    }

    @Test
    void anOffsetLiesInItsLine() {
        LineIndex index = new LineIndex("ab\r\ncd\n");
        assertEquals(1, index.lineAt(0));
        assertEquals(1, index.lineAt(3));
        assertEquals(2, index.lineAt(4));
        assertEquals(3, index.lineAt(7));
    }

    @Test
    void anEmptyTextHasOneLine() {
        assertEquals(1, new LineIndex("").count());
    }
}
