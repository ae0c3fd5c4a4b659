package wirecopy.format.page;

/** Counts words, as a measure of how much there is to read. */
final class Words {

    private Words() {
    }

    /** Runs of letters and digits; in scripts that set no spaces, two characters count as a word. */
    static int count(String text) {
        int words = 0;
        int dense = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDense(c)) {
                dense++;
                inside = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (c != '\'' && c != '’') {
                inside = false;
            }
        }
        return words + (dense + 1) / 2;
    }

    /** Kana, Han and Thai: written without spaces between words. */
    private static boolean isDense(char c) {
        return c >= '\u3040' && c <= '\u30FF' || c >= '\u3400' && c <= '\u9FFF' || c >= '\u0E00' && c <= '\u0E7F';
    }
}
