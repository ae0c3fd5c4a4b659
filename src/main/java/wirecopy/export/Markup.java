package wirecopy.export;

/** Text in which no character means anything to HTML or XML, in elements and in attributes. */
final class Markup {

    private static final String UNKNOWN = "\uFFFD";

    private Markup() {
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(kept(c));
            }
        });
        return out.toString();
    }

    /** A character that files can hold, or what stands for one that is none. */
    static String kept(int c) {
        return isAllowed(c) ? Character.toString(c) : UNKNOWN;
    }

    /** The characters that XML can hold, without those that HTML forbids. */
    private static boolean isAllowed(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0;
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !control && !half && !none;
    }
}
