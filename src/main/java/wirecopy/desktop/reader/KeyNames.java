package wirecopy.desktop.reader;

/** How the keys are called now that the reader's words name; empty where there is none. */
public record KeyNames(String exact, String pattern, String nextHidden, String previousHidden) {

    static final KeyNames NONE = new KeyNames("", "", "", "");

    /** A text with the key behind it in brackets, where there is one. */
    static String with(String text, String key) {
        return key.isEmpty() ? text : text + " (" + key + ")";
    }
}
