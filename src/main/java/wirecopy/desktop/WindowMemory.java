package wirecopy.desktop;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import wirecopy.settings.Settings.WindowPlace;

/** Puts the window where it was last, and notes where it is. */
final class WindowMemory {

    private static final double WIDTH = 1240;
    private static final double HEIGHT = 820;
    private static final double SIDEBAR = 210;
    private static final double TIMELINE = 340;

    private final Stage stage;
    private final Panes panes;

    WindowMemory(Stage stage, Panes panes) {
        this.stage = stage;
        this.panes = panes;
    }

    /** @param place where it was last, or null; one that lies on no screen any more counts as none */
    void restore(WindowPlace place) {
        if (place == null || Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height()).isEmpty()) {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
            panes.place(SIDEBAR, TIMELINE, true, true);
            return;
        }
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
        panes.place(place.sidebar(), place.timeline(), place.withSidebar(), place.withList());
    }

    WindowPlace now() {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized(),
                panes.sidebarWidth(), panes.timelineWidth(), panes.isSidebarShown(), panes.isListShown());
    }
}
