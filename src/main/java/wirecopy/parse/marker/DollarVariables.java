package wirecopy.parse.marker;

/** Variables of FreeMarker, JSP, Velocity, Ruby: <code>${article.title}</code>, <code>#{title}</code>. Shell variables in capitals are left alone. */
final class DollarVariables implements Family {

    private static final int LONGEST = 120;

    private final String text;
    private final String opener;

    DollarVariables(String text, String opener) {
        this.text = text;
        this.opener = opener;
    }

    @Override
    public String opener() {
        return opener;
    }

    @Override
    public Found at(int at) {
        int name = Code.skipSpaces(text, at + opener.length());
        int end = Code.nameEnd(text, name);
        if (end == name || end - name > LONGEST || !hasSmallLetter(name, end)) {
            return null;
        }
        int close = Code.skipSpaces(text, end);
        char next = Code.charAt(text, close);
        if (next == '!' || next == '?') {
            close++;
            while (Code.isNamePart(Code.charAt(text, close)) && close - end < LONGEST) {
                close++;
            }
            next = Code.charAt(text, close);
        }
        return next == '}' ? Found.alone(close + 1, "dollar-variable") : null;
    }

    private boolean hasSmallLetter(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
                return true;
            }
        }
        return false;
    }
}
