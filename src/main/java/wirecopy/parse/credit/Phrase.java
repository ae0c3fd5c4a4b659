package wirecopy.parse.credit;

import java.util.Arrays;

import wirecopy.parse.credit.Token.Type;

/** The tokens of a line, to be read from left to right. Places in it count tokens. */
final class Phrase {

    static final String AS_WELL_AS = "as well as";

    private final String text;
    private final Token[] tokens;

    Phrase(String text) {
        this(text, Tokenizer.tokens(text).toArray(Token[]::new));
    }

    private Phrase(String text, Token[] tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The token at a place; the end's token behind the last. */
    Token at(int place) {
        return tokens[Math.max(0, Math.min(place, tokens.length - 1))];
    }

    boolean is(int place, Type type) {
        return at(place).is(type);
    }

    boolean isWord(int place, String word) {
        return at(place).isWord(word);
    }

    boolean isAnyWord(int place, String... words) {
        Token token = at(place);
        for (String word : words) {
            if (token.isWord(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bracket before a place is still open there. */
    boolean isInBracket(int place) {
        int before = place - 1;
        while (before >= 0 && !is(before, Type.OPEN) && !is(before, Type.CLOSE)) {
            before--;
        }
        return before >= 0 && is(before, Type.OPEN);
    }

    int size() {
        return tokens.length - 1;
    }

    /** The text as written, from one token to before another. */
    String text(int from, int to) {
        return from >= to ? "" : text.substring(at(from).start(), at(to - 1).end());
    }

    /** Whether the words stand at a place, whatever their case. */
    boolean startsWith(int place, String words) {
        int token = place;
        for (int start = 0; start < words.length(); token++) {
            int blank = words.indexOf(' ', start);
            int end = blank < 0 ? words.length() : blank;
            String text = at(token).text();
            if (text.length() != end - start || !words.regionMatches(true, start, text, 0, text.length())) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    /** The part of the line before a token. */
    Phrase before(int place) {
        Token[] part = Arrays.copyOf(tokens, place + 1);
        part[place] = new Token(Type.END, "", at(place).start());
        return new Phrase(text, part);
    }

    /** Behind any commas, "and", "as well as", semicolons that stand at a place. */
    int skipConnectors(int place) {
        while (true) {
            if (is(place, Type.COMMA) || is(place, Type.AND) || is(place, Type.SEMICOLON)) {
                place++;
            } else if (startsWith(place, AS_WELL_AS)) {
                place += 3;
            } else if (startsWith(place, "along with") || startsWith(place, "together with")) {
                place += 2;
            } else {
                return place;
            }
        }
    }
}
