package wirecopy.desktop;

import java.util.function.DoubleSupplier;

import javafx.scene.Scene;
import javafx.stage.Stage;

import wirecopy.desktop.keys.Action;
import wirecopy.desktop.keys.KeyBoard;
import wirecopy.desktop.reader.ReaderView;
import wirecopy.desktop.words.Words;

/** A story in a window of its own. */
final class StoryWindow {

    private static final double WIDTH = 780;
    private static final double HEIGHT = 860;

    private final Words words = Words.of(StoryWindow.class);
    private final Stage stage = new Stage();
    private final ReaderView reader = new ReaderView();

    StoryWindow(Reading.Story story, Preferences preferences, KeyBoard keys) {
        preferences.apply(reader);
        ReaderTools.nameKeys(keys, reader);
        reader.show(story.story(), story.matches());
        Scene scene = new Scene(reader, WIDTH, HEIGHT);
        scene.getStylesheets().add(Stylesheet.ADDRESS);
        preferences.appearance().dress(scene);
        keys.install(scene, this::act);
        stage.setScene(scene);
        stage.setTitle(words.get("title.story", Headlines.of(story.article())));
        WindowIcons.addTo(stage);
        stage.show();
        reader.requestFocus();
    }

    private boolean act(Action action) {
        switch (action) {
            case PAGE_DOWN -> reader.pageDown();
            case PAGE_UP -> reader.pageUp();
            case FIND -> reader.showFind();
            case NEXT_HIT -> reader.nextMatch();
            case PREVIOUS_HIT -> reader.previousMatch();
            case FIND_PATTERN -> {
                return reader.toggleFindPattern();
            }
            case FIND_EXACT -> {
                return reader.toggleFindExact();
            }
            case NEXT_HIDDEN -> reader.stepHidden(1);
            case PREVIOUS_HIDDEN -> reader.stepHidden(-1);
            case SOURCE -> reader.setSource(!reader.isSource());
            case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
            case CLOSE -> stage.close();
            default -> {
                return false;
            }
        }
        return true;
    }
}
