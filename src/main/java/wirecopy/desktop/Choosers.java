package wirecopy.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

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
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("files.title"));
        chooser.setInitialDirectory(last != null && last.isDirectory() ? last : null);
        List<File> chosen = chooser.showOpenMultipleDialog(over);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        last = chosen.getFirst().getParentFile();
        return chosen.stream().map(file -> file.toPath().toAbsolutePath()).toList();
    }

    List<Path> folder(Window over) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.get("folder.title"));
        chooser.setInitialDirectory(last != null && last.isDirectory() ? last : null);
        File chosen = chooser.showDialog(over);
        if (chosen == null) {
            return List.of();
        }
        last = chosen.getParentFile();
        return List.of(chosen.toPath().toAbsolutePath());
    }
}
