package wirecopy.parse.marker;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import wirecopy.parse.line.Finder;
import wirecopy.parse.line.LineIndex;

/**
 * Shortcodes in square brackets: {@code [caption id="a1"]}, {@code [/caption]}, {@code [embedtweet id=5]}, {@code [[nid:7]]}. A
 * bracket without settings counts only where its word is a known shortcode and it has the line to itself: {@code [applause]} stays.
 */
final class Shortcodes implements Family {

    private static final int LONGEST = 600;
    private static final Set<String> NAMES = Words.read("shortcodes.txt");

    private final String text;
    private final LineIndex lines;
    private final Finder objectEnds;

    Shortcodes(String text, LineIndex lines) {
        this.text = text;
        this.lines = lines;
        this.objectEnds = new Finder(text, "}]]");
    }

    @Override
    public String opener() {
        return "[";
    }

    @Override
    public Found at(int at) {
        if (Code.charAt(text, at + 1) == '[') {
            return doubled(at);
        }
        boolean closing = Code.charAt(text, at + 1) == '/';
        int name = at + (closing ? 2 : 1);
        int end = nameEnd(name);
        if (end == name) {
            return null;
        }
        String word = text.substring(name, end);
        if (Code.charAt(text, end) == ']') {
            boolean known = NAMES.contains(word);
            int embedded = closing || !known ? -1 : addressEnd(end + 1, "[/" + word + "]");
            if (embedded > 0) {
                return Found.alone(embedded, "shortcode");
            }
            boolean counts = known ? closing || hasLineToItself(at, end + 1) || isClosedLater(word, end)
                    : !closing && isMadeOfKnown(word, hasLineToItself(at, end + 1));
            return counts ? new Found(end + 1, "shortcode", closing ? Found.Role.CLOSES : Found.Role.OPENS, word) : null;
        }
        if (!closing && Code.charAt(text, end) == ':' && NAMES.contains(word)) {
            return withValue(end + 1);
        }
        if (closing || Code.charAt(text, end) != ' ') {
            return null;
        }
        int close = settingsEnd(Code.skipSpaces(text, end), NAMES.contains(word));
        return close < 0 ? null : new Found(close + 1, "shortcode", Found.Role.OPENS, word);
    }

    private int nameEnd(int at) {
        int end = at;
        while (Code.isLetter(Code.charAt(text, end)) || end > at && "_-".indexOf(Code.charAt(text, end)) >= 0
                || end > at && Code.isDigit(Code.charAt(text, end))) {
            end++;
        }
        return end;
    }

    /** Where an address and the closing shortcode behind it end, or -1: {@code [embed]https://example.org/a[/embed]}. */
    private int addressEnd(int at, String close) {
        int end = at;
        while (end - at < LONGEST && Code.charAt(text, end) > ' ' && text.charAt(end) != '[') {
            end++;
        }
        return text.startsWith("http", at) && text.startsWith(close, end) ? end + close.length() : -1;
    }

    /** {@code [newsletter-signup]}: parts of a name that are all known; alone on a line, or with low lines between, one will do. */
    private static boolean isMadeOfKnown(String word, boolean alone) {
        if (word.indexOf('-') < 0 && word.indexOf('_') < 0) {
            return false;
        }
        List<String> parts = List.of(word.split("[-_]+"));
        boolean some = parts.stream().anyMatch(NAMES::contains);
        return parts.size() > 1 && word.equals(word.toLowerCase(Locale.ROOT))
                && (parts.stream().allMatch(NAMES::contains) || some && (alone || word.indexOf('_') > 0));
    }

    /** {@code [video:https://example.org/a]}, {@code [audio:12]}: an address or a number behind the name. */
    private Found withValue(int at) {
        int end = at;
        boolean digits = true;
        while (end - at < LONGEST && Code.charAt(text, end) > ' ' && text.charAt(end) != ']') {
            digits &= Code.isDigit(text.charAt(end++));
        }
        boolean value = end > at && (digits || text.startsWith("http", at) || text.startsWith("//", at));
        return value && Code.charAt(text, end) == ']' ? Found.alone(end + 1, "shortcode") : null;
    }

    /** Where the bracket after {@code name=value} pairs closes, or -1 where no pairs stand. A known shortcode may have bare values. */
    private int settingsEnd(int at, boolean known) {
        int pairs = 0;
        int limit = Math.min(text.length(), at + LONGEST);
        while (at < limit && text.charAt(at) != ']') {
            if (text.charAt(at) == '/' && Code.charAt(text, at + 1) == ']') {
                at++;
                continue;
            }
            int end = nameEnd(at);
            if (end == at && !known) {
                return -1;
            }
            if (end > at && Code.charAt(text, end) == '=') {
                pairs++;
                at = valueEnd(end + 1, limit);
            } else if (known && isBareValue(at)) {
                pairs++;
                at = valueEnd(at, limit);
            } else {
                return -1;
            }
            at = Code.skipSpaces(text, at);
            if (Code.isLineEnd(Code.charAt(text, at))) {
                return -1;
            }
        }
        return at < limit && pairs > 0 ? at : -1;
    }

    private boolean isBareValue(int at) {
        char c = Code.charAt(text, at);
        return c == '"' || c == '\'' || c == '…' || Code.isDigit(c) || text.startsWith("http", at) || text.startsWith("//", at);
    }

    private int valueEnd(int at, int limit) {
        char quote = Code.charAt(text, at);
        if (quote == '"' || quote == '\'' || quote == '”' || quote == '“' || quote == '″') {
            int end = at + 1;
            while (end < limit && !isQuote(text.charAt(end), quote) && !Code.isLineEnd(text.charAt(end))) {
                end++;
            }
            int below = skipLineEnds(end);
            if (below > end && isQuote(Code.charAt(text, below), quote) && Code.charAt(text, below + 1) == ']') {
                return below + 1;
            }
            return end < limit && isQuote(text.charAt(end), quote) ? end + 1 : end;
        }
        int end = at;
        while (end < limit && " \t\n\r]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** A value may be cut before its closing quote: {@code image="a.jpg} and {@code "]} on the next line. */
    private int skipLineEnds(int at) {
        int end = at;
        while (end - at < 2 && Code.isLineEnd(Code.charAt(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isQuote(char c, char opening) {
        return opening == '"' || opening == '\'' ? c == opening : c == '”' || c == '″' || c == '"';
    }

    /** {@code [[nid:7]]}, {@code [[{"type":"media"}]]}: brackets of content systems; a page name as in a wiki stays. */
    private Found doubled(int at) {
        int inside = at + 2;
        char first = Code.charAt(text, inside);
        if (first == '{') {
            int end = objectEnds.next(inside);
            return end - inside > LONGEST * 4 || end == text.length() ? null : Found.alone(end + 3, "bracket-code");
        }
        int name = inside + ("#/$%!+*~".indexOf(first) >= 0 ? 1 : 0);
        int end = Code.nameEnd(text, name);
        if (end == name || !text.startsWith("]]", end)) {
            return null;
        }
        String word = text.substring(name, end);
        boolean counts = name > inside || Code.looksLikeIdentifier(word) || word.indexOf(':') > 0
                || NAMES.contains(word) && hasLineToItself(at, end + 2) || isMadeOfKnown(word, true);
        return counts ? Found.alone(end + 2, "bracket-code") : null;
    }

    private boolean isClosedLater(String word, int from) {
        int line = lines.lineAt(from);
        int limit = Math.min(lines.end(line), from + 4 * LONGEST);
        return text.substring(from, limit).contains("[/" + word + "]");
    }

    private boolean hasLineToItself(int start, int end) {
        int line = lines.lineAt(start);
        return Code.skipSpaces(text, lines.start(line)) == start && Code.skipSpaces(text, end) >= lines.end(line);
    }
}
