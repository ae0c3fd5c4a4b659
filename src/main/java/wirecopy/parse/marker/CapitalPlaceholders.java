package wirecopy.parse.marker;

import java.util.Locale;
import java.util.Set;

/**
 * A name in capitals between marks that letters in bold are written with too, so the name must tell: {@code __AD__}, {@code __AD_SLOT__},
 * {@code %AD%}. {@code __BREAKING__} stays.
 */
final class CapitalPlaceholders implements Family {

    private static final int LONGEST = 60;
    private static final Set<String> NAMES = Words.read("shortcodes.txt");

    private final String text;
    private final String mark;

    CapitalPlaceholders(String text, String mark) {
        this.text = text;
        this.mark = mark;
    }

    @Override
    public String opener() {
        return mark;
    }

    @Override
    public Found at(int at) {
        int name = at + mark.length();
        int end = name;
        while (end - name < LONGEST && isNamePart(Code.charAt(text, end)) && !text.startsWith(mark, end)) {
            end++;
        }
        if (end == name || !text.startsWith(mark, end)) {
            return null;
        }
        String first = text.substring(name, end).split("_", 2)[0].toLowerCase(Locale.ROOT);
        return NAMES.contains(first) ? Found.alone(end + mark.length(), "placeholder") : null;
    }

    private static boolean isNamePart(char c) {
        return c >= 'A' && c <= 'Z' || c == '_' || Code.isDigit(c);
    }
}
