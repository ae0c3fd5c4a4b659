package wirecopy.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

import wirecopy.format.page.PageReader;
import wirecopy.format.story.StoryFile;
import wirecopy.format.story.StoryFormat;
import wirecopy.format.story.Told;
import wirecopy.parse.ArticleParser;

/** Web pages that a browser saved as one file (MHTML): a letter of which the first part in HTML is the page, the others its pictures and styles. */
record PageLetter(ArticleParser parser) implements StoryFormat {

    private static final int BEGINNING = 4096;

    @Override
    public boolean is(StoryFile file) {
        String start = file.text().substring(0, Math.min(BEGINNING, file.text().length())).stripLeading();
        int colon = start.indexOf(':');
        if (colon <= 0 || !start.substring(0, colon).chars().allMatch(c -> c == '-' || c < 128 && Character.isLetterOrDigit(c))) {
            return false;
        }
        String head = start.replace("\r", "").split("\n\n", 2)[0].toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return head.contains("mime-version:") && head.contains("content-type: multipart/related");
    }

    @Override
    public Told read(StoryFile file) {
        try {
            MimeConfig lenient = MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(-1).build();
            MimeTokenStream parts = new MimeTokenStream(lenient);
            parts.parse(new ByteArrayInputStream(file.bytes()));
            String address = null;
            String frames = null;
            for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
                if (state == EntityState.T_FIELD && address == null && parts.getField().getName().equalsIgnoreCase("Snapshot-Content-Location")) {
                    address = parts.getField().getBody().strip();
                }
                if (state == EntityState.T_BODY && parts.getBodyDescriptor().getMimeType().contains("html")) {
                    String page = page(parts);
                    if (!hasFrames(page)) {
                        return from(address, PageReader.read("mhtml", page, parser));
                    }
                    frames = frames == null ? page : frames;
                }
            }
            return frames == null ? new Told.NoStory("a saved web page (MHTML) without a page in it") : from(address, PageReader.read("mhtml", frames, parser));
        } catch (IOException | MimeException e) {
            return new Told.Broken("a saved web page (MHTML) that is damaged");
        }
    }

    /** Whether a page only divides the window: what is in its frames comes after it. */
    private static boolean hasFrames(String page) {
        return page.toLowerCase(Locale.ROOT).contains("<frameset");
    }

    /** With the address that the browser had, where the page names none itself. */
    private static Told.Story from(String address, Told.Story story) {
        return story.address() != null ? story : new Told.Story(story.format(), story.text(), story.outlet(), address, story.warnings());
    }

    /** In the encoding that the part names, where it fits, else as any page. */
    private static String page(MimeTokenStream part) throws IOException {
        byte[] html;
        try (InputStream in = part.getDecodedInputStream()) {
            html = in.readNBytes((int) Limits.STORY);
        }
        String name = part.getBodyDescriptor().getCharset();
        Charset named = name == null || ByteOrderMark.of(html) != null ? null : DeclaredCharset.named(name);
        String text = named == null || named.equals(Charset.forName("windows-1252")) ? null : Decoder.strictly(html, 0, named);
        return text != null ? text : Decoder.decode(html).text();
    }
}
