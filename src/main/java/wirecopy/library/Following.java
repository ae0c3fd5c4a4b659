package wirecopy.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import wirecopy.format.Walker;
import wirecopy.store.SeenFile;

/** Brings the library up to what is on the disk: all of it, or where something changed. New files first, so that a moved one is known. */
final class Following {

    private static final int PAGE = 1000;

    /** How the library loads, and takes out what is gone while nothing loads. */
    interface Loader {
        Receipt load(Set<Path> paths) throws IOException;

        void alone(Library.Work work) throws IOException;
    }

    /**
     * @param receipt    of what was read
     * @param gone       how many stories are no longer there
     * @param outOfReach loaded paths that are not there now
     */
    record Followed(Receipt receipt, int gone, Set<Path> outOfReach) {

        /** Whether the library is another one now. */
        boolean changed() {
            return gone > 0 || receipt.count(Receipt.Outcome.ADDED) > 0;
        }
    }

    private final Stock stock;
    private final Loader loader;

    Following(Stock stock, Loader loader) {
        this.stock = stock;
        this.loader = loader;
    }

    /** Compares all that is loaded with the disk. */
    Followed all() throws IOException {
        Set<Path> there = new LinkedHashSet<>();
        Set<Path> lost = new TreeSet<>();
        Set<Path> gone = new LinkedHashSet<>();
        for (Path loaded : stock.store().loaded()) {
            boolean known = !stock.seen().under(loaded.toString(), "", 1).isEmpty();
            if (!Reach.has(loaded, wasFile(loaded), !known)) {
                lost.add(loaded);
                continue;
            }
            addGone(loaded, gone);
            if (Files.exists(loaded)) {
                there.add(loaded);
            }
        }
        return follow(there, gone, lost);
    }

    /** Looks where something changed. */
    Followed changes(Set<Path> changed) throws IOException {
        Set<Path> there = new LinkedHashSet<>();
        Set<Path> gone = new LinkedHashSet<>();
        Set<Path> lost = new TreeSet<>();
        List<Path> reached = new ArrayList<>();
        for (Path loaded : stock.store().loaded()) {
            (Reach.has(loaded, wasFile(loaded), true) ? reached : lost).add(loaded);
        }
        for (Path path : topmost(changed)) {
            if (reached.stream().noneMatch(loaded -> isInside(path, loaded))) {
                continue;
            }
            if (Files.exists(path)) {
                there.add(path);
                addGone(path, gone);
            } else if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                gone.add(path);
            }
        }
        return follow(there, gone, lost);
    }

    private boolean wasFile(Path loaded) {
        return stock.seen().get(loaded.toString()).isPresent();
    }

    private static boolean isInside(Path path, Path loaded) {
        if (!path.startsWith(loaded)) {
            return false;
        }
        for (Path name : path.equals(loaded) ? List.<Path>of() : loaded.relativize(path)) {
            if (Walker.passesOver(name)) {
                return false;
            }
        }
        return true;
    }

    /** Without those below others. */
    private static Set<Path> topmost(Set<Path> paths) {
        Set<Path> top = new LinkedHashSet<>();
        for (Path path : paths) {
            Path above = path.getParent();
            while (above != null && !paths.contains(above)) {
                above = above.getParent();
            }
            if (above == null) {
                top.add(path);
            }
        }
        return top;
    }

    private void addGone(Path path, Set<Path> gone) {
        String last = "";
        List<SeenFile> page;
        do {
            page = stock.seen().under(path.toString(), last, PAGE);
            for (SeenFile file : page) {
                last = file.path();
                if (!Files.exists(Path.of(last), LinkOption.NOFOLLOW_LINKS)) {
                    gone.add(Path.of(last));
                }
            }
        } while (page.size() == PAGE);
    }

    private Followed follow(Set<Path> there, Set<Path> gone, Set<Path> lost) throws IOException {
        Receipt receipt = there.isEmpty() ? new Receipt(List.of(), false) : loader.load(there);
        int[] stories = {0};
        if (!gone.isEmpty() && !receipt.cancelled()) {
            loader.alone(() -> stories[0] = takeOut(gone));
        }
        return new Followed(receipt, stories[0], lost);
    }

    /** @return how many stories are no longer there, not counting those that lie elsewhere, too */
    private int takeOut(Set<Path> gone) throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        for (Path path : gone) {
            ids.addAll(stock.shelf().idsUnder(path.toString(), _ -> true));
        }
        Set<String> places = new HashSet<>();
        gone.forEach(path -> places.add(path.toString()));
        stock.shelf().takeOut(ids, path -> isBelowOne(path, places));
        for (Path path : gone) {
            stock.seen().forgetUnder(path.toString());
        }
        int left = 0;
        for (String id : ids) {
            left += stock.index().contains(id) ? 1 : 0;
        }
        return ids.size() - left;
    }

    private static boolean isBelowOne(String path, Set<String> places) {
        for (Path at = Path.of(Below.file(path)); at != null; at = at.getParent()) {
            if (places.contains(at.toString())) {
                return true;
            }
        }
        return false;
    }
}
