package wirecopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import wirecopy.article.Article;
import wirecopy.article.Source;
import wirecopy.parse.ArticleParser;

/** The stories behind the names on a command line. */
final class Inputs {

    /** A story, or why there is none. */
    sealed interface Input {
    }

    record Read(Article article) implements Input {
    }

    record Failed(String path, String why) implements Input {
    }

    interface Taker {
        void take(Input input) throws IOException;
    }

    private Inputs() {
    }

    static void each(List<String> names, InputStream in, Taker taker) throws IOException {
        for (String name : names) {
            taker.take(read(name, in));
        }
    }

    private static Input read(String name, InputStream in) {
        byte[] bytes;
        try {
            bytes = name.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(name));
        } catch (IOException e) {
            return new Failed(name, "cannot be read: " + e.getMessage());
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        Source source = new Source(name, "UTF-8", sha256(bytes), "text", bytes.length);
        return new Read(ArticleParser.standard().parse(source, text));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
