package wirecopy.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** The files in a tar archive, and in packed files: a packed tar archive, or one file packed alone. */
final class TarEntries {

    private static final int HEAD = 512;

    private TarEntries() {
    }

    static void each(InputStream stream, Entry.Visitor visitor) throws IOException {
        try (TarArchiveInputStream in = new TarArchiveInputStream(stream, "UTF-8")) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory() && !visitor.visit(
                        new Entry(entry.getName(), entry.getSize(), -1, problem(entry), () -> new Unclosed(in)))) {
                    return;
                }
            }
        }
    }

    private static String problem(TarArchiveEntry entry) {
        if (entry.isSymbolicLink() || entry.isLink()) {
            return "a link to another file, not a file";
        }
        boolean device = entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice();
        return entry.isFile() && !device && !entry.isSparse() ? null : "not a file with text but a device or the like";
    }

    /** @param name the name that a single packed file has when unpacked */
    static void eachPacked(ArchiveKind kind, InputStream packed, String name, Entry.Visitor visitor) throws IOException {
        try (InputStream in = new BufferedInputStream(unpack(kind, packed), 1 << 16)) {
            in.mark(HEAD);
            byte[] head = in.readNBytes(HEAD);
            in.reset();
            if (ArchiveKind.of(head) == ArchiveKind.TAR) {
                each(in, visitor);
            } else {
                visitor.visit(new Entry(name, -1, -1, null, () -> in));
            }
        }
    }

    private static InputStream unpack(ArchiveKind kind, InputStream packed) throws IOException {
        return kind == ArchiveKind.BZIP2 ? new BZip2CompressorInputStream(packed, true)
                : GzipCompressorInputStream.builder().setInputStream(packed).setDecompressConcatenated(true).get();
    }
}
