package wirecopy.parse.words;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A text made ready for quick looks: of each character the low byte. Several in a row are one number, capitals as small letters. Others
 * may look alike too, so whatever a look finds is to be read.
 */
public final class Glance {

    /** How many characters one look takes in. */
    static final int WIDTH = Long.BYTES;

    private static final VarHandle LOOK = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** Tells small letters from capitals. */
    private static final int SMALL = 0x20;
    private static final long ALL_SMALL = 0x2020202020202020L;

    private final String text;
    private final byte[] bytes;

    private Glance(String text, byte[] bytes) {
        this.text = text;
        this.bytes = bytes;
    }

    /** Looks may reach past the end: there are zeros. */
    @SuppressWarnings("deprecation") // this is what the method is good for: low bytes, as fast as memory is copied
    public static Glance at(String text) {
        byte[] bytes = new byte[text.length() + WIDTH];
        text.getBytes(0, text.length(), bytes, 0);
        return new Glance(text, bytes);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** The look of the characters from a place on, the first of them in the lowest byte. */
    long look(int at) {
        return (long) LOOK.get(bytes, at) | ALL_SMALL;
    }

    /** What one character adds to a look. */
    static long look(char c) {
        return c & 0xFF | SMALL;
    }
}
