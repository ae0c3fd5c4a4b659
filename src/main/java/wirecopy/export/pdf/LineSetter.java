package wirecopy.export.pdf;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Breaks a paragraph into lines, and each line into runs of one font and direction, in the order in which they stand from left to right. */
final class LineSetter {

    private final FontBook fonts;
    private final Setting setting;

    LineSetter(FontBook fonts, Setting setting) {
        this.fonts = fonts;
        this.setting = setting;
    }

    /** A line that is set. */
    record Line(List<Run> runs, double width, boolean rtl) {
    }

    List<Line> set(Part part, double column) throws NoFontException {
        Face face = fonts.of(part.style());
        return new Paragraph(part.text(), face, part.style().size(setting), column).lines();
    }

    /** A line as it is, however long. */
    Line line(String text, Style style) throws NoFontException {
        return new Paragraph(text, fonts.of(style), style.size(setting), Double.MAX_VALUE).line(0, text.length());
    }

    private final class Paragraph {

        private final String text;
        private final Face face;
        private final double size;
        private final double column;
        private final Bidi bidi;

        private Paragraph(String text, Face face, double size, double column) {
            this.text = text;
            this.face = face;
            this.size = size;
            this.column = column;
            bidi = Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT) : null;
        }

        private List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
            breaks.setText(text);
            int start = 0;
            double width = 0;
            for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                double word = width(from, trimmed(from, to));
                if (width + word > column && from > start) {
                    lines.add(line(start, from));
                    start = from;
                    width = 0;
                }
                while (word > column) {
                    int fits = fitting(start, to);
                    Line full = line(start, fits);
                    lines.add(full);
                    start = fits;
                    from = fits;
                    // measured anew only near its end: a word may be as long as the story
                    double left = word - full.width();
                    word = left > 2 * column && full.width() > 0 ? left : width(start, trimmed(start, to));
                }
                width += trimmed(from, to) == to ? word : width(from, to);
            }
            if (start < text.length()) {
                lines.add(line(start, text.length()));
            }
            return lines;
        }

        private int trimmed(int from, int to) {
            int end = to;
            while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return end;
        }

        /** Where a word that is wider than the column must end: at least one character is taken. */
        private int fitting(int from, int to) {
            BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
            characters.setText(text.substring(from, Math.min(to, from + most())));
            List<Integer> ends = new ArrayList<>();
            for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
                ends.add(from + end);
            }
            int low = 0;
            int high = ends.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) / 2;
                if (width(from, ends.get(middle)) <= column) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return ends.get(low);
        }

        /** More characters than this never fit, however narrow; a few may have no width at all. */
        private int most() {
            return (int) Math.min(2_000, 20 + 10 * column / size);
        }

        private double width(int from, int to) {
            return from >= to ? 0 : runs(from, to, false).stream().mapToDouble(Run::width).sum();
        }

        private Line line(int from, int to) {
            int end = trimmed(from, to);
            boolean rtl = bidi != null && !bidi.baseIsLeftToRight();
            List<Run> runs = new ArrayList<>();
            if (bidi == null || from >= end) {
                runs.addAll(runs(from, end, false));
            } else {
                Bidi line = bidi.createLineBidi(from, end);
                byte[] levels = new byte[line.getRunCount()];
                Object[] parts = new Object[levels.length];
                for (int i = 0; i < levels.length; i++) {
                    levels[i] = (byte) line.getRunLevel(i);
                    parts[i] = ordered(from + line.getRunStart(i), from + line.getRunLimit(i), levels[i] % 2 == 1);
                }
                Bidi.reorderVisually(levels, 0, parts, 0, parts.length);
                for (Object part : parts) {
                    ((List<?>) part).forEach(run -> runs.add((Run) run));
                }
            }
            return new Line(runs, runs.stream().mapToDouble(Run::width).sum(), rtl);
        }

        private List<Run> ordered(int from, int to, boolean rtl) {
            List<Run> runs = runs(from, to, rtl);
            if (rtl) {
                Collections.reverse(runs);
            }
            return runs;
        }

        /** Cuts where the font changes, or letters begin or cease to be joined. */
        private List<Run> runs(int from, int to, boolean rtl) {
            List<Run> runs = new ArrayList<>();
            int start = from;
            Face current = null;
            boolean joined = false;
            for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
                int c = text.codePointAt(at);
                boolean goesOn = current != null && (Character.isWhitespace(c) || Scripts.isUnseen(c));
                boolean joins = rtl || Scripts.isJoined(c);
                if (goesOn || current != null && joins == joined && current.shows(c) && (current == face || !face.shows(c))) {
                    continue;
                }
                Face next = fonts.showing(c, face, joins);
                if (current != null && (next != current || joins != joined)) {
                    runs.add(run(start, at, current, rtl, joined));
                    start = at;
                }
                current = next;
                joined = joins;
            }
            if (start < to) {
                runs.add(run(start, to, current == null ? face : current, rtl, joined));
            }
            return runs;
        }

        private Run run(int from, int to, Face with, boolean rtl, boolean joined) {
            String part = text.substring(from, to);
            double width = joined ? with.width(part, rtl) : with.width(part);
            return new Run(part, with, size, rtl, joined, width * size);
        }
    }
}
