package wirecopy.format.xml;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

import wirecopy.format.story.StoryFile;
import wirecopy.format.story.StoryFormat;
import wirecopy.format.story.Told;

/** News in XML or SGML, told by the first element. */
public final class XmlFormat implements StoryFormat {

    /** As much of a text as is looked at for its first element: a document type may stand before it. */
    private static final int BEGINNING = 100_000;
    private static final int DEEPEST = 256;
    private static final Map<String, String> FORMATS = Map.ofEntries(Map.entry("nitf", "nitf"), Map.entry("newsitem", "newsml"), Map.entry("newsml", "newsml"),
            Map.entry("newsmessage", "newsml"), Map.entry("packageitem", "newsml"), Map.entry("publication", "appl"), Map.entry("item", "rss"), Map.entry("rss", "rss"),
            Map.entry("entry", "atom"), Map.entry("feed", "atom"), Map.entry("reuters", "reuters-sgml"));

    @Override
    public boolean is(StoryFile file) {
        String start = file.text().substring(0, Math.min(BEGINNING, file.text().length()));
        String plain = start.stripLeading();
        XmlStart root = XmlStart.of(start);
        boolean declared = plain.startsWith("<?xml") || plain.startsWith("<!DOCTYPE");
        boolean entry = root.name().equals("item") || root.name().equals("entry");
        return declared || (entry ? file.text().contains("<title") : FORMATS.containsKey(root.name()));
    }

    @Override
    public Told read(StoryFile file) {
        XmlStart root = XmlStart.of(file.text());
        String format = FORMATS.get(root.name());
        if (format == null) {
            return root.name().isEmpty() ? new Told.NoStory("an XML file without content") : other(root.name());
        }
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setMaxDepth(DEEPEST);
        Document document = parser.parseInput(file.text().substring(root.start()), "");
        Namespaces.drop(document);
        Element element = document.firstElementChild();
        return element == null ? new Told.NoStory("an XML file without content") : read(root.name(), format, element);
    }

    private static Told read(String root, String format, Element element) {
        return switch (root) {
            case "nitf" -> nitf(element);
            case "newsitem" -> newsItem(element);
            case "newsml" -> newsml(element);
            case "publication" -> ApplReader.is(element) ? ApplReader.read(element) : other(root);
            case "item", "entry" -> FeedReader.read(element, format);
            case "reuters" -> ReutersReader.read(element);
            case "packageitem" -> new Told.NoStory("a list of other news items (a package), without text");
            default -> new Told.NoStory("there is no story in it");
        };
    }

    private static Told nitf(Element nitf) {
        Draft draft = new Draft();
        NitfReader.read(nitf, draft);
        return draft.hasHeadline() || !draft.body().isEmpty() ? draft.told("nitf", nitf) : new Told.NoStory("NITF without headline and text");
    }

    private static Told newsml(Element newsml) {
        Element item = newsml.selectFirst("newsitem");
        return item == null ? new Told.NoStory("there is no story in it") : newsItem(item);
    }

    private static Told newsItem(Element item) {
        return NewsComponents.are(item) ? NewsComponents.read(item) : NewsItemReader.read(item);
    }

    private static Told other(String root) {
        return new Told.NoStory("XML of another kind (" + root + "), so no news story");
    }
}
