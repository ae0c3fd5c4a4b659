package wirecopy.parse.marker;

import wirecopy.parse.line.Finder;

/** Template code that begins with one mark and ends with another, whatever stands between: Jinja, ERB, comments. */
final class Enclosed implements Family {

    private final String text;
    private final String open;
    private final String close;
    private final String rule;
    private final int longest;
    private final Finder closes;

    /** @param longest how many characters may stand between the marks */
    Enclosed(String text, String open, String close, String rule, int longest) {
        this.text = text;
        this.open = open;
        this.close = close;
        this.rule = rule;
        this.longest = longest;
        this.closes = new Finder(text, close);
    }

    @Override
    public String opener() {
        return open;
    }

    @Override
    public Found at(int at) {
        int inside = at + open.length();
        int end = closes.next(inside);
        boolean fits = end < text.length() && end - inside <= longest && !text.startsWith(open, inside);
        return fits ? Found.alone(end + close.length(), rule) : null;
    }
}
