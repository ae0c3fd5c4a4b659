package wirecopy.desktop.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ProgressBar;

import org.junit.jupiter.api.Test;

import wirecopy.desktop.NeedsToolkit;
import wirecopy.desktop.Toolkit;

@NeedsToolkit
class LoadingBarTest {

    @Test
    void whereLessMovementIsWantedNothingRunsToAndFro() throws Exception {
        Toolkit.run(() -> {
            LoadingBar bar = new LoadingBar();
            bar.begin(() -> {
            }, pauses -> {
            });
            ProgressBar progress = (ProgressBar) bar.getChildren().getFirst();
            assertTrue(progress.isIndeterminate());
            bar.calmProperty().set(true);
            bar.at(3, 0, "story.txt");
            assertFalse(progress.isIndeterminate());
            bar.at(3, 4, "story.txt");
            assertTrue(progress.getProgress() == 0.75);
            assertEquals(0.75, bar.shareProperty().get());
            bar.ended("4 stories added", () -> {
            });
            assertTrue(bar.shareProperty().get() < 0);
        });
    }
}
