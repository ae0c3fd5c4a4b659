package wirecopy.format.xml;

import java.util.StringJoiner;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import wirecopy.article.Blank;
import wirecopy.format.story.Repeats;

/** A dateline that a document gives by itself, before the first words of the text, as it is printed. */
final class Datelines {

    private static final int BEGINNING = 300;

    private Datelines() {
    }

    /** @return whether there is a dateline in the element, be it set before the text or in it already */
    static boolean open(Element dateline, Element text, Draft draft) {
        String words = dateline == null ? "" : words(dateline);
        if (words.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        String beginning = text.text();
        Element place = dateline.selectFirst("location");
        String named = place == null || place.text().isBlank() ? words : place.text();
        if (!Repeats.in(beginning.substring(0, Math.min(BEGINNING, beginning.length())), named)) {
            draft.use(dateline);
            boolean dashed = words.endsWith("-") || words.endsWith("–") || words.endsWith("—");
            draft.body().opening(dashed ? words : words + " —");
        }
        return true;
    }

    /** Place, day and agency in one line. A day in figures only is for machines. */
    private static String words(Element dateline) {
        StringJoiner words = new StringJoiner(" ");
        for (Node node : dateline.childNodes()) {
            if (node instanceof TextNode text) {
                words.add(text.getWholeText());
            } else if (node instanceof Element element) {
                boolean day = element.normalName().equals("story.date");
                boolean inWords = element.text().replaceAll("[TZ]", "").chars().anyMatch(Character::isLetter);
                words.add(!day ? element.text() : inWords ? ", " + element.text() : "");
            }
        }
        return Blank.normalize(words.toString()).replace(" ,", ",").replaceAll("^,\\s*|,\\s*(?=,)", "");
    }
}
