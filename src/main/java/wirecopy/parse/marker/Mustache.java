package wirecopy.parse.marker;

import java.util.Set;

import wirecopy.parse.line.Finder;

/**
 * Mustache and Handlebars, between any two delimiters: variables, unescaped variables, sections, inverted sections, partials,
 * comments, changes of delimiters. Form of the tags: mustache(5), handlebarsjs.com.
 */
final class Mustache implements Family {

    private static final int LONGEST_TAG = 400;
    private static final Set<String> HELPERS = Words.read("helpers.txt");

    private final String text;
    private final String open;
    private final String close;
    private final boolean sure;
    private final Finder closes;
    private final Finder changes;
    private final Finder longComments;
    private final Finder closingTags;

    /** @param sure whether these delimiters are certain to be template code, so that a lone word between them is a variable */
    Mustache(String text, String open, String close, boolean sure) {
        this.text = text;
        this.open = open;
        this.close = close;
        this.sure = sure;
        this.closes = new Finder(text, close);
        this.changes = new Finder(text, "=" + close);
        this.longComments = new Finder(text, "--" + close);
        this.closingTags = new Finder(text, open + "/");
    }

    @Override
    public String opener() {
        return open;
    }

    @Override
    public Found at(int at) {
        int inside = at + open.length();
        char first = Code.charAt(text, inside);
        if (first == '{') {
            return unescaped(inside);
        }
        int sigil = Code.skipSpaces(text, inside);
        if (sigil > inside && "#/^>&!".indexOf(Code.charAt(text, sigil)) >= 0) {
            inside = sigil;
            first = Code.charAt(text, sigil);
        }
        if (first == '~') {
            first = Code.charAt(text, ++inside);
        }
        return switch (first) {
            case '!' -> comment(inside + 1);
            case '=' -> change(inside + 1);
            case '#' -> tag(inside + 1, "mustache-section", Found.Role.OPENS);
            case '^' -> tag(inside + 1, "mustache-inverted", Found.Role.OPENS);
            case '/' -> tag(inside + 1, "mustache-section", Found.Role.CLOSES);
            case '>' -> tag(inside + 1, "mustache-partial", Found.Role.ALONE);
            case '&' -> tag(inside + 1, "mustache-unescaped", Found.Role.ALONE);
            default -> variable(inside);
        };
    }

    private Found unescaped(int brace) {
        int name = Code.skipSpaces(text, Code.charAt(text, brace + 1) == '{' ? brace + 2 : brace + 1);
        int end = closes.next(name);
        int word = name + (name > brace + 1 && Code.charAt(text, name) == '/' ? 1 : 0);
        boolean whole = end - name < LONGEST_TAG && end > word && isCode(text.substring(word, Math.min(end, text.length())).strip());
        if (!whole || end >= text.length()) {
            return null;
        }
        int after = end + close.length();
        int most = after + name - brace;
        while (after < most && Code.charAt(text, after) == '}') {
            after++;
        }
        return Found.alone(after, "mustache-unescaped");
    }

    private Found comment(int inside) {
        boolean isLong = text.startsWith("--", inside);
        int end = isLong ? longComments.next(inside + 2) : text.length();
        if (end < text.length()) {
            return Found.alone(end + 2 + close.length(), "mustache-comment");
        }
        end = closes.next(inside);
        return end == text.length() ? null : Found.alone(end + close.length(), "mustache-comment");
    }

    private Found change(int inside) {
        int end = changes.next(inside);
        return end - inside > 20 || end == text.length() ? null : Found.alone(end + 1 + close.length(), "mustache-delimiters");
    }

    /** The delimiters that a change of delimiters from {@code start} to {@code end} asks for, or null. */
    String[] delimiters(int start, int end) {
        String[] pair = text.substring(start + open.length() + 1, end - close.length() - 1).strip().split("\\s+");
        return pair.length == 2 ? pair : null;
    }

    private Found tag(int inside, String rule, Found.Role role) {
        int start = Code.skipSpaces(text, inside);
        start += Code.charAt(text, start) == '*' || Code.charAt(text, start) == '"' ? 1 : 0;
        int name = Code.nameEnd(text, start);
        if (name == start) {
            return null;
        }
        int end = closes.next(name);
        String rest = end < text.length() && end - name < LONGEST_TAG ? text.substring(name, end).strip() : null;
        if (rest == null || rest.contains(open) || !restFits(rest, text.substring(start, name), role)) {
            return unclosed(name, rule, role, text.substring(start, name));
        }
        return new Found(end + close.length(), rule, role, text.substring(start, name));
    }

    private boolean restFits(String rest, String name, Found.Role role) {
        if (rest.isEmpty() || rest.equals("~")) {
            return true;
        }
        return role != Found.Role.CLOSES && (sure || HELPERS.contains(name) || hasCodeSign(rest));
    }

    /** A tag whose end was lost: only the tag itself goes, and only where it stands apart. */
    private Found unclosed(int nameEnd, String rule, Found.Role role, String name) {
        char last = close.charAt(0);
        int end = Code.charAt(text, nameEnd) == last ? nameEnd + 1 : nameEnd;
        char after = Code.charAt(text, end);
        boolean apart = Code.isLineEnd(after) || after == ' ' && Code.charAt(text, end + 1) != last;
        return apart && rule.equals("mustache-section") ? new Found(end, "mustache-broken", role, name) : null;
    }

    private Found variable(int inside) {
        int end = closes.next(inside);
        if (end - inside >= LONGEST_TAG || end == text.length()) {
            return null;
        }
        String word = text.substring(inside, end).strip();
        int after = end + close.length();
        boolean alone = sure && Code.hasLineToItself(text, inside - open.length(), after) && isLowerCase(word);
        return alone || isCode(word) ? Found.alone(after, "mustache-variable") : null;
    }

    private boolean isCode(String inside) {
        String bare = inside.startsWith("}") ? "" : inside.endsWith("}") || inside.endsWith("~")
                ? inside.substring(0, inside.length() - 1).strip() : inside;
        if (bare.isEmpty() || bare.contains(open) || bare.indexOf('\n') >= 0 || bare.indexOf('{') >= 0) {
            return false;
        }
        int path = bare.startsWith("../") ? 3 : bare.startsWith(":") ? 1 : 0;
        int name = Code.nameEnd(bare, path);
        if (name == bare.length()) {
            return sure || Code.looksLikeIdentifier(bare) || HELPERS.contains(bare) || isProven();
        }
        if (bare.equals(".")) {
            return sure;
        }
        boolean literal = bare.charAt(0) == '"' || bare.charAt(0) == '\'';
        return literal ? bare.indexOf('|') > 0
                : name > path && (HELPERS.contains(bare.substring(path, name)) || hasCodeSign(bare.substring(name)));
    }

    /** One to four words of small letters and hyphens: a variable and its arguments. */
    private static boolean isLowerCase(String words) {
        return !words.isEmpty() && words.split(" ").length <= 4
                && words.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ' || c == '-' || c == '_');
    }

    /** Whether the text has a closing tag with these delimiters: then they are template code here. */
    private boolean isProven() {
        return closingTags.next(0) < text.length();
    }

    private static boolean hasCodeSign(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c == '|' || c == '=' || c == '(' || c == '"' || c == '[') {
                return true;
            }
        }
        return false;
    }
}
