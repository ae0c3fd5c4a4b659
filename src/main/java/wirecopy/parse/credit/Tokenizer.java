package wirecopy.parse.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import wirecopy.parse.credit.Token.Type;

/** Cuts a line into words and marks. The full stop of an abbreviation or initial belongs to its word. */
final class Tokenizer {

    private static final Set<String> AND_WORDS = Set.of("and", "adn", "plus", "while", "y", "e", "und", "et");
    private static final boolean[] SINGLE_MARKS = table(",;:()[]{}&/|\"“”„«»•●■▪⦁·*=<>");

    private static final String BY = "by";

    private Tokenizer() {
    }

    private static boolean[] table(String marks) {
        boolean[] table = new boolean[Character.MAX_VALUE + 1];
        marks.chars().forEach(mark -> table[mark] = true);
        return table;
    }

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (SINGLE_MARKS[c]) {
                tokens.add(new Token(mark(c), String.valueOf(c), at++));
            } else if (isDash(c) || c == '-' && isLoose(text, at)) {
                tokens.add(new Token(Type.DASH, String.valueOf(c), at++));
            } else {
                at = addWord(tokens, text, at);
            }
        }
        tokens.add(new Token(Type.END, "", text.length()));
        return tokens;
    }

    /** Also blanks without width. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }

    private static Type mark(char c) {
        return switch (c) {
            case ',' -> Type.COMMA;
            case ';' -> Type.SEMICOLON;
            case ':' -> Type.COLON;
            case '(', '[', '{' -> Type.OPEN;
            case ')', ']', '}' -> Type.CLOSE;
            case '&', '/' -> Type.AND;
            default -> Type.DASH;
        };
    }

    private static boolean isDash(char c) {
        return c == '_' || c == '—' || c == '–' || c == '―';
    }

    private static boolean isLoose(String text, int at) {
        boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return before || after;
    }

    private static int addWord(List<Token> tokens, String text, int start) {
        int end = start;
        while (end < text.length() && isPartOfWord(text, end)) {
            end++;
        }
        end = Math.max(end, start + 1);
        String word = text.substring(start, end);
        if (isByWithoutBlank(word)) {
            tokens.add(new Token(Type.WORD, word.substring(0, BY.length()), start));
            return start + BY.length();
        }
        int stops = 0;
        while (stops < word.length() && ".!?".indexOf(word.charAt(word.length() - 1 - stops)) >= 0) {
            stops++;
        }
        if (stops == 1 && isAbbreviation(word)) {
            stops = 0;
        }
        String bare = word.substring(0, word.length() - stops);
        if (!bare.isEmpty()) {
            String lower = bare.toLowerCase(Locale.ROOT);
            Type type = bare.length() <= 5 && AND_WORDS.contains(lower) && !bare.equals("E") && !bare.equals("Y") ? Type.AND : Type.WORD;
            tokens.add(new Token(type, bare, lower, start));
        }
        if (stops > 0) {
            tokens.add(new Token(Type.STOP, word.substring(bare.length()), start + bare.length()));
        }
        return end;
    }

    /** {@code byJane}: the blank was lost. */
    private static boolean isByWithoutBlank(String word) {
        return word.length() > BY.length() && word.startsWith(BY) && Character.isUpperCase(word.charAt(BY.length()));
    }

    private static boolean isPartOfWord(String text, int at) {
        char c = text.charAt(at);
        if (isBlank(c) || isDash(c) || SINGLE_MARKS[c]) {
            return c == '&' && at > 0 && at + 1 < text.length() && Character.isUpperCase(text.charAt(at - 1))
                    && Character.isUpperCase(text.charAt(at + 1));
        }
        return c != '-' || !isLoose(text, at);
    }

    /** An initial, {@code D.C.}, or a word known to be shortened: {@code Va.}, {@code Jr.} */
    static boolean isAbbreviation(String word) {
        String bare = word.substring(0, word.length() - 1);
        boolean initial = bare.length() == 1 && Character.isUpperCase(bare.charAt(0));
        bare = bare.substring(bare.lastIndexOf('-') + 1);
        boolean dotted = bare.indexOf('.') > 0 && bare.length() <= 6 && bare.charAt(bare.length() - 1) != '.';
        return initial || dotted || Lexicon.ABBREVIATIONS.contains(bare);
    }
}
