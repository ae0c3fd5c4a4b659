package wirecopy.parse.line;

import java.util.Map;

/**
 * A character that was written as an HTML entity, {@code &amp;}, {@code &#8217;}, also escaped twice. One in quotation marks is
 * what a sentence speaks of, and stays.
 *
 * @param character the code point meant
 * @param length    how many characters it was written with
 */
record Entity(int character, int length) {

    private static final int LONGEST = 24;
    private static final Map<String, Integer> NAMES = Map.ofEntries(Map.entry("amp", (int) '&'), Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'), Map.entry("quot", (int) '"'), Map.entry("apos", (int) '\''), Map.entry("rsquo", 0x2019),
            Map.entry("lsquo", 0x2018), Map.entry("rdquo", 0x201D), Map.entry("ldquo", 0x201C), Map.entry("mdash", 0x2014),
            Map.entry("ndash", 0x2013), Map.entry("hellip", 0x2026), Map.entry("bull", 0x2022), Map.entry("middot", 0xB7),
            Map.entry("euro", 0x20AC), Map.entry("pound", 0xA3), Map.entry("copy", 0xA9), Map.entry("reg", 0xAE), Map.entry("deg", 0xB0),
            Map.entry("eacute", 0xE9), Map.entry("egrave", 0xE8), Map.entry("aacute", 0xE1), Map.entry("oacute", 0xF3),
            Map.entry("iacute", 0xED), Map.entry("uacute", 0xFA), Map.entry("ntilde", 0xF1), Map.entry("ccedil", 0xE7),
            Map.entry("auml", 0xE4), Map.entry("ouml", 0xF6), Map.entry("uuml", 0xFC), Map.entry("szlig", 0xDF));

    /** Whether an entity stands in a part of a text. */
    static boolean isIn(String text, int start, int end) {
        int at = text.indexOf('&', start, end);
        while (at >= 0 && at(text, at, end) == null) {
            at = text.indexOf('&', at + 1, end);
        }
        return at >= 0;
    }

    /** The entity that begins at a place, or null where none does. */
    static Entity at(String text, int at, int limit) {
        if (text.charAt(at) != '&' || at > 0 && "\"'`".indexOf(text.charAt(at - 1)) >= 0) {
            return null;
        }
        int name = at + 1;
        while (name - at < LONGEST && text.startsWith("amp;", name)) {
            name += 4;
        }
        Entity escapedTwice = name > at + 1 ? named(text, at, name, limit) : null;
        return escapedTwice != null ? escapedTwice : named(text, at, at + 1, limit);
    }

    private static Entity named(String text, int at, int name, int limit) {
        int end = name;
        while (end < limit && end - at <= LONGEST && text.charAt(end) != ';') {
            end++;
        }
        if (end >= limit || text.charAt(end) != ';') {
            return null;
        }
        String word = text.substring(name, end);
        Integer known = word.startsWith("#") ? number(word) : NAMES.get(word);
        return known == null ? null : new Entity(known, end + 1 - at);
    }

    private static Integer number(String word) {
        try {
            boolean hex = word.length() > 2 && (word.charAt(1) == 'x' || word.charAt(1) == 'X');
            int number = hex ? Integer.parseInt(word.substring(2), 16) : Integer.parseInt(word.substring(1));
            boolean visible = number > ' ' && number <= Character.MAX_CODE_POINT && !Character.isISOControl(number)
                    && !Character.isSpaceChar(number) && (number < 0xD800 || number > 0xDFFF);
            return visible ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
