package wirecopy.parse.marker;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import wirecopy.parse.line.Finder;

/**
 * Stray HTML tags. An inline tag counts only where its partner stands in the text too, or alone on a line, so that {@code a <b} stays;
 * closing tags and the tags of blocks count alone. Scripts and styles go with what is inside them.
 */
final class HtmlTags implements Family {

    private static final int LONGEST_TAG = 3000;
    private static final Set<String> INLINE = Words.read("html-inline.txt");
    private static final Set<String> BLOCK = Words.read("html-block.txt");
    private static final Set<String> WITH_CONTENT = Set.of("script", "style", "noscript");

    private final String text;
    private final Finder ends;
    private final Finder opens;
    private final Map<String, Boolean> partners = new HashMap<>();
    private final Map<String, Finder> closings = new HashMap<>();

    HtmlTags(String text) {
        this.text = text;
        this.ends = new Finder(text, ">");
        this.opens = new Finder(text, "<");
    }

    static boolean isBlock(String name) {
        return BLOCK.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isInline(String name) {
        return INLINE.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public String opener() {
        return "<";
    }

    @Override
    public Found at(int at) {
        boolean closing = Code.charAt(text, at + 1) == '/';
        int name = at + (closing ? 2 : 1);
        int nameEnd = name;
        while (Code.isLetter(Code.charAt(text, nameEnd)) || nameEnd > name && Code.isDigit(Code.charAt(text, nameEnd))) {
            nameEnd++;
            if (nameEnd - name > 12) {
                return null;
            }
        }
        String word = text.substring(name, nameEnd).toLowerCase(Locale.ROOT);
        boolean block = BLOCK.contains(word);
        if (!block && !INLINE.contains(word)) {
            return emptyPair(name, nameEnd, closing);
        }
        int end = tagEnd(nameEnd);
        if (end < 0) {
            return null;
        }
        if (!closing && WITH_CONTENT.contains(word)) {
            return element(word, end);
        }
        boolean plain = end == nameEnd + 1;
        boolean alone = word.equals("wbr") || !block && plain && Code.hasLineToItself(text, at, end);
        return block || closing || !plain || alone || hasPartner(word) ? Found.alone(end, block ? "html-tag" : "html-inline") : null;
    }

    /** {@code <rendered> </rendered>}: a tag that no page knows, closed where it opened. */
    private Found emptyPair(int name, int nameEnd, boolean closing) {
        if (closing || nameEnd == name || Code.charAt(text, nameEnd) != '>') {
            return null;
        }
        int next = Code.skipSpaces(text, nameEnd + 1);
        String close = "</" + text.substring(name, nameEnd) + ">";
        return text.startsWith(close, next) ? Found.alone(next + close.length(), "html-tag") : null;
    }

    private Found element(String word, int end) {
        Finder closing = closings.computeIfAbsent(word, w -> new Finder(text, "</" + w));
        int close = closing.next(end);
        int after = close < text.length() ? text.indexOf('>', close) : -1;
        return after < 0 ? Found.alone(end, "html-tag") : Found.alone(after + 1, "html-" + word);
    }

    /** Where the tag whose name ends at {@code at} ends, or -1 where what follows is no row of attributes. */
    private int tagEnd(int at) {
        char next = Code.charAt(text, at);
        if (next == '>') {
            return at + 1;
        }
        if (next != ' ' && next != '/' && next != '\t' && !Code.isLineEnd(next)) {
            return -1;
        }
        int end = ends.next(at);
        if (end == text.length() || end - at > LONGEST_TAG || opens.next(at) < end) {
            return -1;
        }
        String inside = text.substring(at, end).strip();
        return inside.isEmpty() || inside.equals("/") || inside.indexOf('=') > 0 && startsWithName(inside)
                ? end + 1 : -1;
    }

    private static boolean startsWithName(String attributes) {
        int end = Code.nameEnd(attributes, 0);
        char next = Code.charAt(attributes, end);
        return end > 0 && (next == '=' || next == ' ');
    }

    private boolean hasPartner(String word) {
        return partners.computeIfAbsent(word,
                w -> text.contains("</" + w + ">") || text.contains("</" + w.toUpperCase(Locale.ROOT) + ">"));
    }
}
