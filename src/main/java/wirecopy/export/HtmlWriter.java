package wirecopy.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import wirecopy.article.Article;

/** One web page that needs nothing else, for screen and paper. It can neither run nor load anything: so says its policy. */
final class HtmlWriter implements StoryWriter {

    private static final String STYLE = Resource.text("story.css");
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE) + "'; base-uri 'none'; form-action 'none'";

    private final Writer out;

    HtmlWriter(OutputStream out, Edition edition) throws IOException {
        this.out = Utf8.writer(out);
        this.out.write("""
                <!DOCTYPE html>
                <html>
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="generator" content="Wirecopy">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <main>
                """.formatted(POLICY, Markup.escaped(edition.title()), STYLE));
    }

    @Override
    public void write(Article story) throws IOException {
        out.write("<article dir=\"" + StoryMarkup.direction(story) + "\">\n" + StoryMarkup.of(story) + "</article>\n");
    }

    @Override
    public void end() throws IOException {
        out.write("</main>\n</body>\n</html>\n");
        out.flush();
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
