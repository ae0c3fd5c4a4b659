package wirecopy.parse.marker;

import java.util.ArrayList;
import java.util.List;

import wirecopy.parse.line.LineIndex;

/** The two dashes before each line of a header: {@code -- Title}, {@code -- By Jane Doe}, {@code -- date}, {@code -- address}. */
final class HeaderMarks {

    private static final int MOST_LINES = 6;
    private static final String MARK = "--";

    private HeaderMarks() {
    }

    /** A piece for each line of a header at the top of the text; none where the text has no such header. */
    static List<Piece> in(String text, LineIndex lines) {
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
