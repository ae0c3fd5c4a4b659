package wirecopy.parse.credit;

import java.util.ArrayList;
import java.util.List;

import wirecopy.parse.credit.Token.Type;

/** The tokens of a line, to be read from left to right. Places in it count tokens. */
final class Phrase {

    static final String AS_WELL_AS = "as well as";

    private final String text;
    private final List<Token> tokens;

    Phrase(String text) {
        this(text, Tokenizer.tokens(text));
    }

    private Phrase(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The token at a place; the end's token behind the last. */
    Token at(int place) {
        return tokens.get(Math.clamp(place, 0, tokens.size() - 1));
    }

    boolean is(int place, Type type) {
        return at(place).is(type);
    }

    boolean isWord(int place, String word) {
        return at(place).isWord(word);
    }

    boolean isAnyWord(int place, String... words) {
        for (String word : words) {
            if (isWord(place, word)) {
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
        return tokens.size() - 1;
    }

    /** The text as written, from one token to before another. */
    String text(int from, int to) {
        return from >= to ? "" : text.substring(at(from).start(), at(to - 1).end());
    }

    /** Whether the words stand at a place, whatever their case. */
    boolean startsWith(int place, String words) {
        String[] parts = words.split(" ");
        for (int i = 0; i < parts.length; i++) {
            if (!at(place + i).text().equalsIgnoreCase(parts[i])) {
                return false;
            }
        }
        return true;
    }

    /** The part of the line before a token. */
    Phrase before(int place) {
        List<Token> part = new ArrayList<>(tokens.subList(0, place));
        part.add(new Token(Type.END, "", at(place).start()));
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
