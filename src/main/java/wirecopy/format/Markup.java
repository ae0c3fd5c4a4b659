package wirecopy.format;

import java.util.Locale;

/** Text that is written for programs: told by how it begins and ends, whatever the file's name. */
final class Markup {

    /** As much of a text as is looked at for its beginning. */
    private static final int BEGINNING = 1000;

    private Markup() {
    }

    /** Why a text in such a format is left out for now; null where it is plain text. */
    static String reasonToSkip(String text) {
        String start = text.substring(0, Math.min(text.length(), BEGINNING)).stripLeading();
        String lower = start.toLowerCase(Locale.ROOT);
        if (isXml(lower)) {
            return "XML files cannot be read yet";
        }
        return isJson(start, text) ? "JSON files cannot be read yet" : null;
    }

    private static boolean isXml(String start) {
        return start.startsWith("<?xml ") || start.startsWith("<!doctype ");
    }

    /** An object, a list of objects, or an object a line; never a template's <code>{{</code>. */
    private static boolean isJson(String start, String text) {
        String object = start.startsWith("[") ? start.substring(1).stripLeading() : start;
        if (!object.startsWith("{") || !object.substring(1).stripLeading().startsWith("\"")) {
            return false;
        }
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == (start.startsWith("[") ? ']' : '}');
    }
}
