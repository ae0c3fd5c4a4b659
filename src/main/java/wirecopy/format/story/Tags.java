package wirecopy.format.story;

import java.util.Locale;
import java.util.Set;

import org.jsoup.Jsoup;

/** Tells text with tags of HTML in it from text without. */
public final class Tags {

    private static final Set<String> BLOCKS = Set.of("p", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd",
            "table", "tr", "td", "th", "tbody", "blockquote", "section", "article", "header", "footer", "main", "aside", "nav", "figure",
            "figcaption", "pre", "hr", "html", "body", "head", "title", "address", "center", "hl1", "hl2", "block", "hedline");
    private static final Set<String> INLINE = Set.of("a", "b", "i", "u", "em", "strong", "span", "small", "big", "sub", "sup", "q", "cite", "code",
            "img", "font", "mark", "time", "abbr", "iframe", "script", "style", "picture", "source", "video", "wbr", "del", "ins", "s");
    private static final int LONGEST_NAME = 10;

    private Tags() {
    }

    /** Whether there are tags: closing ones, or breaks. A mention of a single tag is none. */
    public static boolean are(String text) {
        return find(text, false);
    }

    /** Whether tags cut the text into paragraphs. */
    static boolean setBlocks(String text) {
        return find(text, true);
    }

    private static boolean find(String text, boolean onlyBlocks) {
        int opened = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            boolean closing = at + 1 < text.length() && text.charAt(at + 1) == '/';
            String name = name(text, closing ? at + 2 : at + 1);
            boolean known = BLOCKS.contains(name) || !onlyBlocks && INLINE.contains(name);
            if (known && (closing || name.equals("br") || name.equals("hr") || ++opened > 1)) {
                return true;
            }
        }
        return false;
    }

    /** The name of the tag that begins at a place, in lower case; empty where none does. */
    private static String name(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST_NAME && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean ended = end < text.length() && (text.charAt(end) == '>' || text.charAt(end) == '/' || text.charAt(end) <= ' ');
        return ended ? text.substring(start, end).toLowerCase(Locale.ROOT) : "";
    }

    /** A short text such as a title, without its tags, entities decoded. */
    public static String without(String text) {
        boolean entities = text.indexOf('&') >= 0 && text.indexOf(';') >= 0;
        return entities || are(text) ? Jsoup.parseBodyFragment(text).text() : text;
    }
}
