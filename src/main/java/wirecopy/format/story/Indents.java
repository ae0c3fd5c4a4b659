package wirecopy.format.story;

import java.util.ArrayList;
import java.util.List;

/** Tells paragraphs by the first lines that are set in, as wire machines wrote them; the lines of a paragraph are put together. */
public final class Indents {

    private static final String INDENT = "   ";
    private static final String SENTENCE_ENDS = ".!?:\"”»)";

    private Indents() {
    }

    /**
     * The paragraphs of a text: all in one where no line is set in, or where that is the source's manner only, which sets in lines inside of sentences too.
     */
    static List<String> told(String text) {
        String[] lines = text.strip().split("\n");
        boolean some = false;
        boolean flush = false;
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank() && lines[i].startsWith(INDENT)) {
                some = true;
                if (!endsSentence(lines[i - 1])) {
                    return List.of(text);
                }
            } else {
                flush |= !lines[i].isBlank();
            }
        }
        return some && flush ? at(text.strip()) : List.of(text);
    }

    private static boolean endsSentence(String line) {
        String end = line.stripTrailing();
        return end.isEmpty() || SENTENCE_ENDS.indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    /** The paragraphs of a text that is known to set in their first lines. */
    public static List<String> at(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.split("\n")) {
            if (line.isBlank() || line.startsWith(INDENT)) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            paragraph.append(line.strip()).append(' ');
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }
}
