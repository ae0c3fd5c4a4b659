package wirecopy.format.xml;

import org.jsoup.nodes.Element;

import wirecopy.format.story.Repeats;
import wirecopy.format.story.SetText;

/** NITF, the IPTC's News Industry Text Format, versions 3: into a draft, by itself or inside of NewsML. */
final class NitfReader {

    private static final int BEGINNING = 300;

    private NitfReader() {
    }

    static void read(Element nitf, Draft draft) {
        draft.headline(nitf.selectFirst("hedline > hl1"));
        draft.headline(nitf.selectFirst("head > title"));
        draft.dek(nitf.selectFirst("hedline > hl2:not([class*=online])"));
        if (!draft.hasByline()) {
            nitf.select("body\\.head > byline:not([class*=normalized])").forEach(draft::byline);
        }
        published(nitf, draft);
        Element content = nitf.selectFirst("body\\.content");
        if (content == null) {
            content = nitf.selectFirst("body");
        }
        draft.dek(nitf.selectFirst("body\\.head > abstract"));
        if (content == null) {
            return;
        }
        Element full = content.selectFirst("block[class=full_text]");
        Element text = full == null ? content : full;
        dateline(nitf.selectFirst("body\\.head > dateline"), text, draft);
        draft.use(text);
        SetText.write(text, draft.body());
        Element tagline = nitf.selectFirst("body\\.end > tagline");
        if (tagline != null) {
            draft.use(tagline);
            SetText.write(tagline, draft.body());
        }
    }

    private static void published(Element nitf, Draft draft) {
        draft.published(nitf.selectFirst("docdata > date\\.issue"), "norm");
        draft.published(nitf.selectFirst("pubdata[date.publication]"), "date.publication");
        draft.published(nitf.selectFirst("docdata > date\\.release"), "norm");
        draft.published(nitf.selectFirst("dateline > story\\.date"), "norm");
    }

    /** A dateline by itself is printed before the first words, unless they have one. */
    static void dateline(Element dateline, Element text, Draft draft) {
        if (dateline == null || dateline.text().isBlank()) {
            return;
        }
        String beginning = text.text();
        Element place = dateline.selectFirst("location");
        String named = place == null ? dateline.text() : place.text();
        if (!Repeats.in(beginning.substring(0, Math.min(BEGINNING, beginning.length())), named)) {
            draft.use(dateline);
            String words = dateline.text().strip();
            boolean dashed = words.endsWith("-") || words.endsWith("–") || words.endsWith("—");
            draft.body().opening(dashed ? words : words + " —");
        }
    }
}
