package wirecopy.parse.line;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells English from other languages by its small words. Rules that go by the look of a line hold for English only. */
final class English {

    private static final int ENOUGH_WORDS = 200;
    private static final int LONGEST = 4;
    private static final int PERCENT = 12;
    private static final Set<String> SMALL_WORDS = Set.of("the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "on", "said", "with",
            "he", "it", "as", "at", "by", "his", "from", "be", "has", "have", "but", "not", "are", "this", "they", "who", "an");

    private English() {
    }

    static boolean is(List<Line> lines) {
        int words = 0;
        int small = 0;
        for (Line line : lines) {
            String text = line.text();
            for (int start = 0; start < text.length() && words < ENOUGH_WORDS; words++) {
                int end = text.indexOf(' ', start);
                end = end < 0 ? text.length() : end;
                boolean is = end - start <= LONGEST && SMALL_WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
                small += is ? 1 : 0;
                start = end + 1;
            }
            if (words >= ENOUGH_WORDS) {
                break;
            }
        }
        return small * 100 >= words * PERCENT;
    }
}
