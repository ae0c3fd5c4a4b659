package wirecopy.parse.marker;

/** Entities that only stand for white space: {@code &nbsp;}, also without its semicolon and escaped twice. */
final class Entities implements Family {

    private static final String[] SPACES = {"nbsp", "ensp", "emsp", "thinsp", "zwnj", "zwj", "shy", "#160", "#xA0", "#xa0", "#8203"};

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
}
