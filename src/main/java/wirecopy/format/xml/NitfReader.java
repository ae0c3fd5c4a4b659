package wirecopy.format.xml;

import org.jsoup.nodes.Element;

/** NITF, the IPTC's News Industry Text Format, versions 3: into a draft, by itself or inside of NewsML. */
final class NitfReader {

    private NitfReader() {
    }

    static void read(Element nitf, Draft draft) {
        draft.headline(nitf.selectFirst("hedline > hl1, headline > hl1"));
        draft.headline(nitf.selectFirst("head > title"));
        draft.dek(nitf.selectFirst("hedline > hl2:not([class*=online])"));
        if (!draft.hasByline()) {
            nitf.select("body\\.head > byline:not([class*=normalized])").forEach(draft::byline);
        }
        published(nitf, draft);
        outlet(nitf, draft);
        draft.dek(nitf.selectFirst("body\\.head > abstract"));
        Element text = content(nitf);
        if (text == null) {
            return;
        }
        Datelines.open(nitf.selectFirst("body\\.head > dateline"), text, draft);
        draft.text(text);
        Element tagline = nitf.selectFirst("body\\.end > tagline");
        if (tagline != null) {
            draft.text(tagline);
        }
    }

    /** The element that holds the text; null where there is none. */
    static Element content(Element nitf) {
        Element content = nitf.selectFirst("body\\.content");
        if (content == null) {
            return nitf.selectFirst("body");
        }
        Element full = content.selectFirst("block[class=full_text]");
        return full == null ? content : full;
    }

    private static void published(Element nitf, Draft draft) {
        draft.published(nitf.selectFirst("docdata > date\\.issue"), "norm");
        draft.published(nitf.selectFirst("pubdata[date.publication]"), "date.publication");
        draft.published(nitf.selectFirst("docdata > date\\.release"), "norm");
        draft.published(nitf.selectFirst("dateline > story\\.date"), "norm");
    }

    private static void outlet(Element nitf, Draft draft) {
        Element publication = nitf.selectFirst("pubdata[name], pubdata[ex-ref]");
        draft.outlet(publication, "name");
        draft.outlet(nitf.selectFirst("body\\.head > distributor"));
        draft.outlet(nitf.selectFirst("docdata > doc\\.copyright"), "holder");
        draft.outlet(nitf.selectFirst("docdata > doc-id"), "regsrc");
        if (publication != null) {
            draft.address(publication, publication.attr("ex-ref"));
        }
    }
}
