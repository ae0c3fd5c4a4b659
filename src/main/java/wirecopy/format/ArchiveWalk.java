package wirecopy.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

import org.apache.commons.compress.archivers.zip.ZipFile;

/** Walks an archive and the archives in it, in memory only. Bad entries are handed over as such; the others come in. */
final class ArchiveWalk {

    private static final int HEAD = 512;

    private final Sink sink;
    private final Predicate<String> wanted;
    private long unpackedLeft;
    private boolean goesOn = true;
    private boolean trap;
    private long given;

    /** @param wanted whether to look at an entry (an archive in the archive, too) of this path */
    private ArchiveWalk(long unpackedAtMost, Predicate<String> wanted, Sink sink) {
        this.unpackedLeft = unpackedAtMost;
        this.wanted = wanted;
        this.sink = sink;
    }

    /** @return whether the walk came to its end, rather than being ended by the sink */
    static boolean of(Path file, byte[] head, Predicate<String> wanted, Sink sink) throws IOException {
        return of(file, head, Math.max(Limits.UNPACKED_ALWAYS, Files.size(file) * Limits.UNPACKED_RATIO), wanted, sink);
    }

    static boolean of(Path file, byte[] head, long unpackedAtMost, Predicate<String> wanted, Sink sink) {
        ArchiveWalk walk = new ArchiveWalk(unpackedAtMost, wanted, sink);
        walk.archive(file.toString(), ArchiveKind.of(head), new ArchiveSource.OnDisk(file), 1);
        return walk.goesOn;
    }

    private void archive(String path, ArchiveKind kind, ArchiveSource source, int depth) {
        Map<String, Integer> names = new HashMap<>();
        boolean[] empty = {true};
        long before = given;
        Entry.Visitor visitor = entry -> {
            empty[0] = false;
            entry(path + "!/" + unique(names, entry.name()), entry, depth);
            return goesOn && !trap;
        };
        try {
            switch (kind) {
                case ZIP -> zip(path, source, visitor);
                case TAR -> TarEntries.each(source.stream(), visitor);
                case GZIP, BZIP2 -> TarEntries.eachPacked(kind, source.stream(), Names.unpacked(path), visitor);
            }
            if (empty[0] && given == before) {
                give(Refused.skipped(path, "the archive is empty"));
            }
        } catch (IOException e) {
            give(Refused.unreadable(path, Problem.ofArchive(e)));
        }
    }

    private void zip(String path, ArchiveSource source, Entry.Visitor visitor) throws IOException {
        ZipFile opened;
        try {
            opened = ZipEntries.open(source);
        } catch (IOException e) {
            try {
                ZipEntries.eachFromStart(source.stream(), visitor);
            } catch (IOException damage) {
                // here the damage begins
            }
            give(Refused.unreadable(path, "the archive is damaged or cut off: only the files before the damage came in"));
            return;
        }
        try (ZipFile zip = opened) {
            String document = ZipDocuments.kindOf(zip);
            if (document != null) {
                give(Refused.unreadable(path, document));
            } else {
                ZipEntries.each(zip, visitor);
            }
        }
    }

    private void entry(String path, Entry entry, int depth) {
        String skip = Names.reasonToSkipEntry(entry.name());
        if (!wanted.test(path)) {
            return;
        }
        if (skip != null) {
            give(Refused.skipped(path, skip));
        } else if (entry.problem() != null) {
            give(Refused.unreadable(path, entry.problem()));
        } else {
            try (InputStream in = entry.opener().open()) {
                bytes(path, entry, in, depth);
            } catch (IOException e) {
                give(Refused.unreadable(path, Problem.ofEntry(e)));
            }
        }
    }

    private void bytes(String path, Entry entry, InputStream in, int depth) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        ArchiveKind inner = ArchiveKind.of(head);
        if (inner == null && JsonWalk.begins(head)) {
            json(path, entry, head, in);
            return;
        }
        long limit = inner == null ? Limits.STORY : Limits.INNER_ARCHIVE;
        if (inner != null && depth == Limits.DEPTH) {
            give(Refused.unreadable(path, "an archive too deep inside other archives (at most " + Limits.DEPTH + " levels)"));
        } else if (entry.size() > limit) {
            tooLarge(path, head, inner, entry.size());
        } else {
            byte[] bytes = whole(head, in, limit);
            if (bytes.length > limit) {
                tooLarge(path, head, inner, -1);
            } else if (unpackedLeft < 0) {
                trapped(path);
            } else if (entry.crc() >= 0 && entry.crc() != crc(bytes)) {
                give(Refused.unreadable(path, "it is damaged in the archive"));
            } else if (inner != null) {
                archive(path, inner, new ArchiveSource.InMemory(bytes), depth + 1);
            } else {
                XmlWalk.give(path, bytes, wanted, input -> {
                    give(input);
                    return goesOn;
                });
            }
        }
    }

    /** A list of stories is handed over while it is read, so damage to it is told behind them. */
    private void json(String path, Entry entry, byte[] head, InputStream in) throws IOException {
        CheckedInputStream checked = new CheckedInputStream(new SequenceInputStream(new ByteArrayInputStream(head), in), new CRC32());
        Metered metered = new Metered(checked);
        Input[] single = {null};
        try {
            boolean whole = new JsonWalk(path, wanted, input -> {
                if (input.path().equals(path)) {
                    single[0] = input;
                } else {
                    give(input);
                }
                return goesOn && metered.count() <= unpackedLeft;
            }).walk(new byte[0], metered);
            if (whole && entry.crc() >= 0) {
                metered.transferTo(OutputStream.nullOutputStream());
            }
            if (metered.count() > unpackedLeft) {
                trapped(path);
            } else if (whole && entry.crc() >= 0 && entry.crc() != checked.getChecksum().getValue()) {
                give(Refused.unreadable(path, "it is damaged in the archive"));
            } else if (single[0] != null) {
                give(single[0]);
            }
        } finally {
            unpackedLeft -= metered.count();
        }
    }

    private void trapped(String path) {
        give(Refused.unreadable(path, "the archive unpacks to far more than it could honestly hold; the rest of it was left out"));
        trap = true; // ends this archive, not the walk that met it
    }

    private void tooLarge(String path, byte[] head, ArchiveKind inner, long size) {
        String what = Magic.of(head);
        if (inner != null) {
            what = "too large for an archive inside of another one (at most " + Limits.words(Limits.INNER_ARCHIVE) + ")";
        } else if (what == null) {
            what = size < 0 ? Limits.tooLargeForStory() : Limits.tooLargeForStory(size);
        }
        give(Refused.unreadable(path, what));
    }

    private byte[] whole(byte[] head, InputStream in, long limit) throws IOException {
        if (head.length < HEAD) {
            unpackedLeft -= head.length;
            return head;
        }
        byte[] rest = in.readNBytes((int) (limit + 1 - head.length));
        unpackedLeft -= head.length + rest.length;
        byte[] all = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    /** Archives may hold several files of one name; each later one is told apart by a number. */
    private static String unique(Map<String, Integer> names, String name) {
        int count = names.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + " (" + count + ")";
    }

    private void give(Input input) {
        given++;
        goesOn = goesOn && sink.take(input);
    }
}
