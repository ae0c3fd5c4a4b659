package wirecopy.format.xml;

import java.util.Set;

import org.jsoup.nodes.Element;

import wirecopy.format.story.Told;

/** A news item of NewsML-G2, or of Reuters' corpus of 2000, which is alike. */
final class NewsItemReader {

    private static final Set<String> OTHER = Set.of("events", "event", "conceptset", "sports-content", "concept");

    private NewsItemReader() {
    }

    static Told read(Element item) {
        Draft draft = new Draft();
        draft.headline(First.of(item, "contentmeta > headline[role*=main]", "contentmeta > headline:not([role*=sub])", "newslines > headline", "headline"));
        draft.byline(First.of(item, "contentmeta > by", "newslines > byline", "byline"));
        draft.published(First.of(item, "contentmeta > contentcreated", "itemmeta > versioncreated", "itemmeta > firstcreated"));
        draft.published(item, "date");
        draft.outlet(First.of(item, "itemmeta > provider > name", "contentmeta > infosource > name", "contentmeta > creditline", "copyrightholder > name"));
        draft.outlet(item.selectFirst("itemmeta > provider[literal]"), "literal");
        draft.outlet(item.selectFirst("copyrightholder[literal]"), "literal");
        draft.dek(First.of(item, "contentmeta > headline[role*=sub]", "contentmeta > description[role*=summary]",
                "contentmeta > description[role*=abstract]", "newslines > subheadline"));
        Element dateline = First.of(item, "contentmeta > dateline", "newslines > dateline", "dateline");
        Element nitf = item.selectFirst("nitf");
        Element set = First.of(item, "contentset > inlinexml", "contentset > inlinedata", "datacontent", "text");
        if (nitf != null) {
            NitfReader.read(nitf, draft);
        } else if (set != null && set.childrenSize() > 0 && OTHER.contains(set.child(0).normalName())) {
            return new Told.NoStory("a list of events or the like, without the text of a story");
        } else if (set != null) {
            Datelines.open(dateline, set, draft);
            draft.text(set);
        }
        boolean summary = draft.hasHeadline() && draft.hasDek() && item.selectFirst("itemclass[qcode$=text]") != null && item.selectFirst("remotecontent") == null;
        if (draft.body().isEmpty() && !summary) {
            return new Told.NoStory("a news item without text, such as the record of a picture");
        }
        draft.headline(First.of(item, "itemmeta > title", "title"));
        return draft.told("newsml", item);
    }
}
