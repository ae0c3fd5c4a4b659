package wirecopy.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import wirecopy.desktop.words.Words;

/** The system's dialogs to choose what to open; each begins where the last one ended. */
final class Choosers {

    private final Words words = Words.of(Choosers.class);
    private File last;

    /** The chosen files, absolute; none where the user changed their mind. */
    List<Path> files(Window over) {
        FileChooser chooser = chooser(words.get("files.title"));
        List<File> chosen = chooser.showOpenMultipleDialog(over);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        last = chosen.getFirst().getParentFile();
        return chosen.stream().map(file -> file.toPath().toAbsolutePath()).toList();
    }

    /** Where to write a file, absolute; the first of the endings is the one taken where the user gives none. */
    Optional<Path> save(Window over, String title, String name, List<String> endings) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name);
        endings.forEach(ending -> chooser.getExtensionFilters().add(filter(ending)));
        File chosen = chooser.showSaveDialog(over);
        return Optional.ofNullable(chosen).map(file -> keep(file.getName().contains(".") ? file
                : new File(file.getPath() + "." + endings.getFirst())));
    }

    /** A file to write anew, absolute. */
    Optional<Path> fresh(Window over, String title, String name, String ending) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(filter(ending));
        return Optional.ofNullable(chooser.showSaveDialog(over)).map(this::keep);
    }

    /** One file with this ending, absolute. */
    Optional<Path> one(Window over, String title, String ending) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().add(filter(ending));
        return Optional.ofNullable(chooser.showOpenDialog(over)).map(this::keep);
    }

    /** One file of any kind, absolute. */
    Optional<Path> any(Window over, String title) {
        return Optional.ofNullable(chooser(title).showOpenDialog(over)).map(this::keep);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last != null && last.isDirectory() ? last : null);
        return chooser;
    }

    private static FileChooser.ExtensionFilter filter(String ending) {
        return new FileChooser.ExtensionFilter("*." + ending, "*." + ending);
    }

    private Path keep(File chosen) {
        last = chosen.getParentFile();
        return chosen.toPath().toAbsolutePath();
    }

    List<Path> folder(Window over) {
        return folder(over, words.get("folder.title"));
    }

    /** One folder, absolute, or nothing where the user changed their mind. */
    List<Path> folder(Window over, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last != null && last.isDirectory() ? last : null);
        File chosen = chooser.showDialog(over);
        if (chosen == null) {
            return List.of();
        }
        last = chosen.getParentFile();
        return List.of(chosen.toPath().toAbsolutePath());
    }
}
