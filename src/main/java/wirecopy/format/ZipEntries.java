package wirecopy.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files in a zip archive. */
final class ZipEntries {

    private ZipEntries() {
    }

    static ZipFile open(ArchiveSource source) throws IOException {
        return ZipFile.builder().setSeekableByteChannel(source.channel()).setIgnoreLocalFileHeader(true).get();
    }

    static void each(ZipFile zip, Entry.Visitor visitor) throws IOException {
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry entry = all.nextElement();
            if (!entry.isDirectory() && !visitor.visit(
                    entry(entry, zip.canReadEntryData(entry), entry.getCrc(), () -> zip.getInputStream(entry)))) {
                return;
            }
        }
    }

    /** For an archive without a usable table of contents: reads it from the start, as far as it goes. */
    static void eachFromStart(InputStream stream, Entry.Visitor visitor) throws IOException {
        try (ZipArchiveInputStream in = new ZipArchiveInputStream(stream)) {
            for (ZipArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory() && !visitor.visit(
                        entry(entry, in.canReadEntryData(entry), -1, () -> new Unclosed(in)))) {
                    return;
                }
            }
        }
    }

    private static Entry entry(ZipArchiveEntry entry, boolean readable, long crc, Entry.Opener opener) {
        return new Entry(ZipNames.nameOf(entry), entry.getSize(), crc, problem(entry, readable), opener);
    }

    private static String problem(ZipArchiveEntry entry, boolean readable) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return "it is locked with a password in the archive";
        }
        if (entry.isUnixSymlink()) {
            return "a link to another file, not a file";
        }
        return readable ? null : "it is packed in a way that cannot be unpacked here";
    }
}
