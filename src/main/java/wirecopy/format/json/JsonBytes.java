package wirecopy.format.json;

/** Finds the ends of JSON values among bytes, in any encoding that has ASCII in it. */
final class JsonBytes {

    /** There is no end. */
    static final int NONE = -1;

    private JsonBytes() {
    }

    /** Whether bytes that begin as JSON end inside their first value. */
    static boolean isCutOff(byte[] bytes) {
        return end(bytes, blanks(bytes, 0)) == NONE;
    }

    /** Behind the value that begins at a place, or {@link #NONE} where it is cut off. */
    static int end(byte[] bytes, int start) {
        int depth = 0;
        for (int at = start; at < bytes.length; at++) {
            switch (bytes[at]) {
                case '"' -> {
                    at = stringEnd(bytes, at) - 1;
                    if (at < 0) {
                        return NONE;
                    }
                    if (depth == 0) {
                        return at + 1;
                    }
                }
                case '{', '[' -> depth++;
                case '}', ']' -> {
                    if (--depth <= 0) {
                        return depth < 0 ? at : at + 1;
                    }
                }
                case ',', ' ', '\n', '\r', '\t' -> {
                    if (depth == 0) {
                        return at;
                    }
                }
                default -> {
                }
            }
        }
        return NONE;
    }

    /** Behind the string that begins at a place with its quote, or {@link #NONE}. */
    static int stringEnd(byte[] bytes, int start) {
        for (int at = start + 1; at < bytes.length; at++) {
            if (bytes[at] == '\\') {
                at++;
            } else if (bytes[at] == '"') {
                return at + 1;
            }
        }
        return NONE;
    }

    /** The first byte from a place on that is no white space, no byte order mark, no separator of records. */
    static int blanks(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r' || b == 0x1E || b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
    }
}
