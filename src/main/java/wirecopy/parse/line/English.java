package wirecopy.parse.line;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import wirecopy.parse.words.Letters;

/** Tells English from other languages by its small words. Rules that go by the look of a line hold for English only. */
final class English {

    private static final int ENOUGH_WORDS = 200;
    private static final int LONGEST = 4;
    private static final int PERCENT = 12;
    private static final String SMALL_WORDS = "the of and to in a that is was for on said with he it as at by his from be has have but not are this they who an";
    /** Each small word as the number that its letters make. */
    private static final long[] NUMBERS = Stream.of(SMALL_WORDS.split(" ")).mapToLong(word -> number(word, 0, word.length())).sorted().toArray();

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
                small += end - start <= LONGEST && isSmall(number(text, start, end)) ? 1 : 0;
                start = end + 1;
            }
            if (words >= ENOUGH_WORDS) {
                break;
            }
        }
        return small * 100 >= words * PERCENT;
    }

    private static boolean isSmall(long number) {
        return Arrays.binarySearch(NUMBERS, number) >= 0;
    }

    private static long number(String text, int start, int end) {
        long number = 0;
        for (int i = start; i < end; i++) {
            number = number << Character.SIZE | Letters.plain(text.charAt(i));
        }
        return number;
    }
}
