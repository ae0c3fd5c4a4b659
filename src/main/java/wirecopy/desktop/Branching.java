package wirecopy.desktop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.sidebar.Sidebar;
import wirecopy.library.Library;
import wirecopy.search.Folder;

/** Fetches what lies in the open folders of the sidebar, and remembers which ones are open. */
final class Branching {

    private static final String OPEN_FOLDERS = "open-folders";

    private final Lane lane;
    private final Lane remembering;
    private final Sidebar sidebar;
    private final Consumer<Exception> failed;
    private Library library;

    Branching(Background background, Sidebar sidebar, Consumer<Exception> failed) {
        this.lane = background.lane();
        this.remembering = background.lane();
        this.sidebar = sidebar;
        this.failed = failed;
        sidebar.onFold(this::folded);
    }

    void use(Library opened) {
        library = opened;
        remembering.fetch(() -> opened.store().remembered(OPEN_FOLDERS), this::open);
    }

    private void open(Optional<String> remembered) {
        sidebar.openFolders(remembered.stream().flatMap(String::lines).collect(Collectors.toSet()));
        fetch();
    }

    /** Fetches anew, since stories have come or gone. */
    void fetch() {
        if (library != null && !sidebar.openFolders().isEmpty()) {
            Set<String> open = sidebar.openFolders();
            lane.run(() -> {
                Map<String, List<Folder>> folders = new HashMap<>();
                for (String path : open) {
                    folders.put(path, library.index().folders(path));
                }
                return folders;
            }, sidebar::showFolders, failed);
        }
    }

    private void folded(String path) {
        String open = sidebar.openFolders().stream().filter(each -> each.lines().count() == 1).sorted().collect(Collectors.joining("\n"));
        remembering.always(() -> library.store().remember(OPEN_FOLDERS, open));
        if (sidebar.openFolders().contains(path)) {
            lane.fetch(() -> Map.of(path, library.index().folders(path)), sidebar::showFolders);
        }
    }
}
