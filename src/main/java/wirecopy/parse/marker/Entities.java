package wirecopy.parse.marker;

/** Entities that only stand for white space, such as {@code &nbsp;}, or for nothing, such as {@code &shy;}, also without the semicolon or escaped twice; escaped tags. */
final class Entities implements Family {

    private static final String[] SPACES = {"nbsp", "ensp", "emsp", "thinsp", "#160", "#xA0", "#xa0"};
    private static final String[] INVISIBLE = {"zwnj", "zwj", "shy", "#8203", "#173"};

    private static final int LONGEST_TAG = 300;

    private final String text;

    Entities(String text) {
        this.text = text;
    }

    @Override
    public String opener() {
        return "&";
    }

    @Override
    public Found at(int at) {
        int name = at + 1;
        while (text.startsWith("amp;", name)) {
            name += 4;
        }
        if (text.startsWith("lt;", name)) {
            return escapedTag(name + 3);
        }
        for (String invisible : INVISIBLE) {
            if (text.startsWith(invisible, name) && Code.charAt(text, name + invisible.length()) == ';') {
                return Found.alone(name + invisible.length() + 1, "entity-invisible");
            }
        }
        for (String space : SPACES) {
            if (text.startsWith(space, name)) {
                int end = name + space.length();
                char after = Code.charAt(text, end);
                if (after == ';') {
                    return Found.alone(end + 1, "entity");
                }
                return space.equals("nbsp") && !Code.isLetter(after) && !Code.isDigit(after) ? Found.alone(end, "entity") : null;
            }
        }
        return null;
    }

    /** {@code &lt;p class="x"&gt;}: a tag that was escaped, once or twice. */
    private Found escapedTag(int inside) {
        int name = inside + (Code.charAt(text, inside) == '/' ? 1 : 0);
        int nameEnd = name;
        while (nameEnd - name < 12 && (Code.isLetter(Code.charAt(text, nameEnd)) || Code.isDigit(Code.charAt(text, nameEnd)))) {
            nameEnd++;
        }
        String word = text.substring(name, nameEnd);
        boolean block = HtmlTags.isBlock(word);
        if (!block && !HtmlTags.isInline(word)) {
            return null;
        }
        int end = nameEnd;
        while (end - nameEnd < LONGEST_TAG && end < text.length() && !isEscapedEnd(end) && !Code.isLineEnd(text.charAt(end))) {
            end++;
        }
        if (!isEscapedEnd(end)) {
            return null;
        }
        String rest = text.substring(nameEnd, end).strip();
        boolean whole = rest.isEmpty() || rest.equals("/") || rest.indexOf('=') > 0;
        return whole ? Found.alone(text.indexOf("gt;", end) + 3, block ? "escaped-tag" : "escaped-inline") : null;
    }

    private boolean isEscapedEnd(int at) {
        int name = at + 1;
        while (text.startsWith("amp;", name)) {
            name += 4;
        }
        return Code.charAt(text, at) == '&' && text.startsWith("gt;", name);
    }
}
