package wirecopy.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import wirecopy.desktop.sidebar.Place;
import wirecopy.library.Library;
import wirecopy.library.Receipt;

/** Opens files, folders and archives, and shows what has come in where the user waited for it. */
final class Opening {

    private final Frame frame;
    private final Attention attention;
    private final Stories stories;
    private final Browser browser;
    private final Imports imports;
    private final Runnable loaded;
    private final List<Path> waiting = new ArrayList<>();
    private Library library;

    /** @param loaded called each time that all which was opened has come in */
    Opening(Frame frame, Attention attention, Stories stories, Browser browser, Imports imports, Runnable loaded) {
        this.frame = frame;
        this.attention = attention;
        this.stories = stories;
        this.browser = browser;
        this.imports = imports;
        this.loaded = loaded;
    }

    /** A single file is shown at once, and all go into the library, those that came before it was open too. Says whether any had. */
    boolean use(Library opened) {
        library = opened;
        load(List.copyOf(waiting));
        return !waiting.isEmpty();
    }

    void open(List<Path> paths) {
        if (paths.size() == 1 && Files.isRegularFile(paths.getFirst())) {
            stories.open(paths.getFirst());
            frame.panes.showStory();
        }
        if (library == null) {
            waiting.addAll(paths);
        } else {
            load(paths);
        }
    }

    void load(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        long before = attention.acts();
        imports.add(library, paths, receipt -> {
            List<String> ids = receipt.rows().stream().map(Receipt.Row::id).filter(Objects::nonNull).toList();
            stories.cameIn(ids);
            if (attention.acts() == before && !ids.isEmpty()) {
                show(ids, paths);
            }
            loaded.run();
        });
    }

    /** Only where the user waited for it, since by now they may search or read something else. */
    private void show(List<String> ids, List<Path> paths) {
        frame.search.field().clear();
        Place place = paths.size() == 1 && ids.size() > 1 ? new Place.Loaded(paths.getFirst()) : new Place.All();
        if (ids.size() == 1) {
            browser.goTo(place, ids.getFirst());
        } else if (!stories.reading()) {
            browser.goToFirst(place);
        } else {
            browser.go(place);
        }
    }
}
