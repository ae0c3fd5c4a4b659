package wirecopy.parse.marker;

import java.util.List;
import java.util.Locale;

/** Tells text that is about code from leftover code: what is written about must stay. */
final class Mention {

    private static final int ENOUGH = 200_000;
    private static final List<String> SUBJECTS = List.copyOf(Words.read("about-templates.txt"));
    private static final List<String> NEAR = List.copyOf(Words.read("about-templates-line.txt"));
    private static final List<String> CODE_SIGNS = List.of("();", "&&", "||", "==", "!=", "=>", "::", "$(", "#include", "=\"", "{ ");

    private Mention() {
    }

    /** Whether a piece stands in quotation marks or back quotes, as code does that a sentence speaks of. */
    static boolean isAt(String text, int start, int end) {
        char before = Code.charAt(text, start - 1);
        char after = Code.charAt(text, end);
        return switch (before) {
            case '"', '\'', '`' -> after == before;
            case '“', '„' -> after == '”' || after == '“';
            case '‘' -> after == '’';
            case '«' -> after == '»';
            default -> false;
        };
    }

    /** Whether a whole text is about templates. */
    static boolean isSubjectOf(String text) {
        return containsAny(text.substring(0, Math.min(ENOUGH, text.length())), SUBJECTS);
    }

    /** Whether what is left of a line, its template code taken out, is code itself or speaks of code. */
    static boolean isIn(String rest) {
        return CODE_SIGNS.stream().anyMatch(rest::contains) || containsAny(rest, NEAR);
    }

    private static boolean containsAny(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }
}
