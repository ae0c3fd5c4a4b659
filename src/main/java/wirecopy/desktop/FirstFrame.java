package wirecopy.desktop;

import java.util.function.BooleanSupplier;

import javafx.animation.AnimationTimer;

/** Puts off what is not needed for the first picture of the window, so that nothing slows that down. */
final class FirstFrame {

    /** A second, on most screens. */
    private static final int PATIENCE = 60;

    private FirstFrame() {
    }

    /** @param waits whether something is still to come into that picture; it is not waited for long */
    static void then(BooleanSupplier waits, Runnable work) {
        new AnimationTimer() {

            private int frames;
            private int complete;

            @Override
            public void handle(long now) {
                frames++;
                if (!waits.getAsBoolean()) {
                    complete++;
                }
                if (complete == 3 || frames == PATIENCE) { // called before each frame: by the third one, one with all in it was drawn
                    stop();
                    work.run();
                }
            }
        }.start();
    }
}
