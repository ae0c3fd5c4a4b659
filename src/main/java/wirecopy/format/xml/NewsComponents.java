package wirecopy.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;

import wirecopy.article.Kind;
import wirecopy.format.story.Told;

/**
 * A news item of NewsML 1: components in components, each with lines about it (headline, byline), with a role (main, caption) and with content. The
 * story is what the first headline stands over that has a text; captions of all pictures belong to it.
 */
final class NewsComponents {

    private static final Set<String> NO_TEXT = Set.of("photo", "graphic", "video", "audio", "animation");
    private static final Set<String> HEADS = Set.of("title", "headline", "slug", "slugline");

    private final Element item;
    private final Draft draft = new Draft();
    private final List<Element> texts = new ArrayList<>();
    private final List<Element> captions = new ArrayList<>();

    private NewsComponents(Element item) {
        this.item = item;
    }

    static boolean are(Element item) {
        return item.selectFirst("newscomponent") != null;
    }

    static Told read(Element item) {
        return new NewsComponents(item).told();
    }

    private Told told() {
        sort();
        if (texts.isEmpty()) {
            return new Told.NoStory("a news item without text, such as the record of a picture");
        }
        Element story = headed(texts.getFirst());
        Element lines = First.child(story, "newslines");
        lines(lines == null ? item : lines);
        about(story);
        boolean dated = false;
        for (Element text : texts) {
            if (headed(text) == story) {
                Element nitf = text.selectFirst("nitf");
                Element content = nitf == null ? text : NitfReader.content(nitf);
                Element own = nitf == null ? null : nitf.selectFirst("body\\.head > dateline");
                dated = dated || content != null && !Datelines.open(own, content, draft) && Datelines.open(item.selectFirst("newslines > dateline"), content, draft);
                if (nitf == null) {
                    draft.text(text);
                } else {
                    NitfReader.read(nitf, draft);
                }
            }
        }
        captions.forEach(caption -> draft.part(caption, Kind.CAPTION, "caption"));
        return draft.told("newsml", item);
    }

    /** Puts the contents apart by their roles. */
    private void sort() {
        for (Element content : item.select("datacontent")) {
            Element media = content.parent() == null ? null : First.child(content.parent(), "mediatype");
            boolean set = !content.text().isBlank() && (media == null || !NO_TEXT.contains(media.attr("formalname").toLowerCase(Locale.ROOT)))
                    && !content.parent().normalName().equals("encoding");
            String role = role(content);
            if (set && role.contains("caption")) {
                Element nitf = content.selectFirst("nitf");
                captions.add(nitf == null ? content : NitfReader.content(nitf));
            } else if (set && !HEADS.contains(role)) {
                texts.add(content);
            }
        }
        captions.removeIf(caption -> caption == null);
    }

    private void lines(Element lines) {
        draft.headline(First.of(lines, "headline"));
        draft.dek(First.of(lines, "subheadline"));
        draft.byline(First.of(lines, "byline"));
    }

    /** What is said of the item as a whole, where the component itself says nothing. */
    private void about(Element story) {
        draft.headline(item.selectFirst("newslines > headline"));
        draft.published(First.of(item, "newsmanagement > thisrevisioncreated", "newsmanagement > firstcreated"));
        for (Element around : List.of(story, item)) {
            draft.outlet(around.selectFirst("administrativemetadata > provider > party[formalname~=\\S]"), "formalname");
            draft.outlet(around.selectFirst("administrativemetadata > source > party[formalname~=\\S]"), "formalname");
        }
        draft.outlet(item.selectFirst("newsidentifier > providerid"));
        Element creator = item.selectFirst("administrativemetadata > creator > party[formalname]");
        if (!draft.hasByline() && creator != null && isName(creator.attr("formalname").strip())) {
            draft.byline(creator, "formalname");
        }
    }

    /** Whether a creator is a person, rather than the outlet or a desk. */
    private boolean isName(String name) {
        return name.indexOf(' ') > 0 && name.chars().noneMatch(Character::isDigit) && !name.equalsIgnoreCase(draft.outlet());
    }

    /** The component around a content that has a headline; the item where none has. */
    private Element headed(Element content) {
        for (Element e = content.parent(); e != null && e != item; e = e.parent()) {
            Element lines = e.normalName().equals("newscomponent") ? First.child(e, "newslines") : null;
            if (lines != null && First.child(lines, "headline") != null) {
                return e;
            }
        }
        return item;
    }

    /** In lower case; empty where neither the component nor one around it, up to the next headline, has any. */
    private static String role(Element content) {
        for (Element e = content.parent(); e != null; e = e.parent()) {
            if (e.normalName().equals("newscomponent")) {
                Element role = First.child(e, "role");
                if (role != null) {
                    return role.attr("formalname").toLowerCase(Locale.ROOT);
                }
                if (First.child(e, "newslines") != null) {
                    return "";
                }
            }
        }
        return "";
    }
}
