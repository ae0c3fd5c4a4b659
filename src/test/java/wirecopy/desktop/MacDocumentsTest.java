package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.glass.ui.Application;

import org.junit.jupiter.api.Test;

class MacDocumentsTest {

    private final List<String> before = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final MacDocuments documents = new MacDocuments(new Application.EventHandler() {

        @Override
        public void handleQuitAction(Application toolkit, long time) {
            before.add("quit");
        }

        @Override
        public void handlePreferencesChanged(Map<String, Object> preferences) {
            before.add("preferences");
        }
    }, opened::addAll);

    @Test
    void documentsAreOpened() {
        Path story = Path.of("tide.story").toAbsolutePath();
        documents.handleOpenFilesAction(null, 0, new String[] {story.toString(), "-psn_0_12345"});
        assertEquals(List.of(story), opened);
    }

    @Test
    void theToolkitGoesOnWithTheRest() {
        documents.handleQuitAction(null, 0);
        documents.handlePreferencesChanged(Map.of());
        assertEquals(List.of("quit", "preferences"), before);
    }
}
