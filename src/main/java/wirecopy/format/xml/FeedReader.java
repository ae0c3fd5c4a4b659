package wirecopy.format.xml;

import org.jsoup.nodes.Element;

import wirecopy.format.story.Told;

/** An item of an RSS feed, or an entry of an Atom feed. */
final class FeedReader {

    private FeedReader() {
    }

    static Told read(Element item, String format) {
        Draft draft = new Draft();
        draft.headline(child(item, "title"));
        Element author = child(item, "creator", "author");
        Element name = author == null ? null : child(author, "name");
        draft.byline(name == null ? author : name);
        draft.published(child(item, "pubdate", "published", "issued", "date", "updated", "modified"));
        Element link = link(item);
        if (link != null) {
            draft.address(link, link.text().isBlank() ? link.attr("href") : link.text());
        }
        draft.outlet(outlet(item));
        Element summary = child(item, "description", "summary");
        Element text = child(item, "encoded", "content", "body", "fulltext", "full-text");
        if (text == null) {
            text = summary;
            summary = null;
        }
        if (text != null) {
            draft.text(text);
        }
        draft.dek(summary);
        if (!draft.hasHeadline() && draft.body().isEmpty()) {
            return new Told.NoStory("an entry without title and text");
        }
        return draft.told(format, item);
    }

    /** The paper or site that an item was taken from, or that publishes it. */
    private static Element outlet(Element item) {
        Element source = child(item, "source", "publisher");
        Element title = source == null ? null : First.child(source, "title");
        return title == null ? source : title;
    }

    private static Element link(Element item) {
        for (Element child : item.children()) {
            String rel = child.attr("rel");
            if (child.normalName().equals("link") && (rel.isEmpty() || rel.equals("alternate"))) {
                return child;
            }
        }
        return null;
    }

    /** The first child that has one of these names and says something, the earlier names first. */
    private static Element child(Element item, String... names) {
        for (String name : names) {
            for (Element child : item.children()) {
                if (child.normalName().equals(name) && !child.wholeText().isBlank()) {
                    return child;
                }
            }
        }
        return null;
    }
}
