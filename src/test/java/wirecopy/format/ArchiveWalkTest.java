package wirecopy.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.parse.ArticleParser;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ArchiveWalkTest {

    private static final byte[] STORY = Walks.STORY.getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void entriesComeInAndFoldersInZipsAreNoInputs() throws IOException {
        byte[] zip = zip(out -> {
            out.putNextEntry(new ZipEntry("news/"));
            put(out, "news/a.txt", STORY);
            put(out, "__MACOSX/news/._a.txt", STORY);
            put(out, "news/.DS_Store", STORY);
        });

        assertEquals(List.of("story z.zip!/news/a.txt", "skipped z.zip!/__MACOSX/news/._a.txt: a file that the system made, not a story",
                "skipped z.zip!/news/.DS_Store: a file that the system made, not a story"), walk("z.zip", zip));
    }

    @Test
    void zipIsToldByContentNotByName() throws IOException {
        assertEquals(List.of("story stories.dat!/a.txt"), walk("stories.dat", zip(out -> put(out, "a.txt", STORY))));
        assertEquals(List.of("story really-text.zip"), walk("really-text.zip", STORY));
    }

    @Test
    void badEntryLeavesTheOthersReadable() throws IOException {
        byte[] zip = zip(out -> {
            put(out, "a.txt", STORY);
            stored(out, "bad.txt", "Damaged in this place".getBytes(StandardCharsets.UTF_8));
            put(out, "c.txt", STORY);
        });
        zip[indexOf(zip, "Damaged in this")] ^= 1;

        assertEquals(List.of("story z.zip!/a.txt", "unreadable z.zip!/bad.txt: it is damaged in the archive", "story z.zip!/c.txt"),
                walk("z.zip", zip));
    }

    @Test
    void damagedPackedBytes() throws IOException {
        byte[] zip = zip(out -> {
            put(out, "bad.txt", STORY);
            put(out, "good.txt", STORY);
        });
        int data = indexOf(zip, "bad.txt") + "bad.txt".length();
        Arrays.fill(zip, data, data + 20, (byte) 0xFF);

        List<String> rows = walk("z.zip", zip);
        assertTrue(rows.getFirst().startsWith("unreadable z.zip!/bad.txt: it "), rows.toString());
        assertEquals("story z.zip!/good.txt", rows.getLast());
    }

    @Test
    void cutOffZipGivesWhatIsWhole() throws IOException {
        byte[] zip = zip(out -> {
            stored(out, "a.txt", STORY);
            stored(out, "b.txt", STORY);
        });
        byte[] cut = Arrays.copyOf(zip, indexOf(zip, "b.txt") + 20);

        assertEquals(List.of("story z.zip!/a.txt", "unreadable z.zip!/b.txt: it is cut off in the archive",
                "unreadable z.zip: the archive is damaged or cut off: only the files before the damage came in"), walk("z.zip", cut));
        assertStoryAt("z.zip!/a.txt");
    }

    @Test
    void zipOfWhichOnlyTheBeginningIsLeft() throws IOException {
        byte[] cut = Arrays.copyOf(zip(out -> put(out, "a.txt", STORY)), 10);

        assertEquals(1, walk("z.zip", cut).stream().filter(row -> row.startsWith("unreadable z.zip: the archive is ")).count());
    }

    @Test
    void lockedEntry() throws IOException {
        byte[] zip = zip(out -> {
            put(out, "locked.txt", STORY);
            put(out, "open.txt", STORY);
        });
        zip[indexOf(zip, "PK\1\2") + 8] |= 1;

        assertEquals(List.of("unreadable z.zip!/locked.txt: it is locked with a password in the archive", "story z.zip!/open.txt"),
                walk("z.zip", zip));
    }

    @Test
    void namesThatLeadOutOfTheArchiveAreOnlyNames() throws IOException {
        Path outside = Walks.write(folder.resolve("sub/secret.txt"), "Secret\n\nNot for archives.\n");
        byte[] zip = zip(out -> put(out, "../secret.txt", STORY));
        Files.write(folder.resolve("sub/z.zip"), zip);

        assertEquals(List.of("story z.zip!/../secret.txt"), Walks.inShort(folder.resolve("sub/z.zip"), folder.resolve("sub")));
        assertEquals("Harbor to reopen", open("sub/z.zip!/../secret.txt").article().headline());
        assertTrue(Files.exists(outside));
    }

    @Test
    void filesOfOneNameAreToldApart() throws IOException {
        byte[] zip = zip(out -> {
            put(out, "a.txt", STORY);
            put(out, "b.txt", "Second\n\nAnother story.\n".getBytes(StandardCharsets.UTF_8));
        });
        int at = indexOf(zip, "b.txt");
        zip[at] = 'a';
        zip[zip.length - 22 - 5] = 'a';

        assertEquals(List.of("story z.zip!/a.txt", "story z.zip!/a.txt (2)"), walk("z.zip", zip));
        assertEquals("Harbor to reopen", open("z.zip!/a.txt").article().headline());
        assertEquals("Second", open("z.zip!/a.txt (2)").article().headline());
    }

    @Test
    void namesInOldEncodings() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, Charset.forName("IBM437"))) {
            put(out, "caf\u00E9.txt", STORY);
        }

        assertEquals(List.of("story z.zip!/caf\u00E9.txt"), walk("z.zip", bytes.toByteArray()));
        assertStoryAt("z.zip!/caf\u00E9.txt");
        assertEquals("\u65B0\u95FB.txt", ZipNames.decode("\u65B0\u95FB.txt".getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void archivesInArchivesToTheThirdLevel() throws IOException {
        byte[] third = zip(out -> put(out, "deep.txt", STORY));
        byte[] fourth = zip(out -> put(out, "4.zip", third));
        byte[] zip = zip(out -> {
            put(out, "2.zip", zip(two -> {
                put(two, "3.zip", third);
                put(two, "3-and-4.zip", fourth);
            }));
            put(out, "a.txt", STORY);
        });

        assertEquals(List.of("story z.zip!/2.zip!/3.zip!/deep.txt",
                "unreadable z.zip!/2.zip!/3-and-4.zip!/4.zip: an archive too deep inside other archives (at most 3 levels)",
                "story z.zip!/a.txt"), walk("z.zip", zip));
        assertStoryAt("z.zip!/2.zip!/3.zip!/deep.txt");
    }

    @Test
    void entryThatUnpacksToTooMuch() throws IOException {
        byte[] zip = zip(out -> {
            out.putNextEntry(new ZipEntry("bomb.txt"));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) 'x');
            for (int i = 0; i < 65; i++) {
                out.write(spaces);
            }
            put(out, "good.txt", STORY);
        });

        assertEquals(List.of("unreadable z.zip!/bomb.txt: too large for a news story (65 MB; at most 64 MB)", "story z.zip!/good.txt"),
                walk("z.zip", zip));
    }

    @Test
    void archiveThatUnpacksToTooMuchInAllEnds() throws IOException {
        byte[] zip = zip(out -> {
            for (int i = 0; i < 20; i++) {
                put(out, i + ".txt", STORY);
            }
        });
        Path file = Files.write(folder.resolve("z.zip"), zip);
        List<Input> all = new ArrayList<>();

        assertTrue(ArchiveWalk.of(file, Arrays.copyOf(zip, 512), 5L * STORY.length, _ -> true, all::add), "other files are still read");
        assertEquals(6, all.size());
        assertEquals("the archive unpacks to far more than it could honestly hold; the rest of it was left out",
                assertInstanceOf(Refused.class, all.getLast()).reason());
    }

    @Test
    void emptyArchive() throws IOException {
        assertEquals(List.of("skipped z.zip: the archive is empty"), walk("z.zip", zip(_ -> { })));
    }

    @Test
    void documentsThatAreZipsInside() throws IOException {
        assertEquals(List.of("unreadable letter.docx: a Word document, not plain text"),
                walk("letter.docx", zip(out -> put(out, "word/document.xml", STORY))));
    }

    @Test
    void tarAndPackedTar() throws IOException {
        byte[] tar = tar();

        assertEquals(List.of("story t.tar!/news/a.txt"), walk("t.tar", tar));
        assertEquals(List.of("story t.tar.gz!/news/a.txt"), walk("t.tar.gz", gzip(tar)));
        assertEquals(List.of("story t.tgz!/news/a.txt"), walk("t.tgz", gzip(tar)));
        assertStoryAt("t.tar!/news/a.txt");
        assertStoryAt("t.tar.gz!/news/a.txt");
    }

    @Test
    void whatIsNoFileInATarArchiveIsTold() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            for (byte kind : new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO, TarConstants.LF_CHR, TarConstants.LF_BLK}) {
                TarArchiveEntry entry = new TarArchiveEntry("a" + (char) kind, kind);
                entry.setLinkName("/etc/passwd");
                out.putArchiveEntry(entry);
                out.closeArchiveEntry();
            }
        }

        assertEquals(List.of("unreadable t.tar!/a2: a link to another file, not a file", "unreadable t.tar!/a1: a link to another file, not a file",
                "unreadable t.tar!/a6: not a file with text but a device or the like", "unreadable t.tar!/a3: not a file with text but a device or the like",
                "unreadable t.tar!/a4: not a file with text but a device or the like"), walk("t.tar", bytes.toByteArray()));
    }

    @Test
    void onePackedFile() throws IOException {
        ByteArrayOutputStream bzip2 = new ByteArrayOutputStream();
        try (OutputStream out = new BZip2CompressorOutputStream(bzip2)) {
            out.write(STORY);
        }

        assertEquals(List.of("story a.txt.gz!/a.txt"), walk("a.txt.gz", gzip(STORY)));
        assertEquals(List.of("story a.txt.bz2!/a.txt"), walk("a.txt.bz2", bzip2.toByteArray()));
        assertStoryAt("a.txt.gz!/a.txt");
    }

    @Test
    void cutOffPackedFile() throws IOException {
        byte[] packed = gzip(STORY);

        assertEquals(List.of("unreadable a.txt.gz: the archive is cut off"),
                walk("a.txt.gz", Arrays.copyOf(packed, packed.length - 12)));
    }

    @Test
    void knownEntryIsFoundQuicklyAndDamageIsStillNoticed() throws IOException {
        byte[] zip = zip(out -> stored(out, "a.txt", STORY));
        Files.write(folder.resolve("z.zip"), zip);
        String path = folder + "/z.zip!/a.txt";
        String id = open("z.zip!/a.txt").article().id();
        StoryReader reader = new StoryReader(ArticleParser.standard());

        assertArrayEquals(STORY, QuickZip.find(path));
        assertEquals(id, assertInstanceOf(Reading.Story.class, reader.open(path, id)).article().id());
        zip[indexOf(zip, "Harbor")] ^= 1;
        Files.write(folder.resolve("z.zip"), zip);
        assertNull(QuickZip.find(path));
        assertEquals(Refused.unreadable(path, "it is damaged in the archive"), reader.open(path, id));
    }

    @Test
    void goneFromTheArchive() throws IOException {
        Files.write(folder.resolve("z.zip"), zip(out -> put(out, "a.txt", STORY)));
        Reading reading = new StoryReader(ArticleParser.standard()).open(folder + "/z.zip!/b.txt");

        assertEquals("it is no longer in the archive", assertInstanceOf(Refused.class, reading).reason());
    }

    private interface Filling {
        void into(ZipOutputStream out) throws IOException;
    }

    private static byte[] zip(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            filling.into(out);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    private static void stored(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private static byte[] tar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            out.putArchiveEntry(new TarArchiveEntry("news/"));
            out.closeArchiveEntry();
            TarArchiveEntry entry = new TarArchiveEntry("news/a.txt");
            entry.setSize(STORY.length);
            out.putArchiveEntry(entry);
            out.write(STORY);
            out.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static int indexOf(byte[] bytes, String what) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(what);
        assertTrue(at >= 0, what);
        return at;
    }

    private List<String> walk(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return Walks.inShort(file, folder);
    }

    private Reading.Story open(String path) {
        return assertInstanceOf(Reading.Story.class, new StoryReader(ArticleParser.standard()).open(folder + "/" + path));
    }

    private void assertStoryAt(String path) {
        assertEquals("Harbor to reopen", open(path).article().headline());
    }
}
