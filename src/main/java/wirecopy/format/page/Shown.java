package wirecopy.format.page;

import java.util.ArrayList;
import java.util.List;

/** What of a page is shown, by the chunks that it sets. */
final class Shown {

    /** How much more must be hidden than shown before the page is taken to be one that a script would have shown. */
    private static final int MUCH = 5;
    private static final int PARAGRAPH = 10;

    private Shown() {
    }

    /**
     * The chunks, with what is hidden taken for shown where that is nearly all: such a page waited for a script. A chunk of which the first line is
     * the page's title is cut into its lines: old pages set headline, author and day as one.
     */
    static List<Chunk> of(List<Chunk> chunks, Titles titles) {
        int hidden = 0;
        int shown = 0;
        for (Chunk chunk : chunks) {
            int prose = chunk.words() < PARAGRAPH ? 0 : chunk.words();
            hidden += chunk.hidden() ? prose : 0;
            shown += chunk.hidden() ? 0 : prose;
        }
        boolean all = hidden > MUCH * shown;
        List<Chunk> cut = new ArrayList<>();
        for (Chunk chunk : chunks) {
            int end = chunk.text().indexOf('\n');
            if (end > 0 && titles.are(chunk.text().substring(0, end).strip())) {
                chunk.text().lines().filter(line -> !line.isBlank()).forEach(line -> cut.add(chunk.as(line.strip(), chunk.hidden() && !all)));
            } else {
                cut.add(all && chunk.hidden() ? chunk.as(chunk.text(), false) : chunk);
            }
        }
        return cut;
    }
}
