package wirecopy.format.xml;

import org.jsoup.nodes.Element;

import wirecopy.format.story.SetText;
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
        Element summary = child(item, "description", "summary");
        Element text = child(item, "encoded", "content", "body", "fulltext", "full-text");
        if (text == null) {
            text = summary;
            summary = null;
        }
        if (text != null) {
            draft.use(text);
            if (text.childrenSize() == 0) {
                SetText.write(text.wholeText(), draft.body());
            } else {
                SetText.write(text, draft.body());
            }
        }
        draft.dek(summary);
        if (!draft.hasHeadline() && draft.body().isEmpty()) {
            return new Told.NoStory("an entry without title and text");
        }
        return draft.told(format, item);
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
