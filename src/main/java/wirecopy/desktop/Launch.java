package wirecopy.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import wirecopy.desktop.instance.Instance;
import wirecopy.settings.Folders;

/** How the window is to start, see {@link Desktop#show}. */
record Launch(List<Path> paths, Folders folders, Instance instance, Optional<Path> picture, OwnReader own) {

    Launch {
        paths = List.copyOf(paths);
    }
}
