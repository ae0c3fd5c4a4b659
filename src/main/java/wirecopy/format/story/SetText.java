package wirecopy.format.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

import wirecopy.article.Kind;

/**
 * The text of a story that is set with tags, those of HTML or of NITF, as paragraphs: all of it is story, so unlike in a page nothing is
 * left out. Scripts and styles are no text.
 */
public final class SetText implements NodeFilter {

    private static final Set<String> UNSET = Set.of("script", "style", "noscript", "template", "svg", "object", "embed", "iframe", "head",
            "audio", "video", "canvas", "math", "form", "media-reference", "media-metadata", "media-object");
    private static final Set<String> BLOCKS = Set.of("p", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "table",
            "tr", "tbody", "thead", "tfoot", "blockquote", "section", "article", "header", "footer", "main", "aside", "nav", "figure",
            "figcaption", "caption", "pre", "hr", "html", "body", "title", "address", "center", "block", "bq", "hl1", "hl2", "note", "fn",
            "media", "media-caption", "media-producer", "nitf-table", "nitf-table-metadata", "credit", "datasource", "tagline", "lead",
            "paragraph", "line", "pullquote", "byline", "dateline", "copyrite", "abstract");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2");
    private static final Set<String> CAPTIONS = Set.of("figcaption", "caption", "media-caption", "media-producer");
    private static final String SENTENCE_ENDS = ".!?:\"”»";
    /** Paragraphs whose one class is a kind's own word, as our ninjs has them. */
    private static final Map<String, Kind> CLASSES = Stream.of(Kind.HEADLINE, Kind.BYLINE, Kind.CONTRIBUTOR, Kind.SUBHEADLINE, Kind.TIMESTAMP, Kind.NOTICE)
            .collect(Collectors.toUnmodifiableMap(Kind::word, kind -> kind));
    private static final Set<String> CELLS = Set.of("td", "th");

    private final Sheet sheet;
    private final StringBuilder text = new StringBuilder();
    /** What the open elements say that their text is. */
    private final Deque<Kind> told = new ArrayDeque<>();

    private SetText(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Writes a text that may be set with HTML; where no tag cuts it into paragraphs, it has the lines that it is written in. */
    public static void write(String value, Sheet sheet) {
        if (!Tags.are(value)) {
            sheet.text(value);
            return;
        }
        Element body = Parser.htmlParser().parseInput(value, "").body();
        Element nitf = body.selectFirst("body\\.content");
        String words = body.wholeText();
        if (Tags.setBlocks(value)) {
            write(nitf == null ? body : nitf, sheet);
        } else if (isWrapped(words)) {
            sheet.paragraph(words);
        } else {
            sheet.text(words);
        }
    }

    /** Whether all lines but the last break off inside of sentences: then they are lines of the source, not of the text. */
    private static boolean isWrapped(String text) {
        String[] lines = text.strip().split("\n\\s*");
        for (int i = 0; i < lines.length - 1; i++) {
            String line = lines[i].stripTrailing();
            if (line.isEmpty() || SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0) {
                return false;
            }
        }
        return lines.length > 1;
    }

    /** Writes what stands in an element. */
    public static void write(Element element, Sheet sheet) {
        SetText set = new SetText(sheet);
        element.filter(set);
        set.end();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode run) {
            text.append(run.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (UNSET.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (BLOCKS.contains(name)) {
                end();
            } else if (CELLS.contains(name)) {
                text.append('\t');
            }
            Kind kind = kind(element, name);
            if (kind != null) {
                told.push(kind);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (BLOCKS.contains(name)) {
                end();
            }
            if (kind(element, name) != null) {
                told.pop();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void end() {
        String value = text.toString();
        text.setLength(0);
        Kind kind = told.peek();
        switch (kind) {
            case null -> Indents.told(value).forEach(sheet::paragraph);
            case SUBHEADING -> sheet.part(value, kind, "heading");
            default -> sheet.part(value, kind, kind.word());
        }
    }

    private static Kind kind(Element element, String name) {
        if (HEADINGS.contains(name)) {
            return Kind.SUBHEADING;
        }
        if (CAPTIONS.contains(name) || name.equals("figure") && isPicture(element)) {
            return Kind.CAPTION;
        }
        return name.equals("p") ? CLASSES.get(element.className()) : null;
    }

    /** Tables and quotations are set as figures too. */
    private static boolean isPicture(Element figure) {
        return figure.selectFirst("img, picture, video") != null && figure.selectFirst("table, blockquote") == null;
    }
}
