package wirecopy.desktop.palette;

import java.text.Normalizer;
import java.util.Locale;

/** How well what was typed fits a name. Case and accents do not matter. */
final class Fit {

    private static final int NONE = -1;
    private static final int WHOLE = 1000;
    private static final int WORD_START = 60;
    private static final int INSIDE = 20;
    private static final int LONGEST = 200;

    private Fit() {
    }

    /** Below 0 where the name does not fit; else the better the higher. Each word that was typed must fit by itself. */
    static int of(String typed, String name) {
        String wanted = fold(typed);
        String folded = fold(name);
        if (wanted.isEmpty()) {
            return 0;
        }
        if (folded.startsWith(wanted)) {
            return WHOLE - Math.min(LONGEST, folded.length());
        }
        int sum = 0;
        for (String word : wanted.split(" ")) {
            int fit = ofWord(word, folded);
            if (fit < 0) {
                return NONE;
            }
            sum += fit;
        }
        return sum;
    }

    private static int ofWord(String word, String name) {
        if ((" " + name).contains(" " + word)) {
            return WORD_START;
        }
        return name.contains(word) ? INSIDE : isScattered(word, name) ? 0 : NONE;
    }

    /** Whether the letters stand in the name in this order, each at the beginning of a word or right behind the one before. */
    private static boolean isScattered(String letters, String name) {
        int at = -1;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean follows = at >= 0 && at + 1 < name.length() && name.charAt(at + 1) == letter;
            at = follows ? at + 1 : wordStart(letter, name, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private static int wordStart(char letter, String name, int from) {
        for (int i = from; i < name.length(); i++) {
            if (name.charAt(i) == letter && (i == 0 || name.charAt(i - 1) == ' ')) {
                return i;
            }
        }
        return -1;
    }

    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        plain.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> Character.isLetterOrDigit(c) ? c : ' ').forEach(folded::appendCodePoint);
        return folded.toString().strip().replaceAll(" +", " ");
    }
}
