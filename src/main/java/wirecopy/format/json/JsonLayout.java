package wirecopy.format.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * How the stories lie in a JSON file.
 *
 * @param start where the list of them begins, in bytes; 0 where there is none
 */
public record JsonLayout(Shape shape, int start) {

    /** One object; a list of them; one on each line; one after the other. */
    public enum Shape { OBJECT, LIST, LINES, SEQUENCE }

    /** As deep inside objects as a list of stories may lie. */
    private static final int DEEPEST = 3;
    private static final JsonLayout OBJECT = new JsonLayout(Shape.OBJECT, 0);

    /** @param bytes the beginning of the file, some megabytes of it, or all */
    public static JsonLayout of(byte[] bytes) {
        int start = JsonBytes.blanks(bytes, 0);
        if (start < bytes.length && bytes[start] == '[') {
            return new JsonLayout(Shape.LIST, start);
        }
        if (isLines(bytes, start)) {
            return new JsonLayout(Shape.LINES, start);
        }
        int end = JsonBytes.end(bytes, start);
        int next = end == JsonBytes.NONE ? bytes.length : JsonBytes.blanks(bytes, end);
        if (next < bytes.length && bytes[next] == ',') {
            next = JsonBytes.blanks(bytes, next + 1);
        }
        if (isObject(bytes, next)) {
            return new JsonLayout(Shape.SEQUENCE, start);
        }
        Members members = new Members(bytes);
        members.read(start, DEEPEST);
        return members.isStory() || members.list < 0 ? OBJECT : new JsonLayout(Shape.LIST, members.list);
    }

    /** Whether the first line is an object, and the next begins as one. */
    private static boolean isLines(byte[] bytes, int start) {
        int lineEnd = start;
        while (lineEnd < bytes.length && bytes[lineEnd] != '\n') {
            lineEnd++;
        }
        int last = lineEnd - 1;
        while (last > start && JsonBytes.isBlank(bytes[last])) {
            last--;
        }
        int next = JsonBytes.blanks(bytes, lineEnd);
        return last > start && bytes[last] == '}' && isObject(bytes, next);
    }

    private static boolean isObject(byte[] bytes, int at) {
        int name = JsonBytes.blanks(bytes, at + 1);
        return name < bytes.length && bytes[at] == '{' && (bytes[name] == '"' || bytes[name] == '}');
    }

    /** Looks through the members of an object for a list of stories. */
    private static final class Members {

        private final byte[] bytes;
        private int list = -1;
        /** Whether the object has a text of its own: then it is a story, whatever lists it has. */
        private boolean body;
        private boolean named;
        private boolean dated;

        Members(byte[] bytes) {
            this.bytes = bytes;
        }

        /** An item of ninjs is one as well where it has no text, such as a picture with its captions in a list. */
        boolean isStory() {
            return body || named && dated;
        }

        void read(int object, int deepest) {
            int at = JsonBytes.blanks(bytes, object + 1);
            while (at < bytes.length && bytes[at] == '"') {
                int nameEnd = JsonBytes.stringEnd(bytes, at);
                int colon = nameEnd < 0 ? bytes.length : JsonBytes.blanks(bytes, nameEnd);
                int value = JsonBytes.blanks(bytes, colon + 1);
                if (value >= bytes.length || bytes[colon] != ':') {
                    return;
                }
                value(new String(bytes, at + 1, nameEnd - at - 2, StandardCharsets.UTF_8), value, deepest);
                int end = JsonBytes.end(bytes, value);
                at = end < 0 ? bytes.length : JsonBytes.blanks(bytes, end);
                if (at < bytes.length && bytes[at] == ',') {
                    at = JsonBytes.blanks(bytes, at + 1);
                }
            }
        }

        private void value(String name, int value, int deepest) {
            boolean text = deepest == DEEPEST && FieldNames.usual().roleOf(name) == Role.BODY;
            named |= deepest == DEEPEST && name.equals("uri");
            dated |= deepest == DEEPEST && name.equalsIgnoreCase("versionCreated");
            switch (bytes[value]) {
                case '"' -> body |= text && JsonBytes.stringEnd(bytes, value) > value + 2;
                case '{' -> {
                    if (deepest > 0) {
                        read(value, deepest - 1);
                    }
                }
                case '[' -> {
                    int first = JsonBytes.blanks(bytes, value + 1);
                    boolean stories = first < bytes.length && bytes[first] == '{' && isStory(first);
                    list = list < 0 && stories ? value : list;
                    body |= text && !stories && first < bytes.length && bytes[first] != ']';
                }
                default -> {
                }
            }
        }

        private boolean isStory(int object) {
            int end = JsonBytes.end(bytes, object);
            if (end == JsonBytes.NONE) {
                return false;
            }
            try {
                JsonNode read = JsonReading.tree(new String(Arrays.copyOfRange(bytes, object, end), StandardCharsets.UTF_8));
                Fields fields = Fields.of(read, FieldNames.usual());
                boolean more = fields.has(Role.BODY) || fields.has(Role.PUBLISHED) || fields.has(Role.ADDRESS) || fields.has(Role.SUBHEADLINE);
                return fields.has(Role.HEADLINE) && more;
            } catch (JacksonException e) {
                return false;
            }
        }
    }
}
