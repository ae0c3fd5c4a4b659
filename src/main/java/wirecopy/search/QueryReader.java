package wirecopy.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what was typed, from left to right, in one pass. OR binds closer than the AND between words: {@code a b OR c} asks for a,
 * and for b or c.
 */
final class QueryReader {

    /** Far more than anyone types; what is pasted beyond it is left out. */
    private static final int MOST_CHARACTERS = 5_000;
    private static final int DEEPEST = 20;
    /** How far apart words near each other may be where no number is given, and at most. */
    private static final int WIDTH = 5;
    private static final int WIDEST = 50;
    private static final String QUOTES = "\"“”„‟«»″＂";

    private final String text;
    private int at;
    private int depth;
    private boolean negated;
    private String suggestion;

    QueryReader(String typed) {
        this.text = typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS));
    }

    Query read() {
        List<Clause> clauses = new ArrayList<>();
        while (at < text.length()) {
            add(clauses, all());
            at++; // a closing bracket without an opening one
        }
        return new Query(text.strip(), join(clauses), suggestion);
    }

    /** Clauses up to the end or a closing bracket, or null where there is none. */
    private Clause all() {
        List<Clause> clauses = new ArrayList<>();
        List<Clause> group = new ArrayList<>();
        boolean or = false;
        while (skipSpace() && text.charAt(at) != ')') {
            if (skip("OR")) {
                or = true;
            } else if (!skip("AND")) {
                Clause clause = term();
                if (clause != null) {
                    if (!or) {
                        add(clauses, either(group));
                        group = new ArrayList<>();
                    }
                    group.add(clause);
                    or = false;
                }
            }
        }
        add(clauses, either(group));
        return join(clauses);
    }

    private Clause term() {
        if (skip("NOT") || skipMinus()) {
            boolean outer = negated;
            negated = true;
            Clause clause = skipSpace() && text.charAt(at) != ')' ? atom() : null;
            negated = outer;
            return clause == null ? null : clause instanceof Clause.Not not ? not.clause() : new Clause.Not(clause);
        }
        return atom();
    }

    private boolean skipMinus() {
        boolean minus = text.charAt(at) == '-' && at + 1 < text.length()
                && text.charAt(at + 1) != '-' && !isSpace(text.charAt(at + 1));
        at += minus ? 1 : 0;
        return minus;
    }

    private Clause atom() {
        if (text.charAt(at) == '(') {
            return brackets();
        }
        return isQuote(text.charAt(at)) ? phrase() : bare();
    }

    private Clause brackets() {
        at++;
        if (depth == DEEPEST) {
            return null;
        }
        depth++;
        Clause clause = all();
        depth--;
        at += at < text.length() ? 1 : 0;
        return clause;
    }

    private Clause phrase() {
        int start = ++at;
        while (at < text.length() && !isQuote(text.charAt(at))) {
            at++;
        }
        String words = text.substring(start, at);
        boolean open = at == text.length() && !negated && !words.isEmpty() && !isSpace(text.charAt(at - 1));
        at += at < text.length() ? 1 : 0;
        int distance = distance();
        if (!hasWord(words)) {
            return null;
        }
        return distance < 0 ? new Clause.Phrase(words.strip(), open) : new Clause.Near(words.strip(), distance);
    }

    /** The number after a phrase's tilde, or -1. */
    private int distance() {
        if (at == text.length() || text.charAt(at) != '~') {
            return -1;
        }
        int start = ++at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (start == at) {
            return WIDTH;
        }
        return at - start > 2 ? WIDEST : Math.min(WIDEST, Integer.parseInt(text.substring(start, at)));
    }

    private Clause bare() {
        int start = at;
        while (at < text.length() && !isEdge(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        int colon = word.indexOf(':');
        if (colon > 0 && Days.isName(word.substring(0, colon))) {
            at = start + colon + 1;
            return Days.read(word.substring(0, colon), valueOfDay());
        }
        if (colon > 0 && Tags.isName(word.substring(0, colon))) {
            at = start + colon + 1;
            return Tags.of(value());
        }
        if (word.regionMatches(true, 0, "is:", 0, 3)) {
            return marked(start, word.substring(3));
        }
        Field field = colon > 0 ? Field.named(word.substring(0, colon)) : null;
        if (field != null) {
            at = start + colon + 1;
            return inField(field);
        }
        if (colon > 0 && colon < word.length() - 1) {
            suggest(start, word.substring(0, colon), Misspelled.fieldName(word.substring(0, colon)));
        }
        return word(word);
    }

    private String valueOfDay() {
        skipSpace();
        int start = at;
        while (at < text.length() && !isSpace(text.charAt(at)) && text.charAt(at) != ')') {
            at++;
        }
        return text.substring(start, at).replaceAll("[" + QUOTES + "]", "");
    }

    /** A mark that is not known (yet) asks for nothing. */
    private Clause marked(int start, String name) {
        if (name.equalsIgnoreCase("unread")) {
            return new Clause.Not(new Clause.Marked(Mark.READ));
        }
        Mark mark = Mark.named(name);
        String right = mark == null && at < text.length() ? Misspelled.mark(name) : null;
        if (right != null) {
            suggest(start + 3, name, right);
        }
        return mark == null ? null : new Clause.Marked(mark);
    }

    private Clause inField(Field field) {
        Clause clause = value();
        return switch (clause) {
            case null -> null;
            case Clause.Not not -> new Clause.Not(inField(field, not.clause()));
            default -> inField(field, clause);
        };
    }

    private static Clause inField(Field field, Clause clause) {
        return switch (clause) {
            case Clause.In _, Clause.Published _, Clause.Marked _, Clause.Tagged _, Clause.Has _ -> clause;
            default -> new Clause.In(field, clause);
        };
    }

    /** What follows a name and its colon, or null. */
    private Clause value() {
        if (depth == DEEPEST || !skipSpace() || text.charAt(at) == ')') {
            return null;
        }
        depth++;
        Clause clause = term();
        depth--;
        return clause;
    }

    private void suggest(int start, String name, String right) {
        if (right != null && suggestion == null) {
            suggestion = (text.substring(0, start) + right + text.substring(start + name.length())).strip();
        }
    }

    private Clause word(String word) {
        int end = word.length();
        int tilde = word.lastIndexOf('~');
        boolean fuzzy = tilde >= 0 && word.substring(tilde + 1).chars().allMatch(c -> c >= '0' && c <= '9');
        boolean prefix = word.endsWith("*");
        String bare = word.substring(0, fuzzy ? tilde : prefix ? end - 1 : end);
        if (!hasWord(bare)) {
            return null;
        }
        if (fuzzy || prefix) {
            return fuzzy ? new Clause.Fuzzy(bare) : new Clause.Prefix(bare);
        }
        // While a word is typed after a minus, leaving out all that begins like it would empty the list for a moment.
        return at == text.length() && !negated ? new Clause.Typing(bare) : new Clause.Word(bare);
    }

    private boolean skip(String operator) {
        int end = at + operator.length();
        boolean there = text.startsWith(operator, at) && (end == text.length() || isEdge(text.charAt(end)));
        at = there ? end : at;
        return there;
    }

    /** Moves to the next character to read; false at the end. */
    private boolean skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private static boolean isEdge(char c) {
        return isSpace(c) || isQuote(c) || c == '(' || c == ')';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || Character.isEmojiPresentation(c));
    }

    private static void add(List<Clause> clauses, Clause clause) {
        if (clause instanceof Clause.All all) {
            clauses.addAll(all.clauses());
        } else if (clause != null) {
            clauses.add(clause);
        }
    }

    private static Clause either(List<Clause> group) {
        Set<Clause> different = new LinkedHashSet<>(group);
        return different.size() > 1 ? new Clause.Any(List.copyOf(different)) : different.stream().findFirst().orElse(null);
    }

    private static Clause join(List<Clause> clauses) {
        Set<Clause> different = new LinkedHashSet<>(clauses);
        return different.size() > 1 ? new Clause.All(List.copyOf(different)) : different.stream().findFirst().orElse(null);
    }
}
