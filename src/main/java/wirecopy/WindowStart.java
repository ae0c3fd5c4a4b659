package wirecopy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import wirecopy.desktop.Desktop;
import wirecopy.desktop.display.Display;
import wirecopy.desktop.instance.Instance;
import wirecopy.settings.Folders;

/** The way to the window: a running program takes the paths, else this one shows them, on the screen or in a picture. */
final class WindowStart {

    /** Gives paths as one argument, as {@code mvn -Dopen=…} does: separated as in a class path. */
    static final String OPEN = "--open=";

    /** Where the picture of the window goes if there is no screen. */
    private static final String PICTURE = "wirecopy.picture";

    private WindowStart() {
    }

    static int run(String[] args) {
        List<Path> paths;
        try {
            paths = paths(args);
        } catch (InvalidPathException e) {
            System.err.println("No file can have this name: " + e.getInput());
            return 2;
        }
        Folders folders = Folders.standard();
        try {
            Optional<Instance> instance = Instance.start(folders.runtime(), paths);
            if (instance.isEmpty()) {
                return 0;
            }
            try (Instance running = instance.get()) {
                return show(paths, folders, running);
            }
        } catch (IOException e) {
            System.err.println("Wirecopy cannot start: " + e.getMessage() + ".");
            return 1;
        }
    }

    private static int show(List<Path> paths, Folders folders, Instance instance) throws IOException {
        KnownWarnings.hush();
        boolean screen = Display.answers();
        if (!screen) {
            instance.close(); // nobody could see what a later start hands over
        }
        List<String> missing = Display.missing(screen);
        if (!missing.isEmpty()) {
            System.out.println("Wirecopy cannot draw its window before this is done: apt install " + String.join(" ", missing)
                    + "\nUntil then, here is the text alone.\n");
            new NoWindow().print(paths);
        } else if (screen) {
            Desktop.show(paths, folders, instance, Optional.empty());
        } else {
            draw(paths, folders, instance);
        }
        return 0;
    }

    private static void draw(List<Path> paths, Folders folders, Instance instance) throws IOException {
        System.out.println("There is no display here, so Wirecopy draws its window into a picture instead.");
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path picture = picture();
        Desktop.show(paths, folders, instance, Optional.of(picture));
        System.out.println("The picture is " + picture);
    }

    private static Path picture() throws IOException {
        String named = System.getProperty(PICTURE);
        return named == null ? Files.createTempFile("wirecopy-", ".png") : Path.of(named);
    }

    static List<Path> paths(String[] args) {
        List<Path> paths = new ArrayList<>();
        for (String arg : args) {
            List<String> names = arg.startsWith(OPEN) ? split(arg.substring(OPEN.length())) : List.of(arg);
            names.stream().filter(name -> !name.isEmpty()).map(WindowStart::path).forEach(paths::add);
        }
        return paths;
    }

    /** A separator may also be part of a name: what exists as it stands is one path. */
    private static List<String> split(String names) {
        return Files.exists(Path.of(names)) ? List.of(names) : List.of(names.split(File.pathSeparator));
    }

    /** Shells leave the ~ of {@code -Dopen=~/stories} as it is. */
    private static Path path(String name) {
        Path path = Path.of(name.startsWith("~/") ? System.getProperty("user.home") + name.substring(1) : name);
        return path.toAbsolutePath().normalize();
    }
}
