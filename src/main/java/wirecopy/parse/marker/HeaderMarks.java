package wirecopy.parse.marker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import wirecopy.parse.line.LineIndex;

/**
 * The two dashes before each line of a header: {@code -- Title}, {@code -- By Jane Doe}, {@code -- date}, {@code -- address}; or the
 * labels there: {@code Title: Ferry sails}, {@code Author: Jane Doe}, {@code Date: 2024-01-03}.
 */
final class HeaderMarks {

    private static final int MOST_LINES = 6;
    private static final String MARK = "--";
    private static final Set<String> LABELS = Set.of("author", "authors", "byline", "date", "published", "url", "link", "source");

    private HeaderMarks() {
    }

    /** The pieces with the marks of a header at the top of the text among them, in order. */
    static List<Piece> addTo(List<Piece> pieces, String text, LineIndex lines) {
        List<Piece> dashes = in(text, lines);
        List<Piece> marks = dashes.isEmpty() ? labels(text, lines) : dashes;
        List<Piece> free = new ArrayList<>(marks.size());
        for (Piece mark : marks) {
            if (!isTouched(mark, pieces)) {
                free.add(mark);
            }
        }
        return Piece.merge(pieces, free);
    }

    /** Whether one of the pieces overlaps a mark. */
    private static boolean isTouched(Piece mark, List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.start() >= mark.end()) {
                return false;
            }
            if (piece.overlaps(mark)) {
                return true;
            }
        }
        return false;
    }

    /** A piece for each label of a header that begins with the title and has at least two; none where the text has no such header. */
    private static List<Piece> labels(String text, LineIndex lines) {
        List<Piece> labels = new ArrayList<>();
        for (int line = 1; line <= Math.min(MOST_LINES, lines.count()); line++) {
            int start = lines.start(line);
            int colon = Code.nameEnd(text, start) - 1;
            String word = colon > start && text.charAt(colon) == ':' ? text.substring(start, colon).toLowerCase(Locale.ROOT) : "";
            boolean title = word.equals("title") || word.equals("headline");
            if (line == 1 && !title) {
                return List.of();
            }
            if (line == 1 || LABELS.contains(word)) {
                labels.add(new Piece(start, Found.alone(colon + 1, "header-label")));
            }
        }
        return labels.size() >= 2 ? labels : List.of();
    }

    /** A piece for each line of a header; none where the text has no such header. */
    private static List<Piece> in(String text, LineIndex lines) {
        List<Piece> marks = new ArrayList<>();
        for (int line = 1; line <= Math.min(MOST_LINES, lines.count()); line++) {
            int start = lines.start(line);
            char after = Code.charAt(text, start + MARK.length());
            if (!text.startsWith(MARK, start) || after != ' ' && !Code.isLineEnd(after)) {
                break;
            }
            marks.add(new Piece(start, Found.alone(start + MARK.length(), "header-mark")));
        }
        return marks.size() >= 3 ? marks : List.of();
    }
}
