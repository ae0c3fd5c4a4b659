package wirecopy.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import org.junit.jupiter.api.Test;

import wirecopy.article.Article;
import wirecopy.article.Articles;

class EpubTest {

    @Test
    void aBookOfOneStoryPassesTheChecker() {
        assertEquals("", problems(Written.bytes(Format.EPUB, Written.ferry())));
    }

    @Test
    void soDoesOneOfHostileStories() {
        List<Article> stories = new ArrayList<>(Written.hostile());
        stories.add(Articles.of("", "No headline"));
        assertEquals("", problems(Written.bytes(Format.EPUB, stories.toArray(Article[]::new))));
    }

    @Test
    void itSaysWhatItIsInItsFirstBytes() {
        byte[] book = Written.bytes(Format.EPUB, Written.ferry());
        assertEquals("mimetypeapplication/epub+zip", new String(book, 30, 28, StandardCharsets.US_ASCII));
    }

    @Test
    void chaptersAreInOrderAndTheSameStoriesGiveTheSameBook() throws IOException {
        byte[] book = Written.bytes(Format.EPUB, Articles.of("One", "First."), Articles.of("Two", "Second."));
        List<String> names = new ArrayList<>();
        String contents = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                contents = entry.getName().endsWith("contents.xhtml") ? new String(zip.readAllBytes(), StandardCharsets.UTF_8) : contents;
            }
        }
        assertEquals(List.of("mimetype", "META-INF/container.xml", "book/book.css", "book/story-1.xhtml", "book/story-2.xhtml", "book/contents.xhtml",
                "book/package.opf"), names);
        assertTrue(contents.contains("<a href=\"story-1.xhtml\">One</a></li>\n<li dir=\"auto\"><a href=\"story-2.xhtml\">Two</a>"), contents);
        assertEquals(-1, java.util.Arrays.mismatch(book, Written.bytes(Format.EPUB, Articles.of("One", "First."), Articles.of("Two", "Second."))));
    }

    /** What the checker of the W3C has to say; empty where nothing. */
    private static String problems(byte[] book) {
        StringWriter said = new StringWriter();
        DefaultReportImpl report = new DefaultReportImpl("story.epub", null, true);
        new EpubCheck(new ByteArrayInputStream(book), report, "story.epub").doValidate();
        report.getFatalErrorCount();
        new PrintWriter(said).flush();
        return report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount() == 0 ? ""
                : report.getFatalErrorCount() + " fatal, " + report.getErrorCount() + " errors, " + report.getWarningCount() + " warnings";
    }
}
