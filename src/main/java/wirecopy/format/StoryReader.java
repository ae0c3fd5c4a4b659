package wirecopy.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import wirecopy.article.Blank;
import wirecopy.article.Source;
import wirecopy.format.page.PageReader;
import wirecopy.parse.ArticleParser;
import wirecopy.parse.HintedText;

/** Bytes to story: judges what they are, decodes them and has them parsed. Immutable and safe for many threads. */
public final class StoryReader {

    private static final int HEAD = 512;

    private final ArticleParser parser;

    public StoryReader(ArticleParser parser) {
        this.parser = parser;
    }

    /** Never fails: whatever the bytes, there is a story or a reason. */
    public Reading read(Input input) {
        return switch (input) {
            case Refused refused -> refused;
            case Input.Bytes(String path, byte[] bytes) -> read(path, bytes);
        };
    }

    /** Reads a story anew from where it lies, see {@link Source#path()}. Never fails. */
    public Reading open(String path) {
        return read(Reopening.find(path));
    }

    /** As {@link #open(String)}, and faster where the story there is still the one of this identity. */
    public Reading open(String path, String id) {
        byte[] bytes = QuickZip.find(path);
        return bytes != null && identity(bytes).equals(id) ? read(path, bytes) : open(path);
    }

    private Reading read(String path, byte[] bytes) {
        if (bytes.length == 0) {
            return Refused.unreadable(path, "the file is empty");
        }
        String magic = Magic.of(bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes);
        String reason = magic != null ? magic : Binary.reason(bytes);
        if (reason != null) {
            return Refused.unreadable(path, reason);
        }
        Decoded decoded = Decoder.decode(bytes);
        if (PageReader.isPage(decoded.text())) {
            return page(path, bytes, decoded);
        }
        String skip = Markup.reasonToSkip(decoded.text());
        if (skip != null) {
            return Refused.skipped(path, skip);
        }
        if (Blank.is(decoded.text(), 0, decoded.text().length())) {
            return Refused.unreadable(path, "there is no text in it, only white space");
        }
        Source source = new Source(path, decoded.charset().name(), identity(bytes), "text", bytes.length);
        return new Reading.Story(parser.parse(source, decoded.text()).warned(decoded.warnings()));
    }

    private Reading page(String path, byte[] bytes, Decoded decoded) {
        HintedText text = PageReader.read(decoded.text(), parser);
        Source source = new Source(path, decoded.charset().name(), identity(bytes), "html", bytes.length);
        return new Reading.Story(parser.parse(source, text).warned(decoded.warnings()));
    }

    /** The identity that a story of these bytes has, see {@link wirecopy.article.Article#id()}. */
    public static String identity(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
