package wirecopy.parse.words;

import java.util.ArrayList;
import java.util.List;

/** Looks for phrases by a mark that they hold: {@code | afp} by its bar. Marks are rare in texts and quickly found. */
final class Marks {

    private static final String MARKS = "|·/:;@(";

    private final List<Mark> marks = new ArrayList<>();

    /** A mark, and the phrases that hold it as their first. */
    private record Mark(char mark, List<Marked> phrases) {
    }

    /** @param place where in the phrase the mark stands */
    private record Marked(int number, String words, int place) {
    }

    /** @param phrases that each hold a mark */
    Marks(List<Phrases.Phrase> phrases) {
        for (char mark : MARKS.toCharArray()) {
            List<Marked> same = phrases.stream().filter(phrase -> phrase.words().charAt(place(phrase)) == mark)
                    .map(phrase -> new Marked(phrase.number(), phrase.words(), place(phrase))).toList();
            if (!same.isEmpty()) {
                marks.add(new Mark(mark, same));
            }
        }
    }

    static boolean hasMark(Phrases.Phrase phrase) {
        return place(phrase) < phrase.length();
    }

    private static int place(Phrases.Phrase phrase) {
        int place = 0;
        while (place < phrase.length() && MARKS.indexOf(phrase.words().charAt(place)) < 0) {
            place++;
        }
        return place;
    }

    int end(String text, int from, int to) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            for (int at = next(mark, text, from, to); at >= 0; at = next(mark, text, at + 1, to)) {
                for (Marked phrase : mark.phrases()) {
                    if (stands(phrase, text, at, from, to)) {
                        return at - phrase.place() + phrase.words().length();
                    }
                }
            }
        }
        return -1;
    }

    List<Integer> addIn(String text, int from, int to, List<Integer> before) {
        List<Integer> numbers = before;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            for (int at = next(mark, text, from, to); at >= 0; at = next(mark, text, at + 1, to)) {
                for (Marked phrase : mark.phrases()) {
                    if (stands(phrase, text, at, from, to)) {
                        numbers = numbers.isEmpty() ? new ArrayList<>() : numbers;
                        numbers.add(phrase.number());
                    }
                }
            }
        }
        return numbers;
    }

    private static int next(Mark mark, String text, int from, int to) {
        return from < to ? text.indexOf(mark.mark(), from, to) : -1;
    }

    private static boolean stands(Marked phrase, String text, int at, int from, int to) {
        int start = at - phrase.place();
        return start >= from && start + phrase.words().length() <= to && Letters.standsAt(text, start, phrase.words());
    }
}
