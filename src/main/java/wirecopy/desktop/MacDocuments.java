package wirecopy.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.sun.glass.ui.Application;

/** On macOS a file that is double-clicked comes as an event, not as an argument; the toolkit hands it only to a handler like this one. */
final class MacDocuments extends Application.EventHandler {

    private final Application.EventHandler before;
    private final Consumer<List<Path>> opener;

    /** @param before the toolkit's own handler, which goes on with all that is not about documents */
    MacDocuments(Application.EventHandler before, Consumer<List<Path>> opener) {
        this.before = before;
        this.opener = opener;
    }

    /** To be called before the first window is shown. What was double-clicked to start the program is told at once. */
    static void listen(Consumer<List<Path>> opener) {
        if (System.getProperty("os.name").startsWith("Mac")) {
            Application toolkit = Application.GetApplication();
            toolkit.setEventHandler(new MacDocuments(toolkit.getEventHandler(), opener));
        }
    }

    @Override
    public void handleOpenFilesAction(Application toolkit, long time, String[] files) {
        opener.accept(Stream.of(files).map(Path::of).filter(Path::isAbsolute).toList());
    }

    @Override
    public void handleQuitAction(Application toolkit, long time) {
        before.handleQuitAction(toolkit, time);
    }

    @Override
    public void handlePreferencesChanged(Map<String, Object> preferences) {
        before.handlePreferencesChanged(preferences);
    }
}
