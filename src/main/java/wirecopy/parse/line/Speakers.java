package wirecopy.parse.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who speaks in a transcript: the names that stand with a colon before several lines. */
final class Speakers {

    private static final int LONGEST = 40;
    private static final int FEWEST_LINES = 3;

    private final Map<String, Integer> times = new HashMap<>();

    Speakers(List<Judged> lines) {
        for (Judged line : lines) {
            int colon = colon(line.line().text());
            if (colon > 0) {
                times.merge(line.line().text().substring(0, colon), 1, Integer::sum);
            }
        }
    }

    /** Where the colon behind a label stands, or -1. */
    static int colon(String text) {
        int colon = text.indexOf(": ", 0, Math.min(text.length(), LONGEST + 1));
        return colon > 1 ? colon : -1;
    }

    /** {@code SMITH: What happened next?}: a line of a transcript. */
    boolean isSpeech(String text) {
        int colon = colon(text);
        return colon > 0 && (Shape.isAllCapitals(text.substring(0, colon)) && Shape.endsSentence(text)
                || times.getOrDefault(text.substring(0, colon), 0) >= FEWEST_LINES);
    }
}
