package wirecopy.desktop.reader;

import javafx.scene.Scene;

/** Does one thing as soon as the page has a size, because no place on it is known before. The last thing asked for counts. */
final class Later {

    private final StoryArea area;
    private Runnable waiting;

    Later(StoryArea area) {
        this.area = area;
        area.layoutBoundsProperty().addListener(change -> afterLayout());
    }

    void run(Runnable action) {
        waiting = null;
        if (area.isLaidOut()) {
            area.layout();
            action.run();
        } else {
            waiting = action;
        }
    }

    private void afterLayout() {
        Scene scene = area.getScene();
        if (waiting == null || scene == null) {
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                if (waiting != null && area.isLaidOut()) {
                    Later.this.run(waiting);
                }
            }
        });
    }
}
