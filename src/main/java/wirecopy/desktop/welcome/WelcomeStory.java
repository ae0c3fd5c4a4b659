package wirecopy.desktop.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import wirecopy.article.Article;
import wirecopy.article.Source;
import wirecopy.parse.ArticleParser;

/** The story that is shown on the first start: it teaches the program, and is parsed like any other file. */
public final class WelcomeStory {

    private static final String FILE = "welcome.txt";

    private WelcomeStory() {
    }

    public static Article read() {
        try (InputStream in = WelcomeStory.class.getResourceAsStream(FILE)) {
            byte[] bytes = in.readAllBytes();
            Source source = new Source(FILE, "UTF-8", "0".repeat(64), "text", bytes.length);
            return ArticleParser.standard().parse(source, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
