package wirecopy.parse.marker;

import java.util.Locale;
import java.util.Set;

/**
 * A name between two marks: {@code %%AD_SLOT%%}, {@code @@title@@}, {@code ##ad##}. Where letters in bold are written with the same
 * marks, the name must be in capitals and tell: {@code __AD__}, {@code __AD_SLOT__}, {@code %AD%}; {@code __BREAKING__} stays.
 */
final class Placeholders implements Family {

    private static final int LONGEST = 60;
    private static final Set<String> NAMES = Words.read("shortcodes.txt");

    private final String text;
    private final String mark;
    private final boolean bold;

    /** @param bold whether letters in bold are written with this mark too */
    Placeholders(String text, String mark, boolean bold) {
        this.text = text;
        this.mark = mark;
        this.bold = bold;
    }

    @Override
    public String opener() {
        return mark;
    }

    @Override
    public Found at(int at) {
        int name = at + mark.length();
        int end = bold ? capitalsEnd(name) : Code.nameEnd(text, name);
        boolean enclosed = end > name && end - name <= LONGEST && text.startsWith(mark, end);
        boolean counts = enclosed && (bold ? isKnown(text.substring(name, end)) : end > name + 1);
        return counts ? Found.alone(end + mark.length(), "placeholder") : null;
    }

    private int capitalsEnd(int name) {
        int end = name;
        while (end - name < LONGEST && isCapital(Code.charAt(text, end)) && !text.startsWith(mark, end)) {
            end++;
        }
        return end;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z' || c == '_' || Code.isDigit(c);
    }

    private static boolean isKnown(String name) {
        return NAMES.contains(name.split("_", 2)[0].toLowerCase(Locale.ROOT));
    }
}
