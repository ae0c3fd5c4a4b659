package wirecopy.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.article.Article;
import wirecopy.article.Articles;
import wirecopy.article.Kind;
import wirecopy.article.Task;

/** Another library reads what was written. */
class PdfFileTest {

    private static final PageWords WORDS = new PageWords("Contributors", Map.of(Task.WRITING, "writing"), "Page", "of");

    @TempDir
    Path folder;

    @Test
    void theTextIsTheStorysAndTheFileNamesIt() throws Exception {
        Article story = Articles.article().with(Kind.HEADLINE, "Seals move into the old harbor").with(Kind.BYLINE, "By Mari Lindqvist").byline("Mari Lindqvist")
                .with(Kind.BODY, "LANGVIK (AP) — The seals said nothing of the matter, and the harbor master was glad of it.").with(Kind.CAPTION, "A seal. Photo: Jo Berg")
                .with(Kind.CONTRIBUTOR, "Associated Press writer Ada Holm contributed.").contributor("Ada Holm", "writer", "Associated Press", "Langvik", Task.WRITING).build();
        try (PDDocument pdf = write(Setting.on(Paper.A4), story)) {
            assertEquals("Seals move into the old harbor By Mari Lindqvist LANGVIK (AP) — The seals said nothing of the matter, and the harbor master was glad of it. "
                    + "A seal. Photo: Jo Berg Contributors Associated Press writer Ada Holm contributed. Ada Holm — writer, Associated Press — Langvik — writing "
                    + "Page 1 of 1 story.txt", text(pdf));
            assertEquals("Seals move into the old harbor", pdf.getDocumentInformation().getTitle());
            assertEquals("Mari Lindqvist", pdf.getDocumentInformation().getAuthor());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertEquals("Seals move into the old harbor", pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
        }
    }

    @Test
    void kindsThatTheWindowDoesNotShowAreNotWritten() throws Exception {
        Article story = Articles.article().with(Kind.BODY, "The story.").with(Kind.CAPTION, "The caption.").with(Kind.PROMOTION, "Sign up.").build();
        Setting base = Setting.on(Paper.LETTER);
        Setting setting = new Setting(base.paper(), true, "", "", 12, 1.4, 0.7, Set.of(Kind.PROMOTION));
        try (PDDocument pdf = write(setting, story)) {
            assertEquals("The story. The caption. Page 1 of 1 story.txt", text(pdf));
            assertEquals(612, pdf.getPage(0).getMediaBox().getWidth());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Les éléphants ñ ß ø ł, çà et là : « voilà » — fin…", "Το λιμάνι και η θάλασσα", "Гавань и море в городе",
            "בנמל הישן חיים היום שבעה כלבי ים", "وصلت السفينة الجديدة مساء"})
    void theTextComesBackInEveryScriptThatAnInstalledFontHas(String line) throws Exception {
        Article story = Articles.article().with(Kind.BODY, line).build();
        try (PDDocument pdf = write(Setting.on(Paper.A4), story)) {
            assertEquals(Normalizer.normalize(line, Normalizer.Form.NFKC) + " Page 1 of 1 story.txt", text(pdf));
        }
    }

    @Test
    void aStoryOfManyPagesLosesNoLineAndCountsItsPages() throws Exception {
        Articles story = Articles.article().with(Kind.HEADLINE, "A long one");
        StringBuilder expected = new StringBuilder("A long one");
        for (int i = 0; i < 400; i++) {
            String text = "Paragraph " + i + " says in as many words as it takes that nothing is lost where a page ends and the next one begins.";
            story.with(Kind.BODY, text);
            expected.append(' ').append(text);
        }
        try (PDDocument pdf = write(Setting.on(Paper.A4), story.build())) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages > 15, pages + " pages");
            assertEquals(expected.toString(), text(pdf).replaceAll(" ?Page \\d+ of " + pages + " story.txt", ""));
        }
    }

    @Test
    void eachStoryBeginsOnAPageOfItsOwn() throws Exception {
        try (PDDocument pdf = write(Setting.on(Paper.A4), story("One", 1), story("Two", 200), story("Three", 1))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertTrue(stripper.getText(pdf).startsWith("Two"));
            stripper.setStartPage(pdf.getNumberOfPages());
            stripper.setEndPage(pdf.getNumberOfPages());
            assertTrue(stripper.getText(pdf).startsWith("Three"));
        }
    }

    @Test
    void hostileTextGivesAFile() throws Exception {
        String all = Stream.iterate(1, c -> c + 37).limit(12_000).map(c -> c >= 0xD800 && c < 0xE000 ? "\uD800" : Character.toString(c)).reduce("", String::concat);
        Article story = Articles.article().with(Kind.HEADLINE, "W".repeat(20_000)).with(Kind.BODY, all).with(Kind.BODY, "א".repeat(20_000) + "\u202E\u0301".repeat(500))
                .with(Kind.SUBHEADING, "( ) \\ <</Type /Catalog>> endobj %%EOF").with(Kind.BODY, "\u0E01".repeat(3_000)).build();
        try (PDDocument pdf = write(Setting.on(Paper.A4), story)) {
            String text = text(pdf);
            assertTrue(text.chars().filter(c -> c == 'W').count() >= 20_000, "no letter is lost where a word is wider than the page");
            assertTrue(text.contains("( ) \\ <</Type /Catalog>> endobj %%EOF"));
        }
    }

    @Test
    void aStoryWithoutWordsIsAPage() throws Exception {
        try (PDDocument pdf = write(Setting.on(Paper.A4), Articles.article().build())) {
            assertEquals(1, pdf.getNumberOfPages());
        }
    }

    @Test
    void fontsAreEmbeddedInPart() throws Exception {
        try (PDDocument pdf = write(Setting.on(Paper.A4), story("One", 1))) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.toString());
                    assertTrue(page.getResources().getFont(name).getName().matches("[A-Z]{6}\\+.*"), page.getResources().getFont(name).getName());
                }
            }
        }
        assertTrue(Files.size(folder.resolve("story.pdf")) < 100_000, Files.size(folder.resolve("story.pdf")) + " bytes");
    }

    @Test
    void whereItFailsWhatWasThereStays() throws Exception {
        Path file = Files.writeString(folder.resolve("story.pdf"), "before");
        assertThrows(IOException.class, () -> PdfFile.write(() -> {
            throw new IOException("gone");
        }, Setting.on(Paper.A4), WORDS, file));
        assertEquals("before", Files.readString(file));
        assertEquals(0, PdfFile.write(Optional::empty, Setting.on(Paper.A4), WORDS, file));
        assertEquals("before", Files.readString(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void aHugeStoryIsWrittenInLittleMemory() throws Exception {
        Articles story = Articles.article();
        for (int i = 0; i < 50_000; i++) {
            story.with(Kind.BODY, "Paragraph " + i + " of a story that never seems to end.");
        }
        Article huge = story.build();
        List<Article> one = new ArrayList<>(List.of(huge));
        Path file = folder.resolve("huge.pdf");
        int pages = PdfFile.write(() -> one.isEmpty() ? Optional.empty() : Optional.of(one.removeFirst()), Setting.on(Paper.A4), WORDS, file);
        assertTrue(pages > 1_000, pages + " pages");
        assertFalse(Files.size(file) > 30_000_000, Files.size(file) + " bytes");
    }

    private static Article story(String headline, int paragraphs) {
        Articles story = Articles.article().with(Kind.HEADLINE, headline);
        for (int i = 0; i < paragraphs; i++) {
            story.with(Kind.BODY, "The text of the story, in a sentence that is long enough to need a second line on the page.");
        }
        return story.build();
    }

    private PDDocument write(Setting setting, Article... stories) throws IOException {
        Path file = folder.resolve("story.pdf");
        Iterator<Article> each = List.of(stories).iterator();
        int pages = PdfFile.write(() -> each.hasNext() ? Optional.of(each.next()) : Optional.empty(), setting, WORDS, file);
        PDDocument pdf = Loader.loadPDF(file.toFile());
        assertEquals(pages, pdf.getNumberOfPages());
        return pdf;
    }

    private static String text(PDDocument pdf) throws IOException {
        return Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
    }
}
