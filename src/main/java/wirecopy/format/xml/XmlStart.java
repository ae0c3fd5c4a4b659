package wirecopy.format.xml;

import java.util.Locale;

/**
 * The first element of a document.
 *
 * @param name  in lower case, without the prefix of a namespace; empty where there is no element
 * @param start where its tag begins
 */
record XmlStart(String name, int start) {

    private static final XmlStart NONE = new XmlStart("", 0);

    /** Passes over declarations and comments, and over what entities a document type declares: they are not looked up. */
    static XmlStart of(String text) {
        int at = 0;
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<?", at)) {
                at = behind(text, "?>", at);
            } else if (text.startsWith("<!--", at)) {
                at = behind(text, "-->", at);
            } else if (text.startsWith("<!", at)) {
                at = behindType(text, at);
            } else if (text.charAt(at) == '<') {
                return new XmlStart(localName(text, at + 1), at);
            } else {
                return NONE;
            }
        }
        return NONE;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\uFEFF';
    }

    private static int behind(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /** Behind a document type with all that it declares in brackets. */
    private static int behindType(String text, int from) {
        char quote = 0;
        int brackets = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (brackets > 0 && text.startsWith("<!--", at)) {
                at = behind(text, "-->", at) - 1;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                brackets++;
            } else if (c == ']') {
                brackets--;
            } else if (c == '>' && brackets <= 0) {
                return at + 1;
            }
        }
        return text.length();
    }

    /** The name of a tag from a place on, as {@link #name}. */
    static String localName(String text, int from) {
        int end = from;
        int start = from;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            if (text.charAt(end) == ':') {
                start = end + 1;
            }
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }
}
