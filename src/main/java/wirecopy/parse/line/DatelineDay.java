package wirecopy.parse.line;

/** Finds the day that a dateline ends with: {@code May 17}, {@code Feb. 12, 2024}, {@code 12 February 2024}. */
final class DatelineDay {

    private DatelineDay() {
    }

    /** Where the day at the end begins, or -1. */
    static int start(String place) {
        int last = wordStart(place, place.length());
        boolean year = isNumber(place, last, place.length(), 4, 4);
        int second = year ? wordStart(place, last) : last;
        int secondEnd = year ? last : place.length();
        int first = wordStart(place, second);
        boolean monthFirst = isMonth(place, first, second) && isNumber(place, second, secondEnd, 1, 2);
        boolean dayFirst = isNumber(place, first, second, 1, 2) && isMonth(place, second, secondEnd);
        return monthFirst || dayFirst ? first : -1;
    }

    /** The beginning of the word that ends before a place in the text; 0 where there is none. */
    private static int wordStart(String text, int end) {
        int at = end;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        while (at > 0 && text.charAt(at - 1) != ' ') {
            at--;
        }
        return at;
    }

    private static boolean isNumber(String text, int start, int end, int shortest, int longest) {
        String word = bare(text, start, end);
        return word.length() >= shortest && word.length() <= longest && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isMonth(String text, int start, int end) {
        return Months.number(bare(text, start, end)) > 0;
    }

    /** A word without the comma or the dot at its end. */
    private static String bare(String text, int start, int end) {
        String word = text.substring(start, end).strip();
        return word.endsWith(",") || word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
