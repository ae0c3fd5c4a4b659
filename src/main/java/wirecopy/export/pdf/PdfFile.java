package wirecopy.export.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.LayoutProcessor;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import wirecopy.article.Article;

/**
 * Stories as a PDF file: text that can be selected and searched, in embedded fonts, with title, authors, language and an outline. Pages are
 * written as they become full. The file appears whole or not at all.
 */
public final class PdfFile {

    /** The library's text engine is one for the whole program. */
    private static final Object ONE_AT_A_TIME = new Object();

    private PdfFile() {
    }

    /** Where stories come from, one by one, since a selection may be large. */
    public interface Stories {

        /** The next story, or none at the end. */
        Optional<Article> next() throws IOException;
    }

    /** @return how many pages it has; 0 where no story came, and no file was written */
    public static int write(Stories stories, Setting setting, PageWords words, Path file) throws IOException {
        Path fresh = file.toAbsolutePath().resolveSibling("." + file.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".new");
        try {
            int pages = writeWhole(stories, setting, words, fresh);
            if (pages > 0) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return pages;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static int writeWhole(Stories stories, Setting setting, PageWords words, Path file) throws IOException {
        Pages pages = new Pages(setting, words);
        synchronized (ONE_AT_A_TIME) {
            LayoutProcessor.enable();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                return write(stories, pages, out);
            } catch (DocumentException | ExceptionConverter e) {
                throw new IOException(e.getMessage(), e);
            } finally {
                LayoutProcessor.disable();
            }
        }
    }

    private static int write(Stories stories, Pages pages, OutputStream out) throws IOException {
        Optional<Article> story = stories.next();
        if (story.isEmpty()) {
            return 0;
        }
        Paper paper = pages.setting().paper();
        Document document = new Document(new Rectangle((float) paper.width(), (float) paper.height()));
        PdfWriter writer = PdfWriter.getInstance(document, out);
        Article first = story.get();
        Names.of(first).describe(document);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(Tongue.of(first)));
        document.open();
        PdfPages set = new PdfPages(document, writer, pages);
        for (; story.isPresent(); story = stories.next()) {
            set.add(story.get());
        }
        set.end();
        document.close();
        return set.count();
    }
}
