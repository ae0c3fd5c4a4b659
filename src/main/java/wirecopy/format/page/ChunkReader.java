package wirecopy.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts what a page sets in type into chunks, in the order of the page. */
final class ChunkReader implements NodeFilter {

    private static final Set<String> UNSET = Set.of("script", "style", "noscript", "template", "svg", "object", "embed", "iframe", "select",
            "textarea", "input", "head", "audio", "video", "canvas", "map", "math", "datalist", "option");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
            "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
            "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
            "thead", "tr", "ul", "label");

    private final List<Chunk> chunks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element block;
    private int links;
    private int linked;
    private int letters;
    private int breaks;
    private int anchors;
    private boolean picture;
    private Element hiddenFrom;

    private ChunkReader(Element block) {
        this.block = block;
    }

    static List<Chunk> read(Document page) {
        ChunkReader reader = new ChunkReader(page.body());
        page.body().filter(reader);
        reader.end();
        return reader.chunks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        switch (node) {
            case TextNode run -> add(run.getWholeText());
            case Element element -> {
                String name = element.normalName();
                if (UNSET.contains(name)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (PopUps.isInside(element, name)) {
                    addHidden(element);
                    return FilterResult.SKIP_ENTIRELY;
                }
                open(element, name);
            }
            default -> {
            }
        }
        return FilterResult.CONTINUE;
    }

    /** What comes up over a paragraph when the mouse is on a word of it is no part of the paragraph. */
    private void addHidden(Element popUp) {
        ChunkReader inside = new ChunkReader(popUp);
        inside.hiddenFrom = popUp;
        popUp.childNodes().forEach(child -> child.filter(inside));
        inside.end();
        chunks.addAll(inside.chunks);
    }

    private void open(Element element, String name) {
        if (name.equals("br")) {
            breaks++;
            if (breaks == 2) {
                end();
            } else if (!text.isEmpty()) {
                text.append('\n');
            }
            return;
        }
        if (BLOCKS.contains(name)) {
            end();
            block = element;
        }
        if (name.equals("a")) {
            links++;
            anchors++;
        }
        if (name.equals("img") || name.equals("picture")) {
            picture = true;
        }
        if (hiddenFrom == null && isHidden(element)) {
            end();
            hiddenFrom = element;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (element == hiddenFrom) {
                end();
                hiddenFrom = null;
            }
            if (name.equals("a")) {
                links--;
            }
            if (BLOCKS.contains(name)) {
                end();
                block = blockAround(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private static Element blockAround(Element element) {
        Element parent = element.parent();
        while (parent != null && !BLOCKS.contains(parent.normalName())) {
            parent = parent.parent();
        }
        return parent == null ? element : parent;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private void add(String run) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            boolean space = c <= ' ' || c == '\u00A0' || c == '\u200B' || Character.isWhitespace(c);
            if (space) {
                if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            } else {
                text.append(c);
                breaks = 0;
                letters++;
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    private void end() {
        if (letters > 0) {
            String shown = text.toString().strip();
            chunks.add(new Chunk(shown, block, Words.count(shown), (double) linked / letters, anchors, hiddenFrom != null, picture));
            picture = false;
        }
        text.setLength(0);
        letters = 0;
        linked = 0;
        anchors = 0;
        breaks = 0;
    }
}
