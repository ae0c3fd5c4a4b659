package wirecopy.desktop;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Holds the place of a part of the window that is not needed for its first picture: laying it out takes longer than the story. */
final class Awaited extends StackPane {

    private final Region part;

    Awaited(Region part) {
        this.part = part;
    }

    @Override
    public void requestFocus() {
        part.requestFocus();
    }

    void come() {
        if (getChildren().isEmpty()) {
            getChildren().add(part);
        }
    }
}
