package wirecopy.parse.credit;

import java.util.Arrays;
import java.util.List;

import wirecopy.article.Task;

/** Task words with one slip of the pen: {@code Reporitng by}, {@code Editting by}. */
final class Misspelling {

    private static final List<String> WORDS = List.of("reporting", "editing", "writing", "compiled");

    private Misspelling() {
    }

    /** The task that was meant, or null. */
    static Task task(String word) {
        return WORDS.stream().filter(right -> isOneSlip(word, right)).findFirst().map(Lexicon.TASKS::get).orElse(null);
    }

    static boolean isSlip(String word, String right) {
        return !word.equals(right) && isOneSlip(word, right);
    }

    /** Whether a letter is missing or too many, or two are in the wrong order; another letter could make another word. */
    static boolean isLostLetter(String word, String right) {
        return isSlip(word, right) && (word.length() != right.length() || sameLetters(word, right));
    }

    private static boolean sameLetters(String word, String right) {
        return Arrays.equals(word.chars().sorted().toArray(), right.chars().sorted().toArray());
    }

    /** Whether one letter too many, missing, other, or two letters in the wrong order make the difference. */
    private static boolean isOneSlip(String word, String right) {
        int longer = Math.max(word.length(), right.length());
        int shorter = Math.min(word.length(), right.length());
        if (longer - shorter > 1) {
            return false;
        }
        int front = 0;
        while (front < shorter && word.charAt(front) == right.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && word.charAt(word.length() - 1 - back) == right.charAt(right.length() - 1 - back)) {
            back++;
        }
        int middle = longer - front - back;
        boolean swapped = middle == 2 && word.length() == right.length() && word.charAt(front) == right.charAt(front + 1)
                && word.charAt(front + 1) == right.charAt(front);
        return middle <= 1 || swapped;
    }
}
