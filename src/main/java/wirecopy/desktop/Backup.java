package wirecopy.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.toast.Toast;
import wirecopy.desktop.words.Words;
import wirecopy.store.Merged;
import wirecopy.store.Store;
import wirecopy.store.StoreFault;

/** Writes all that the user did into one file, and takes such a file in. */
final class Backup {

    private final Words words = Words.of(Backup.class);
    private final Lane lane;
    private final Toast toast;
    private final Runnable changed;
    private final Consumer<List<Path>> load;
    private final Consumer<Exception> failed;
    private Store store;

    /** @param changed called when marks, tags or searches came in, @param load hears what is to be loaded for them */
    Backup(Background background, Toast toast, Runnable changed, Consumer<List<Path>> load, Consumer<Exception> failed) {
        this.lane = background.lane();
        this.toast = toast;
        this.changed = changed;
        this.load = load;
        this.failed = failed;
    }

    void use(Store opened) {
        store = opened;
    }

    void exportTo(Path file) {
        if (store == null) {
            return;
        }
        lane.run(() -> {
            store.exportTo(file);
            return file;
        }, done -> toast.show(words.get("exported", String.valueOf(done.getFileName()))), this::failed);
    }

    void importFrom(Path file) {
        if (store == null) {
            return;
        }
        lane.run(() -> store.importFrom(file), this::merged, this::failed);
    }

    private void merged(Merged merged) {
        toast.show(words.get("imported", merged.changes()));
        changed.run();
        if (!merged.loaded().isEmpty()) {
            load.accept(merged.loaded());
        }
    }

    /** What is wrong with the file the store says in words. */
    private void failed(Exception e) {
        if (e instanceof StoreFault) {
            toast.show(e.getMessage());
        } else {
            failed.accept(e);
        }
    }
}
