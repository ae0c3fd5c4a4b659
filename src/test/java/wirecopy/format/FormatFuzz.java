package wirecopy.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Article;
import wirecopy.fuzz.Law;
import wirecopy.parse.ArticleParser;

/** Any bytes as a file of some format: each story in it is its text, piece by piece, and the same every time. */
public final class FormatFuzz {

    private static final StoryReader READER = new StoryReader(ArticleParser.standard());

    private FormatFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        List<Reading> readings = read(bytes);
        Law.holds(!readings.isEmpty(), () -> "neither a story nor a reason");
        for (Reading reading : readings) {
            if (reading instanceof Reading.Story(Article article)) {
                Law.holds(article.reconstruct().equals(article.original()), () -> "other text than the source");
            }
        }
        Law.holds(readings.equals(read(bytes.clone())), () -> "other stories the second time");
    }

    /** All stories in a file of these bytes. */
    static List<Reading> read(byte[] bytes) throws IOException {
        List<Reading> readings = new ArrayList<>();
        Walker.walk("a", new ByteArrayInputStream(bytes), input -> readings.add(READER.read(input)));
        return readings;
    }
}
