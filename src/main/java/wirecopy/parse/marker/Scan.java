package wirecopy.parse.marker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import wirecopy.article.Blank;
import wirecopy.parse.line.Finder;
import wirecopy.parse.line.LineIndex;

/** One pass over a text that gathers its template code. Jumps from one possible beginning to the next. */
final class Scan {

    private static final String[] FIRSTS = {"{", "<", "$", "[", "&", "#", "@", "%", "_", "*"};
    private static final int MOST_CHANGES = 20;
    private static final Set<String> VARIABLES = Set.of("mustache-variable", "mustache-unescaped", "dollar-variable");

    private final String text;
    private final LineIndex lines;
    private final Map<Character, List<Family>> families = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private Mustache custom;
    private Finder customOpens;
    private int changes;
    private int mentionEnd = -1;

    Scan(String text, LineIndex lines) {
        this.text = text;
        this.lines = lines;
    }

    List<Piece> pieces() {
        Finder[] firsts = new Finder[FIRSTS.length];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = new Finder(text, FIRSTS[i]);
        }
        int at = 0;
        while (true) {
            int next = customOpens == null ? text.length() : customOpens.next(at);
            for (Finder first : firsts) {
                next = Math.min(next, first.next(at));
            }
            if (next >= text.length()) {
                return pieces;
            }
            Found found = ask(next);
            at = found == null ? next + 1 : found.end();
            if (found != null && isMention(next, found)) {
                mentionEnd = found.end();
            } else if (found != null) {
                add(new Piece(next, found));
            }
        }
    }

    /** Behind what a sentence speaks of, the next piece is spoken of too: {@code \frac{{a}}{{b}}}. */
    private boolean isMention(int at, Found found) {
        return at == mentionEnd || Mention.isAt(text, at, found.end()) || VARIABLES.contains(found.rule()) && Mention.endsShortQuote(text, at, found.end());
    }

    private Found ask(int at) {
        if (custom != null && text.startsWith(custom.opener(), at)) {
            Found found = custom.at(at);
            if (found != null) {
                change(custom, at, found);
                return found;
            }
        }
        for (Family family : families.computeIfAbsent(text.charAt(at), c -> Families.beginningWith(c, text, lines))) {
            Found found = text.startsWith(family.opener(), at) ? family.at(at) : null;
            if (found != null) {
                if (family instanceof Mustache mustache) {
                    change(mustache, at, found);
                }
                return found;
            }
        }
        return null;
    }

    private void change(Mustache mustache, int at, Found found) {
        if (found.rule().equals("mustache-delimiters") && changes++ < MOST_CHANGES) {
            String[] pair = mustache.delimiters(at, found.end());
            boolean back = pair == null || pair[0].equals("{{");
            custom = back ? null : new Mustache(text, pair[0], pair[1], true);
            customOpens = back ? null : new Finder(text, pair[0]);
        }
    }

    /** Adds a piece; a section that closes right where it opened becomes one piece. */
    private void add(Piece piece) {
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        boolean empty = last != null && piece.found().role() == Found.Role.CLOSES && last.found().role() == Found.Role.OPENS
                && last.found().name().equals(piece.found().name()) && Blank.is(text, last.end(), piece.start())
                && lines.lineAt(last.start()) == lines.lineAt(piece.start());
        if (empty) {
            pieces.removeLast();
            pieces.add(new Piece(last.start(), Found.alone(piece.end(), last.found().rule())));
        } else {
            pieces.add(piece);
        }
    }
}
