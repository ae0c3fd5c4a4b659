package wirecopy.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import wirecopy.settings.Folders;

/**
 * How the window is to start.
 *
 * @param paths   what to open, absolute
 * @param folders where the program keeps its files
 * @param picture write the window as a PNG to this file, once it shows what was asked for, and end; for systems without a display
 */
public record Launch(List<Path> paths, Folders folders, Optional<Path> picture) {

    public Launch {
        paths = List.copyOf(paths);
    }
}
