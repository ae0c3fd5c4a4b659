package wirecopy.desktop.display;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** Writes an image as a PNG file, by the PNG specification (W3C, third edition), so that no other toolkit is needed for it. */
public final class Picture {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int EIGHT_BITS = 8;
    private static final int RED_GREEN_BLUE_ALPHA = 6;

    private Picture() {
    }

    public static void write(Image image, Path file) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt((int) image.getWidth());
        fields.writeInt((int) image.getHeight());
        fields.write(new byte[] {EIGHT_BITS, RED_GREEN_BLUE_ALPHA, 0, 0, 0});
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "IDAT", pixels(image));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static byte[] pixels(Image image) throws IOException {
        int width = (int) image.getWidth();
        int[] row = new int[width];
        byte[] line = new byte[1 + 4 * width]; // each line begins with the number of its filter: 0, none
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < (int) image.getHeight(); y++) {
                image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
                for (int x = 0; x < width; x++) {
                    line[1 + 4 * x] = (byte) (row[x] >> 16);
                    line[2 + 4 * x] = (byte) (row[x] >> 8);
                    line[3 + 4 * x] = (byte) row[x];
                    line[4 + 4 * x] = (byte) (row[x] >> 24);
                }
                out.write(line);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(type);
        check.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
