package wirecopy.desktop;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/** How far two pictures differ to the eye: small squares are compared by their mean colours, so that the edges of letters do not count. */
final class Likeness {

    private static final int SIDE = 4;
    /** Of 255. Fainter than any colour that the window uses to say something, stronger than another smoothing of letters. */
    private static final int VISIBLE = 24;

    private Likeness() {
    }

    /** The share of squares that differ visibly; 1 where the sizes differ. */
    static double difference(Image one, Image other) {
        int width = (int) one.getWidth();
        int height = (int) one.getHeight();
        if (width != (int) other.getWidth() || height != (int) other.getHeight()) {
            return 1;
        }
        int differing = 0;
        int squares = 0;
        for (int y = 0; y + SIDE <= height; y += SIDE) {
            for (int x = 0; x + SIDE <= width; x += SIDE) {
                squares++;
                differing += differs(one.getPixelReader(), other.getPixelReader(), x, y) ? 1 : 0;
            }
        }
        return (double) differing / squares;
    }

    private static boolean differs(PixelReader one, PixelReader other, int left, int top) {
        for (int shift = 0; shift <= 16; shift += 8) {
            int sum = 0;
            for (int i = 0; i < SIDE * SIDE; i++) {
                int x = left + i % SIDE;
                int y = top + i / SIDE;
                sum += (one.getArgb(x, y) >> shift & 0xFF) - (other.getArgb(x, y) >> shift & 0xFF);
            }
            if (Math.abs(sum) > VISIBLE * SIDE * SIDE) {
                return true;
            }
        }
        return false;
    }
}
