package wirecopy.export;

/** Strings of YAML, quoted as those of JSON: whatever is in them, they stay strings. */
final class Yaml {

    private Yaml() {
    }

    static String quoted(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        value.codePoints().forEach(c -> {
            if (isHalf(c)) {
                out.append('\uFFFD');
            } else if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (isSeen(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(c > Character.MAX_VALUE ? String.format("\\U%08X", c) : String.format("\\u%04X", c));
            }
        });
        return out.append('"').toString();
    }

    /** Half a character is none that YAML could hold. */
    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
