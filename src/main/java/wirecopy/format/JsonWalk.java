package wirecopy.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;

import wirecopy.format.json.JsonItems;
import wirecopy.format.json.JsonLayout;
import wirecopy.format.json.JsonLayout.Shape;
import wirecopy.format.json.JsonStart;

/**
 * Walks a JSON file. One that holds a list of objects, or an object a line, is walked like an archive: its entries are the objects, and the
 * path of one is the file's, {@code !/} and its number. Such a file may be of any size: one object at a time is in memory.
 */
final class JsonWalk {

    /** As much is looked at to tell how the objects lie in the file. */
    private static final int BEGINNING = 1 << 22;
    private static final int CHUNK = 1 << 14;

    private final String path;
    private final Predicate<String> wanted;
    private final Sink sink;
    private IOException damage;

    /** @param wanted whether to hand over what has this path */
    JsonWalk(String path, Predicate<String> wanted, Sink sink) {
        this.path = path;
        this.wanted = wanted;
        this.sink = sink;
    }

    /** Whether a file may be JSON, by its first bytes. */
    static boolean begins(byte[] head) {
        ByteOrderMark mark = ByteOrderMark.of(head);
        return JsonStart.is(new String(head, mark == null ? StandardCharsets.ISO_8859_1 : mark.charset()).replace("\u00EF\u00BB\u00BF", ""));
    }

    /** @return whether the walk came to its end, rather than being ended by the sink */
    boolean walk(byte[] head, InputStream rest) throws IOException {
        InputStream in = new SequenceInputStream(new ByteArrayInputStream(head), rest);
        byte[] beginning = beginning(in);
        ByteOrderMark mark = ByteOrderMark.of(beginning);
        if (mark != null && mark.charset() != StandardCharsets.UTF_8) {
            return wide(beginning, in);
        }
        JsonLayout layout = JsonLayout.of(beginning);
        if (layout.shape() == Shape.OBJECT) {
            return whole(beginning, in);
        }
        boolean goesOn = items(layout, new SequenceInputStream(new ByteArrayInputStream(beginning, layout.start(), beginning.length - layout.start()),
                damage == null ? in : InputStream.nullInputStream()));
        if (goesOn && damage != null) {
            throw damage;
        }
        return goesOn;
    }

    /** Where the file cannot be read to its end, what stands before that comes in. */
    private byte[] beginning(InputStream in) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try {
            int read = in.read(chunk);
            while (read >= 0) {
                bytes.write(chunk, 0, read);
                read = bytes.size() < BEGINNING ? in.read(chunk, 0, Math.min(CHUNK, BEGINNING - bytes.size())) : -1;
            }
        } catch (IOException e) {
            damage = e;
        }
        return bytes.toByteArray();
    }

    private boolean items(JsonLayout layout, InputStream in) throws IOException {
        JsonItems items = new JsonItems(in, layout.shape(), layout.start(), 0, Limits.STORY);
        boolean goesOn = true;
        while (goesOn && items.next()) {
            String item = path + "!/" + items.number();
            if (wanted.test(item)) {
                goesOn = sink.take(input(item, items.bytes()));
            } else {
                items.skip();
            }
        }
        return goesOn;
    }

    /** @param bytes null where there are too many */
    static Input input(String item, byte[] bytes) {
        if (bytes == null) {
            return Refused.unreadable(item, Limits.tooLargeForStory());
        }
        return bytes.length > 0 && bytes[0] == '{' ? new Input.Bytes(item, bytes) : Refused.skipped(item, "no object in JSON, so no news story");
    }

    private boolean whole(byte[] beginning, InputStream in) throws IOException {
        if (damage != null) {
            throw damage;
        }
        if (!wanted.test(path)) {
            return true;
        }
        byte[] bytes = beginning.length < BEGINNING ? beginning : all(beginning, in);
        return sink.take(bytes.length > Limits.STORY ? Refused.unreadable(path, Limits.tooLargeForStory()) : new Input.Bytes(path, bytes));
    }

    private static byte[] all(byte[] beginning, InputStream in) throws IOException {
        byte[] rest = in.readNBytes((int) Limits.STORY + 1 - beginning.length);
        byte[] all = Arrays.copyOf(beginning, beginning.length + rest.length);
        System.arraycopy(rest, 0, all, beginning.length, rest.length);
        return all;
    }

    /** Two or four bytes a character: objects are found once they are written in one. */
    private boolean wide(byte[] beginning, InputStream in) throws IOException {
        byte[] bytes = beginning.length < BEGINNING ? beginning : all(beginning, in);
        byte[] narrow = Decoder.decode(bytes).text().getBytes(StandardCharsets.UTF_8);
        JsonLayout layout = JsonLayout.of(narrow);
        return layout.shape() == Shape.OBJECT || bytes.length > Limits.STORY ? whole(bytes, in)
                : items(layout, new ByteArrayInputStream(narrow, layout.start(), narrow.length - layout.start()));
    }
}
