package wirecopy.parse.marker;

import wirecopy.parse.line.Finder;

/** Tags of Jinja, Liquid, Twig, Django: <code>{% include "ad.html" %}</code>, <code>{%- endif -%}</code>. */
final class JinjaTags implements Family {

    private static final int LONGEST_TAG = 1000;

    private final String text;
    private final Finder closes;

    JinjaTags(String text) {
        this.text = text;
        this.closes = new Finder(text, "%}");
    }

    @Override
    public String opener() {
        return "{%";
    }

    @Override
    public Found at(int at) {
        int word = at + 2;
        word += "-+#/=".indexOf(Code.charAt(text, word)) >= 0 ? 1 : 0;
        word = Code.skipSpaces(text, word);
        if (Code.nameEnd(text, word) == word) {
            return null;
        }
        int end = closes.next(word);
        return end < text.length() && end - word <= LONGEST_TAG ? Found.alone(end + 2, "jinja-tag") : null;
    }
}
