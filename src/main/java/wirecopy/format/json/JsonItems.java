package wirecopy.format.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import wirecopy.format.json.JsonLayout.Shape;

/**
 * The values of a list, or of a file with one on each line, one after the other as a stream gives them. Only the one that is asked for is kept in
 * memory. Whatever is broken in one, the next line or the next value comes.
 */
public final class JsonItems {

    private final InputStream in;
    private final boolean lines;
    private final long largest;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream item = new ByteArrayOutputStream();
    private int at;
    private int filled;
    /** Of the first byte in the buffer. */
    private long offset;
    private int kept;
    private boolean keeping;
    private long number;
    private long lineEnds;
    private long start;
    private long size;

    /**
     * @param in      stands at a value, or at the bracket that a list begins with
     * @param offset  where that is in the file
     * @param number  how many values, or lines, are before it
     * @param largest how many bytes of a value are kept at most
     */
    public JsonItems(InputStream in, Shape shape, long offset, long number, long largest) {
        this.in = in;
        this.lines = shape == Shape.LINES;
        this.offset = offset;
        this.number = number;
        this.lineEnds = number;
        this.largest = largest;
    }

    /**
     * Goes to the next value, or line that is not empty.
     *
     * @return whether there is one
     */
    public boolean next() throws IOException {
        int b = peek();
        while (b >= 0 && (JsonBytes.isBlank((byte) b) || !lines && (b == ',' || b == '[' && number == 0))) {
            lineEnds += b == '\n' ? 1 : 0;
            at++;
            b = peek();
        }
        if (b < 0 || !lines && (b == ']' || b == '}')) {
            return false;
        }
        number = lines ? lineEnds + 1 : number + 1;
        start = offset + at;
        size = 0;
        return true;
    }

    /** Counted from 1: of a line, or of a value in the list. */
    public long number() {
        return number;
    }

    /** Where it begins in the file. */
    public long start() {
        return start;
    }

    /** Passes over the value. */
    public void skip() throws IOException {
        keeping = false;
        pass();
    }

    /** The bytes of the value; null where it is too large. */
    public byte[] bytes() throws IOException {
        keeping = true;
        kept = at;
        item.reset();
        pass();
        keep();
        return size > largest ? null : item.toByteArray();
    }

    private void pass() throws IOException {
        if (lines) {
            passLine();
        } else {
            passValue();
        }
    }

    /** The end of the line stays, to be counted. */
    private void passLine() throws IOException {
        while (at < filled || fill()) {
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            if (at < filled) {
                return;
            }
        }
    }

    private void passValue() throws IOException {
        int depth = 0;
        boolean inString = false;
        boolean escaped = false;
        while (at < filled || fill()) {
            byte b = buffer[at];
            if (escaped) {
                escaped = false;
            } else if (inString) {
                escaped = b == '\\';
                inString = b != '"';
            } else if (b == '"') {
                inString = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
                if (depth <= 0) {
                    at += depth == 0 ? 1 : 0;
                    return;
                }
            } else if (b == ',' && depth == 0) {
                return;
            }
            at++;
        }
    }

    private int peek() throws IOException {
        return at < filled || fill() ? buffer[at] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        keep();
        offset += filled;
        at = 0;
        kept = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    /** Keeps what was passed, as long as the value is not too large. */
    private void keep() {
        if (keeping && at > kept) {
            size += at - kept;
            if (size <= largest) {
                item.write(buffer, kept, at - kept);
            }
            kept = at;
        }
    }
}
