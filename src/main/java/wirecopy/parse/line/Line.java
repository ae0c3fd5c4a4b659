package wirecopy.parse.line;

import java.util.List;

import wirecopy.article.Removal;
import wirecopy.article.Span;

/**
 * A line of a source that shows something once template code is taken out.
 *
 * @param number     counted from 1, blank lines included
 * @param lastNumber the line it ends on; another one where a wrapped paragraph was put together
 * @param span       from its first shown character to behind its last
 * @param text       as read: without removed spans, white space normalized
 * @param removals   those on the line, also before and behind what is shown
 */
public record Line(int number, int lastNumber, Span span, String text, List<Removal> removals) {

    public int length() {
        return text.length();
    }
}
