package wirecopy.desktop.sidebar;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import wirecopy.search.Folder;

/** Folders within folders, those that are open as far as they are known. */
final class Tree {

    private final Set<String> open = new LinkedHashSet<>();
    private final Map<String, List<Folder>> inside = new HashMap<>();

    Set<String> open() {
        return Set.copyOf(open);
    }

    void open(Set<String> paths) {
        open.addAll(paths);
    }

    /** Opens a folder, or shuts it. */
    void fold(String path) {
        if (!open.remove(path)) {
            open.add(path);
        }
    }

    boolean isOpen(String path) {
        return open.contains(path);
    }

    void take(Map<String, List<Folder>> folders) {
        inside.putAll(folders);
        inside.keySet().retainAll(open);
    }

    /** Adds a line for each that is to be seen. */
    void addTo(List<Row> rows, List<Folder> loaded) {
        for (Folder each : loaded) {
            add(rows, each, new Place.Loaded(Path.of(each.path())), 0);
        }
    }

    private void add(List<Row> rows, Folder folder, Place place, int depth) {
        List<Folder> below = open.contains(folder.path()) ? inside.get(folder.path()) : null;
        boolean leaf = !folder.holdsFolders() || below != null && below.isEmpty();
        Row.Fold fold = leaf ? Row.Fold.LEAF : open.contains(folder.path()) ? Row.Fold.OPEN : Row.Fold.SHUT;
        rows.add(new Row.Choice(place, folder.name(), folder.stories(), new Row.Branch(folder.path(), depth, fold)));
        if (below != null) {
            for (Folder each : below) {
                add(rows, each, new Place.Folder(each.path()), depth + 1);
            }
        }
    }
}
