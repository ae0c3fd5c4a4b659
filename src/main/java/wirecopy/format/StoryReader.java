package wirecopy.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import wirecopy.article.Blank;
import wirecopy.article.Source;
import wirecopy.article.Warning;
import wirecopy.format.json.FieldNames;
import wirecopy.format.json.JsonFormat;
import wirecopy.format.story.StoryFile;
import wirecopy.format.story.StoryFormat;
import wirecopy.format.story.Told;
import wirecopy.format.xml.XmlFormat;
import wirecopy.parse.ArticleParser;
import wirecopy.parse.HintedText;

/** Bytes to story: judges what they are, decodes them and has them parsed. Immutable and safe for many threads. */
public final class StoryReader {

    private static final int HEAD = 512;
    private static final int DIGEST_LETTERS = 16;

    private final ArticleParser parser;
    private final FieldNames names;
    private final List<StoryFormat> formats;
    private final JsonPlaces places = new JsonPlaces();

    public StoryReader(ArticleParser parser) {
        this(parser, FieldNames.usual());
    }

    /** @param names which names the fields of JSON articles have */
    public StoryReader(ArticleParser parser, FieldNames names) {
        this.parser = parser;
        this.names = names;
        this.formats = List.of(new SavedPage(parser), new PageLetter(parser), new JsonFormat(names), new XmlFormat());
    }

    /** Names the rules, the user's cues and names of fields: where two readers have the same name, the same bytes give the same article. */
    public String rules() {
        return names.own().isEmpty() ? parser.rules() : parser.rules() + "+" + identity(names.own().getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST_LETTERS);
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
        return read(Reopening.find(path, places));
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
        if (Blank.is(decoded.text(), 0, decoded.text().length())) {
            return Refused.unreadable(path, "there is no text in it, only white space");
        }
        StoryFile file = new StoryFile(bytes, decoded.text());
        for (StoryFormat format : formats) {
            if (format.is(file)) {
                return told(path, file, decoded, format.read(file));
            }
        }
        return new Reading.Story(parser.parse(source(path, file, decoded, "text", null, null), decoded.text()).warned(decoded.warnings()));
    }

    private Reading told(String path, StoryFile file, Decoded decoded, Told told) {
        return switch (told) {
            case Told.NoStory(String reason) -> Refused.skipped(path, reason);
            case Told.Broken(String reason) -> Refused.unreadable(path, reason);
            case Told.Story(String format, HintedText text, String outlet, String address, List<Warning> warnings) -> new Reading.Story(
                    parser.parse(source(path, file, decoded, format, outlet, address), text).warned(warnings).warned(decoded.warnings()));
        };
    }

    private static Source source(String path, StoryFile file, Decoded decoded, String format, String outlet, String address) {
        return new Source(path, decoded.charset().name(), identity(file.bytes()), format, file.bytes().length, outlet, address);
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
