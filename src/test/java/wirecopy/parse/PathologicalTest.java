package wirecopy.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile texts cost no more than their length: eight times the text, about eight times the memory asked for. */
class PathologicalTest {

    private static final int TIMES = 8;
    private static final int SMALL = 60_000;

    @ParameterizedTest
    @ValueSource(strings = {"{{#", "{{<", "{#if ", "*|a", "__A", "[embed]http", "\\frac{{a", "“a {{b}}", "{#a", "{#a}", "##a", "@@", "&amp;", "&lt;p ", "<#", "{$a", "{{#a ", "{{#a}}", "{{{", "{{!", "{{=<% %>=}}", "<<", "<<#a ", "<a href=\"", "<p <", "<!--", "<%", "${a", "[caption ",
            "[caption a=\"", "[[{", "[ad]", "&nbsp", "{% if", "(", "(Reporting by ", "A and B, ", "A in X, ", "A contributed to this report. ", "x=\"", "\n",
            "a\n", "___\n", "By A\n", "<script>", "\u0000", "-- \n", "and ", "A; "})
    void workGrowsWithLength(String unit) {
        work(unit.repeat(SMALL / unit.length()));
        double ratio = (double) work(unit.repeat(TIMES * SMALL / unit.length())) / work(unit.repeat(SMALL / unit.length()));
        assertTrue(ratio < 1.5 * TIMES, "eight times the text, " + ratio + " times the work");
    }

    /** A guard against hanging, not a measure. */
    @Test
    @Timeout(120)
    void longLineIsRead() {
        String text = "A headline\n" + "The council voted (again) on {{this}} matter & went home. ".repeat(400_000);
        assertEquals(2, Texts.parse(text).blocks().size());
    }

    private static long work(String text) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Texts.parse("A headline\n" + text);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
