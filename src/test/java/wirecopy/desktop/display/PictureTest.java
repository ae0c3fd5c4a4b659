package wirecopy.desktop.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Random;

import javax.imageio.ImageIO;

import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.desktop.NeedsToolkit;
import wirecopy.desktop.Toolkit;

@NeedsToolkit
class PictureTest {

    @TempDir
    Path temp;

    @Test
    void anotherReaderSeesTheSamePixels() throws Exception {
        int width = 37;
        int height = 23;
        int[] pixels = new Random(1).ints(width * height).map(argb -> argb | 0xFF000000).toArray();
        Path file = temp.resolve("picture.png");
        Toolkit.run(() -> {
            WritableImage image = new WritableImage(width, height);
            for (int i = 0; i < pixels.length; i++) {
                image.getPixelWriter().setArgb(i % width, i / width, pixels[i]);
            }
            Picture.write(image, file);
        });
        BufferedImage read = ImageIO.read(file.toFile());
        assertEquals(width, read.getWidth());
        assertEquals(height, read.getHeight());
        for (int i = 0; i < pixels.length; i++) {
            assertEquals(pixels[i], read.getRGB(i % width, i / width), "pixel " + i);
        }
    }
}
