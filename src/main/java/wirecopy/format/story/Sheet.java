package wirecopy.format.story;

import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Blank;
import wirecopy.article.Kind;
import wirecopy.parse.Hint;
import wirecopy.parse.HintedText;
import wirecopy.parse.line.Line;
import wirecopy.parse.line.LineIndex;
import wirecopy.parse.line.LineReader;
import wirecopy.parse.line.Wrapping;

/**
 * What a format found in a file, written down line by line: first what the file says about the story, then the story, then all else that is
 * in the file, which is left out and can be looked at.
 */
public final class Sheet {

    private static final int LONGEST_NAME = 60;
    /** As far as lines may stand above the headline inside of the text: what a paper prints there is short. */
    private static final int LINES_ABOVE = 30;
    private static final int LONGEST_ABOVE = 80;

    private final StringBuilder text = new StringBuilder();
    private final List<Hint> hints = new ArrayList<>();
    private int number = 1;
    /** Letters of the headline, as long as the text may begin with it once more. */
    private String headline = "";
    /** The same, as long as nothing but short lines stand above. */
    private String headlineBelow = "";
    private String opening = "";
    private String opened = "";

    /**
     * A line that begins with what it is, which is not shown, such as {@code Title: }.
     *
     * @param field the file's own name for it
     */
    public void labelled(String label, String value, Kind kind, String field) {
        String line = oneLine(value);
        if (!line.isEmpty()) {
            hint(kind, rule(field), kind == null ? 0 : label.length());
            add(label + line);
        }
    }

    /** Something in the file that is no part of the story. */
    public void leftOut(String field, String value) {
        String line = oneLine(value);
        if (!line.isEmpty()) {
            hint(null, rule(field), 0);
            add(oneLine(field) + ": " + line);
        }
    }

    /** The headline that the sheet is for: where the text begins with it once more, that line is left out. */
    public void titled(String title) {
        headline = Repeats.letters(title);
        headlineBelow = headline;
    }

    /** What stands before the first words of the text, on their line: a dateline. */
    public void opening(String words) {
        opening = oneLine(words);
    }

    /** A part of the story of which the format tells what it is. */
    public void part(String value, Kind kind, String rule) {
        String line = oneLine(value);
        if (!line.isEmpty()) {
            gap();
            if (kind == Kind.SUBHEADING && isHeadlineBelow(line)) {
                leaveOutAbove();
            }
            if (!isHeadlineAgain(line)) {
                hint(kind, rule, 0);
            }
            add(line);
        }
    }

    /** A paragraph of the story, which its words may show to be something else: a credit, a notice. */
    public void paragraph(String value) {
        String line = oneLine(value);
        if (!line.isEmpty()) {
            gap();
            addStory(line);
        }
    }

    /** A text with lines of its own, as in a text file; paragraphs that were broken into short lines are put together. */
    public void text(String value) {
        List<Line> lines = Wrapping.unwrap(value, LineReader.read(value, new LineIndex(value), List.of()));
        int last = 0;
        gap();
        for (Line line : lines) {
            if (last > 0 && line.number() > last + 1) {
                gap();
            }
            String shown = oneLine(line.span().of(value));
            if (!shown.isEmpty()) {
                addStory(shown);
            }
            last = line.lastNumber();
        }
    }

    /** All that another sheet holds, behind an empty line. */
    public void append(Sheet other) {
        gap();
        int before = number - 1;
        other.hints.forEach(hint -> hints.add(new Hint(hint.line() + before, hint.kind(), hint.rule(), hint.label())));
        text.append(other.text);
        number += other.number - 1;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** What is written so far. */
    public String written() {
        return text.toString();
    }

    /** An empty line, where none stands yet. */
    public void gap() {
        boolean after = text.length() > 1 && text.charAt(text.length() - 2) != '\n';
        if (after) {
            add("");
        }
    }

    public HintedText hinted() {
        return new HintedText(text.toString(), hints);
    }

    private void addStory(String line) {
        if (isHeadlineAgain(line)) {
            add(line);
        } else {
            add(opening.isEmpty() ? line : opening + " " + line);
            headline = "";
            opened = opening.isEmpty() ? opened : opening;
            opening = "";
            headlineBelow = line.length() > LONGEST_ABOVE || number > LINES_ABOVE ? "" : headlineBelow;
        }
    }

    private boolean isHeadlineBelow(String line) {
        return headline.isEmpty() && !headlineBelow.isEmpty() && headlineBelow.equals(Repeats.letters(line));
    }

    /** What was written so far stands above the headline: subjects, times, names of columns. */
    private void leaveOutAbove() {
        hints.clear();
        String[] lines = text.toString().split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                hints.add(new Hint(i + 1, null, "above the headline", 0));
            }
        }
        headline = headlineBelow;
        opening = opened;
    }

    /** Whether this is the headline at the beginning of the text; then it is marked to be left out. */
    private boolean isHeadlineAgain(String line) {
        boolean again = !headline.isEmpty() && line.length() < 2 * headline.length() + LONGEST_NAME && headline.equals(Repeats.letters(line));
        if (again) {
            hint(null, "headline again", 0);
            headline = "";
            headlineBelow = "";
        }
        return again;
    }

    private void hint(Kind kind, String rule, int label) {
        hints.add(new Hint(number, kind, rule, label));
    }

    private void add(String line) {
        text.append(line).append('\n');
        number++;
    }

    private static String rule(String field) {
        String name = oneLine(field);
        return "field: " + (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
    }

    /** A value on one line: each run of white space as one space. */
    public static String oneLine(String value) {
        return Blank.normalize(value);
    }
}
