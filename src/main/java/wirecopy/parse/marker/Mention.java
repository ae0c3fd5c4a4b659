package wirecopy.parse.marker;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import wirecopy.parse.words.Phrases;

/** Tells text that is about code from leftover code: what is written about must stay. */
final class Mention {

    private static final int ENOUGH = 200_000;
    private static final int LONGEST_WORD = 20;
    private static final int MOST_BEFORE = 40;
    private static final int MOST_WORDS_BEFORE = 3;
    private static final List<String> NAMING = List.of("he tag ", "he entity ", "he macro ", "he shortcode ", "Use ", "Write ");
    private static final Set<String> PAIRS = Set.of("“”", "\"\"", "„“", "„”", "«»");
    private static final Phrases SUBJECTS = new Phrases(List.copyOf(Words.read("about-templates.txt")));
    private static final Phrases NEAR = new Phrases(List.copyOf(Words.read("about-templates-line.txt")));
    private static final List<String> CODE_SIGNS = List.of("();", "&&", "||", "==", "!=", "=>", "::", "$(", "#include", "=\"", "{ ");

    private Mention() {
    }

    /** Whether a piece stands in quotation marks or back quotes, is named by the word before it, or is a formula of TeX. */
    static boolean isAt(String text, int start, int end) {
        return isQuoted(text, start, end) || isNamed(text, start) || isFormula(text, start);
    }

    private static boolean isQuoted(String text, int start, int end) {
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

    /** {@code the tag &nbsp; means}, {@code Use {{raw}} to print}. */
    private static boolean isNamed(String text, int start) {
        for (String words : NAMING) {
            if (text.startsWith(words, start - words.length())) {
                return true;
            }
        }
        return false;
    }

    /** {@code \frac{{a}}{{b}}}: a command of TeX before a brace. */
    private static boolean isFormula(String text, int start) {
        int word = start;
        while (Code.isLetter(Code.charAt(text, word - 1)) && start - word < LONGEST_WORD) {
            word--;
        }
        return Code.charAt(text, start) == '{' && word < start && Code.charAt(text, word - 1) == '\\';
    }

    /** {@code “Dear {{first_name}},” the letter began}: a few words and the piece in quotation marks tell what people were shown. */
    static boolean endsShortQuote(String text, int start, int end) {
        int open = start - 1;
        while (start - open < MOST_BEFORE && isProse(Code.charAt(text, open))) {
            open--;
        }
        int close = ",.!?".indexOf(Code.charAt(text, end)) >= 0 ? end + 1 : end;
        String pair = Code.charAt(text, open) + "" + Code.charAt(text, close);
        boolean opens = !Character.isLetterOrDigit(Code.charAt(text, open - 1)) && Code.charAt(text, open + 1) > ' ';
        long words = opens ? words(text.substring(open + 1, start)) : 0;
        return PAIRS.contains(pair) && words >= 1 && words <= MOST_WORDS_BEFORE;
    }

    private static boolean isProse(char c) {
        return !Code.isLineEnd(c) && "“”\"„«»".indexOf(c) < 0;
    }

    private static long words(String part) {
        return Stream.of(part.split(" ")).filter(word -> word.chars().anyMatch(Character::isLetterOrDigit)).count();
    }

    /** Whether a whole text is about templates. */
    static boolean isSubjectOf(String text) {
        return SUBJECTS.isIn(text.substring(0, Math.min(ENOUGH, text.length())), 0);
    }

    /** Whether what is left of a line, its template code taken out, is code itself or speaks of code. */
    static boolean isIn(String rest) {
        for (String sign : CODE_SIGNS) {
            if (rest.contains(sign)) {
                return true;
            }
        }
        return NEAR.isIn(rest, 0);
    }
}
