package wirecopy.parse.line;

import java.util.List;

import wirecopy.parse.words.Letters;

/** Tells English from other languages by its small words. Rules that go by the look of a line hold for English only. */
final class English {

    private static final int ENOUGH_WORDS = 200;
    private static final int LONGEST = 4;
    private static final int PERCENT = 12;
    /** So many small words are enough, whatever else is read. */
    private static final int ENOUGH_SMALL = ENOUGH_WORDS * PERCENT / 100;
    private static final int PLACE_BITS = 7;
    private static final int PLACES = 1 << PLACE_BITS;
    private static final String SMALL_WORDS = "the of and to in a that is was for on said with he it as at by his from be has have but not are this they who an";
    /** Each small word as the number that its letters make, in a place that the number gives. */
    private static final long[] NUMBERS = numbers();

    private English() {
    }

    private static long[] numbers() {
        long[] numbers = new long[PLACES];
        for (String word : SMALL_WORDS.split(" ")) {
            long number = number(word, 0, word.length());
            int place = place(number);
            while (numbers[place] != 0) {
                place = place + 1 & PLACES - 1;
            }
            numbers[place] = number;
        }
        return numbers;
    }

    static boolean is(List<Line> lines) {
        int words = 0;
        int small = 0;
        for (Line line : lines) {
            String text = line.text();
            for (int start = 0; start < text.length() && words < ENOUGH_WORDS; words++) {
                int end = wordEnd(text, start);
                small += end - start <= LONGEST && isSmall(number(text, start, end)) ? 1 : 0;
                start = end + 1;
            }
            if (words >= ENOUGH_WORDS || small >= ENOUGH_SMALL) {
                break;
            }
        }
        return small * 100 >= words * PERCENT;
    }

    private static boolean isSmall(long number) {
        int place = place(number);
        while (NUMBERS[place] != 0 && NUMBERS[place] != number) {
            place = place + 1 & PLACES - 1;
        }
        return NUMBERS[place] == number && number != 0;
    }

    private static int place(long number) {
        return (int) (number * 0x9E3779B97F4A7C15L >>> Long.SIZE - PLACE_BITS);
    }

    /** Words are short: looking at each letter is quicker than a search. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    private static long number(String text, int start, int end) {
        long number = 0;
        for (int i = start; i < end; i++) {
            number = number << Character.SIZE | Letters.plain(text.charAt(i));
        }
        return number;
    }
}
