package wirecopy.format.xml;

import java.util.Locale;

import org.jsoup.nodes.Element;

import wirecopy.format.story.Indents;
import wirecopy.format.story.Sheet;
import wirecopy.format.story.Told;

/** A story of Reuters-21578, the collection of 1987: its paragraphs are set in, and broken into short lines. */
final class ReutersReader {

    private static final char END = '\u0003';

    private ReutersReader() {
    }

    static Told read(Element story) {
        Draft draft = new Draft();
        Element text = story.selectFirst("text");
        draft.headline(story.selectFirst("text > title"));
        draft.byline(story.selectFirst("text > author"));
        draft.published(story.selectFirst("date"));
        Element dateline = story.selectFirst("text > dateline");
        if (dateline != null) {
            draft.use(dateline);
            draft.body().opening(dateline.text());
        }
        Element body = story.selectFirst("text > body");
        if (body != null) {
            draft.use(body);
            write(body.wholeText(), draft.body());
        } else if (text != null && text.attr("type").equalsIgnoreCase("UNPROC")) {
            draft.use(text);
            draft.body().text(text.wholeText());
        }
        return draft.told("reuters-sgml", story);
    }

    /** The agency's name below the last line is its sign-off; a character behind it ends the transmission. */
    private static void write(String body, Sheet sheet) {
        String text = body.replace(END, ' ').stripTrailing();
        int last = text.lastIndexOf('\n');
        boolean signed = last > 0 && text.substring(last).strip().toLowerCase(Locale.ROOT).matches("reuters?");
        Indents.at(signed ? text.substring(0, last) : text).forEach(sheet::paragraph);
        if (signed) {
            sheet.gap();
            sheet.leftOut("sign-off", text.substring(last));
        }
    }
}
