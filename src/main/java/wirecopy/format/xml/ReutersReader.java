package wirecopy.format.xml;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import wirecopy.format.story.Told;

/** A story of Reuters-21578, the collection of 1987: its paragraphs are set in, and broken into short lines. */
final class ReutersReader {

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
            paragraphs(body.wholeText()).forEach(draft.body()::paragraph);
        } else if (text != null && text.attr("type").equalsIgnoreCase("UNPROC")) {
            draft.use(text);
            draft.body().text(text.wholeText());
        }
        return draft.told("reuters-sgml", story);
    }

    private static List<String> paragraphs(String body) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : body.split("\n")) {
            if (line.isBlank() || line.startsWith("   ")) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            paragraph.append(line.strip()).append(' ');
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }
}
