package wirecopy.format.page;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;

import wirecopy.article.Kind;
import wirecopy.format.story.Repeats;
import wirecopy.format.story.Tags;

/** The text of a story that a page declares for machines, where what it sets is only the beginning of it. */
final class FullText {

    /** How much longer what is declared must be than what is set. */
    private static final int TIMES = 2;
    private static final int MORE_WORDS = 50;

    private FullText() {
    }

    /** Its paragraphs; none where the page sets the text itself, or declares another. */
    static List<String> of(String declared, List<PageLine> lines) {
        if (declared == null) {
            return List.of();
        }
        String text = Tags.are(declared) ? Jsoup.parse(declared).wholeText() : declared;
        List<Chunk> set = new ArrayList<>();
        lines.stream().filter(line -> line.kind() == Kind.BODY).forEach(line -> set.add(line.chunk()));
        int words = set.stream().mapToInt(Chunk::words).sum();
        boolean begins = set.isEmpty() || Repeats.anywhere(text, set.getFirst().text());
        boolean longer = begins && Words.count(text) > TIMES * words + MORE_WORDS;
        return longer ? text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList() : List.of();
    }
}
