package wirecopy.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import wirecopy.article.Span;

/** Finds the stories in documents that hold several: the items of a feed, of a message of NewsML, of a file of Reuters-21578. */
public final class XmlItems {

    private static final Map<String, String> ITEMS = Map.of("rss", "item", "rdf", "item", "feed", "entry", "newsmessage", "newsitem",
            "newsml", "newsitem", "reuters", "reuters");
    /** Those of which a document with a single one is that story. */
    private static final Set<String> SINGLE = Set.of("newsml", "reuters");

    private final String text;
    private final String item;
    private final List<Span> spans = new ArrayList<>();

    private XmlItems(String text, String item) {
        this.text = text;
        this.item = item;
    }

    /** Whether a document may hold several stories, by its beginning. */
    public static boolean may(String beginning) {
        return ITEMS.containsKey(XmlStart.of(beginning).name());
    }

    /** The elements that are stories; null where the document itself is one. */
    public static List<Span> of(String text) {
        XmlStart root = XmlStart.of(text);
        String item = ITEMS.get(root.name());
        if (item == null) {
            return null;
        }
        XmlItems items = new XmlItems(text, item);
        items.find(root.start());
        return SINGLE.contains(root.name()) && items.spans.size() < 2 ? null : items.spans;
    }

    private void find(int from) {
        int open = 0;
        int start = 0;
        int at = text.indexOf('<', from);
        while (at >= 0) {
            int end = tagEnd(at);
            boolean closing = text.startsWith("</", at);
            if (XmlStart.localName(text, closing ? at + 2 : at + 1).equals(item)) {
                if (closing) {
                    open = Math.max(0, open - 1);
                    if (open == 0 && start >= 0) {
                        spans.add(new Span(start, end));
                        start = -1;
                    }
                } else if (text.charAt(end - 1) == '>' && text.charAt(end - 2) != '/') {
                    start = open == 0 ? at : start;
                    open++;
                }
            }
            at = text.indexOf('<', end);
        }
    }

    /** Behind what begins with a bracket: a comment, a run of characters, a tag with its attributes. */
    private int tagEnd(int start) {
        if (text.startsWith("<!--", start)) {
            return behind("-->", start);
        }
        if (text.startsWith("<![CDATA[", start)) {
            return behind("]]>", start);
        }
        char quote = 0;
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return at + 1;
            } else if (c == '<') {
                return at;
            } else if ((c == '"' || c == '\'') && text.charAt(at - 1) == '=') {
                quote = c;
            }
        }
        return text.length();
    }

    private int behind(String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }
}
