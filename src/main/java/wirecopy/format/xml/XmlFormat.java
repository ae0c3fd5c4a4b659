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
    private static final Map<String, String> FORMATS = Map.of("nitf", "nitf", "newsitem", "newsml", "newsml", "newsml", "item", "rss",
            "entry", "atom", "reuters", "reuters-sgml", "rss", "rss", "feed", "atom", "newsmessage", "newsml", "packageitem", "newsml");

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
            return new Told.NoStory(root.name().isEmpty() ? "an XML file without content" : "XML of another kind (" + root.name() + "), so no news story");
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
            case "newsitem" -> NewsItemReader.read(element);
            case "newsml" -> newsml(element);
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
        return item == null ? new Told.NoStory("there is no story in it") : NewsItemReader.read(item);
    }
}
