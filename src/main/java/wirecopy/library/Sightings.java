package wirecopy.library;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import wirecopy.format.Input;
import wirecopy.format.Known;
import wirecopy.store.SeenFile;
import wirecopy.store.SeenFiles;

/**
 * Notes during an import which files were read, so that the next one need not: each as soon as its stories are in the index for good.
 * The walking thread asks and tells; the others say when all is written.
 */
final class Sightings implements Known {

    /** A file written this short before it was read may be written again without its time of writing changing. */
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final SeenFiles seen;
    private final Rows rows;
    private final boolean everything;
    private final Deque<Sighting> waiting = new ArrayDeque<>();
    private final List<Changed> changed = new ArrayList<>();
    private final Set<String> faults = ConcurrentHashMap.newKeySet();
    /** What came out of the file that is being read, where it was read before and was different then; else null. */
    private Set<String> entries;
    private volatile int unchanged;

    /** @param upTo the number of inputs that were found when all in the file was handed over */
    private record Sighting(SeenFile file, int upTo) {
    }

    /** A file that was different before, and the paths of all that is in it now. */
    record Changed(SeenFile file, Set<String> entries) {
    }

    /** @param everything whether to read files that are known, too */
    Sightings(SeenFiles seen, Rows rows, boolean everything) {
        this.seen = seen;
        this.rows = rows;
        this.everything = everything;
    }

    @Override
    public boolean isUnchanged(Path file, BasicFileAttributes attributes) {
        Optional<SeenFile> before = seen.get(file.toString());
        boolean same = before.isPresent() && before.get().is(attributes.size(), nanos(attributes));
        entries = before.isEmpty() || same ? null : new HashSet<>();
        if (same && !everything) {
            unchanged++;
            return true;
        }
        return false;
    }

    /** How many files were passed over so far, because they did not change. */
    int unchanged() {
        return unchanged;
    }

    /** On the walking thread: this was found. */
    void found(Input input) {
        if (entries != null) {
            entries.add(input.path());
        }
    }

    @Override
    public synchronized void read(Path file, BasicFileAttributes attributes) {
        long modified = nanos(attributes);
        boolean fresh = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - modified < FRESH_NANOS;
        SeenFile now = new SeenFile(file.toString(), attributes.size(), fresh ? -1 : modified);
        if (entries == null) {
            waiting.add(new Sighting(now, rows.found()));
        } else {
            changed.add(new Changed(now, Set.copyOf(entries)));
        }
    }

    /** Files in which stories may have been that are not in them any more. */
    synchronized List<Changed> changed() {
        return List.copyOf(changed);
    }

    /** A fault of ours kept this file from being read: it is tried again the next time. */
    void fault(String path) {
        faults.add(path);
    }

    /** All of the first so many inputs is written for good. */
    void written(int upTo) {
        List<SeenFile> files = new ArrayList<>();
        synchronized (this) {
            while (!waiting.isEmpty() && waiting.getFirst().upTo() <= upTo) {
                add(waiting.removeFirst().file(), files);
            }
        }
        seen.note(files);
    }

    /** All is written for good, and what lay in changed files before is gone. */
    void finished() {
        written(rows.found());
        List<SeenFile> files = new ArrayList<>();
        changed().forEach(one -> add(one.file(), files));
        seen.note(files);
    }

    private void add(SeenFile file, Collection<SeenFile> files) {
        if (!faults.contains(file.path())) {
            files.add(file);
        }
    }

    private static long nanos(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }
}
