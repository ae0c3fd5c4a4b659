package wirecopy.format.xml;

import org.jsoup.nodes.Element;

import wirecopy.format.story.SetText;
import wirecopy.format.story.Told;

/** A news item of NewsML, 1 and G2, or of Reuters' corpus of 2000, which is alike. */
final class NewsItemReader {

    private NewsItemReader() {
    }

    static Told read(Element item) {
        Draft draft = new Draft();
        Element headline = first(item, "contentmeta > headline[role*=main]", "contentmeta > headline", "newslines > headline", "headline");
        draft.headline(headline);
        draft.byline(first(item, "contentmeta > by", "newslines > byline", "byline"));
        draft.published(first(item, "contentmeta > contentcreated", "itemmeta > versioncreated", "itemmeta > firstcreated",
                "newsmanagement > thisrevisioncreated", "newsmanagement > firstcreated"));
        draft.published(item, "date");
        draft.dek(first(item, "contentmeta > description[role*=summary]", "contentmeta > description[role*=abstract]", "newslines > subheadline"));
        Element nitf = first(item, "nitf");
        if (nitf != null) {
            NitfReader.read(nitf, draft);
        } else {
            content(item, draft);
        }
        if (draft.body().isEmpty()) {
            return new Told.NoStory("a news item without text, such as the record of a picture");
        }
        draft.headline(first(item, "itemmeta > title", "title"));
        return draft.told("newsml", item);
    }

    private static void content(Element item, Draft draft) {
        Element set = first(item, "contentset > inlinexml", "contentset > inlinedata", "datacontent", "text");
        if (set == null) {
            return;
        }
        NitfReader.dateline(first(item, "contentmeta > dateline", "newslines > dateline", "dateline"), set, draft);
        draft.use(set);
        if (set.childrenSize() == 0) {
            SetText.write(set.wholeText(), draft.body());
        } else {
            SetText.write(set, draft.body());
        }
    }

    /** The first element that any of these finds, the earlier ones first. Names have no prefixes here. */
    private static Element first(Element item, String... selectors) {
        for (String selector : selectors) {
            Element found = item.selectFirst(selector);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
