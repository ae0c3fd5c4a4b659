package wirecopy.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import wirecopy.article.Article;

/** A book (EPUB 3) with a chapter a story. It is written as the stories come; only their titles are kept. */
final class EpubWriter implements StoryWriter {

    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private final ZipOutputStream zip;
    private final EpubContents contents;
    private final LocalDateTime made;

    EpubWriter(OutputStream out, Edition edition) throws IOException {
        zip = new ZipOutputStream(out);
        made = LocalDateTime.ofInstant(edition.made(), ZoneOffset.UTC);
        contents = new EpubContents(edition);
        mark();
        put("META-INF/container.xml", CONTAINER);
        put("book/book.css", Resource.text("book.css"));
    }

    /** The first bytes of the file say what it is, so the first entry is not packed. */
    private void mark() throws IOException {
        byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        put(entry, type);
    }

    private void put(String name, String text) throws IOException {
        put(new ZipEntry(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(made);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    @Override
    public void write(Article story) throws IOException {
        String title = Citation.of(story).title();
        put("book/" + contents.add(story, title), """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml">
                <head><title>%s</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
                <body dir="%s">
                %s</body>
                </html>
                """.formatted(Markup.escaped(title), StoryMarkup.direction(story), StoryMarkup.of(story)));
    }

    @Override
    public void end() throws IOException {
        put("book/contents.xhtml", contents.page());
        put("book/package.opf", contents.manifest());
        zip.finish();
    }
}
