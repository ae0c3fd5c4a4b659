package wirecopy.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.application.Application;

import wirecopy.desktop.instance.Instance;
import wirecopy.settings.Folders;

/** The way into the windows. */
public final class Desktop {

    private Desktop() {
    }

    /**
     * Shows the main window and returns when it is closed. Can be called once in a process.
     *
     * @param paths    what to open, absolute
     * @param instance where later starts hand over what they were given
     * @param picture  where to draw the window to instead of waiting for the user: it then closes by itself
     */
    public static void show(List<Path> paths, Folders folders, Instance instance, Optional<Path> picture) {
        OwnReader own = new OwnReader(folders.config());
        if (paths.size() == 1 && Files.isRegularFile(paths.getFirst())) {
            own.readAhead(paths.getFirst());
        }
        DesktopApplication.launch = new Launch(paths, folders, instance, picture, own);
        Application.launch(DesktopApplication.class);
    }
}
