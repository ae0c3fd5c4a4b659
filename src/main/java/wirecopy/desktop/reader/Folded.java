package wirecopy.desktop.reader;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text without what a search should not care about: case, accents, the shapes of quotes, dashes and spaces. Remembers where
 * each of its characters came from.
 */
final class Folded {

    private final String text;
    /** For each character of the folded text its offset in the original; null where they are the same. */
    private final int[] origins;
    private final int originalLength;

    private Folded(String text, int[] origins, int originalLength) {
        this.text = text;
        this.origins = origins;
        this.originalLength = originalLength;
    }

    static Folded of(String original) {
        StringBuilder out = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 16];
        boolean same = true;
        for (int i = 0; i < original.length(); ) {
            int c = original.codePointAt(i);
            int before = out.length();
            fold(c, out);
            if (out.length() > origins.length) {
                origins = Arrays.copyOf(origins, 2 * out.length());
            }
            Arrays.fill(origins, before, out.length(), i);
            i += Character.charCount(c);
            same &= out.length() == i;
        }
        return new Folded(out.toString(), same ? null : Arrays.copyOf(origins, out.length()), original.length());
    }

    String text() {
        return text;
    }

    /** Where a stretch of the folded text that begins here begins in the original. */
    int originalStart(int at) {
        return origins == null ? at : origins[at];
    }

    /** Where a stretch of the folded text that ends here ends in the original, with the accents of its last letter. */
    int originalEnd(int at) {
        if (origins == null) {
            return at;
        }
        int last = origins[at - 1];
        int next = at;
        while (next < origins.length && origins[next] == last) {
            next++;
        }
        return next == origins.length ? originalLength : origins[next];
    }

    private static void fold(int c, StringBuilder out) {
        if (c < 0x80) {
            out.append((char) (c >= 'A' && c <= 'Z' ? c + 0x20 : c));
            return;
        }
        switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u2032', '\u02BC' -> out.append('\'');
            case '\u201C', '\u201D', '\u201E', '\u2033', '\u00AB', '\u00BB' -> out.append('"');
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> out.append('-');
            case '\u00DF' -> out.append("ss");
            case '\u00E6', '\u00C6' -> out.append("ae");
            case '\u0153', '\u0152' -> out.append("oe");
            case '\u00F8', '\u00D8' -> out.append('o');
            case '\u0142', '\u0141' -> out.append('l');
            default -> foldRare(c, out);
        }
    }

    private static void foldRare(int c, StringBuilder out) {
        if (Character.isSpaceChar(c)) {
            out.append(' ');
            return;
        }
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        parts.codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .filter(part -> Character.getType(part) != Character.FORMAT)
                .forEach(out::appendCodePoint);
    }
}
