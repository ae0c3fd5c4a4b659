package wirecopy.parse.marker;

import java.util.HashMap;
import java.util.Map;

/** Sections in single braces, as in Dust: {@code {#rendered} {/rendered}}. Each counts only where its other half stands in the text. */
final class DustTags implements Family {

    private static final int LONGEST = 60;
    /** Each name costs a look through the text, so only so many are looked for. */
    private static final int MOST_NAMES = 40;

    private final String text;
    private final Map<String, Boolean> partners = new HashMap<>();

    DustTags(String text) {
        this.text = text;
    }

    @Override
    public String opener() {
        return "{";
    }

    @Override
    public Found at(int at) {
        char sigil = Code.charAt(text, at + 1);
        int end = Code.nameEnd(text, at + 2);
        boolean shaped = "#?^/".indexOf(sigil) >= 0 && end > at + 2 && end - at < LONGEST && Code.charAt(text, end) == '}';
        if (!shaped) {
            return null;
        }
        String name = text.substring(at + 2, end);
        boolean closing = sigil == '/';
        boolean whole = (partners.size() < MOST_NAMES || partners.containsKey(name)) && partners.computeIfAbsent(name, n -> text.contains("{/" + n + "}")
                && (text.contains("{#" + n + "}") || text.contains("{?" + n + "}") || text.contains("{^" + n + "}")));
        return whole ? new Found(end + 1, "dust-section", closing ? Found.Role.CLOSES : Found.Role.OPENS, name) : null;
    }
}
