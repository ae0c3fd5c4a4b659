package wirecopy.parse.credit;

import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Contributor;
import wirecopy.parse.credit.Token.Type;
import wirecopy.parse.words.Glance;

/** Finds who is credited in a line, clause by clause. Looks at both ends of long lines only. */
public final class CreditReader {

    private static final int WINDOW = 1500;
    private static final int ROOM = 500;
    /** A line up to this length may begin with credits and go on with something else. */
    private static final int LONG = 4 * WINDOW;
    private static final int BEGINNING = 200;

    private final Phrase phrase;
    private final List<Contributor> contributors = new ArrayList<>();
    /** Behind it no credit begins with the names. */
    private int lastVerb;
    private int firstStart = -1;
    private int lastEnd;
    private int covered;
    private int coveredTo;
    private boolean sure;

    private CreditReader(String text) {
        this.phrase = new Phrase(text);
    }

    /** The contributors come without a line: {@link Contributor#on}. */
    public static Credits read(String text) {
        return read(Glance.at(text));
    }

    /** The same, of a text that is ready for quick looks. */
    public static Credits read(Glance glance) {
        String text = glance.text();
        int sign = sign(glance);
        if (sign < 0) {
            return Credits.NONE;
        }
        int from = start(text, sign);
        CreditReader reader = new CreditReader(from == 0 ? text : text.substring(from));
        reader.readAll();
        return reader.contributors.isEmpty() ? Credits.NONE : new Credits(reader.contributors, reader.firstStart + from,
                reader.lastEnd + from, reader.covered, reader.sure);
    }

    /** Whether a line says no more than "Source: Reuters": behind a story it names whose work it is, elsewhere whose picture or figures. */
    public static boolean isSource(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && OpeningReader.isSource(text.substring(0, colon).strip());
    }

    /** Behind the first sign of a credit, or -1. */
    private static int sign(Glance text) {
        int length = text.length();
        int sign = Signs.OF_CREDITS.end(text, Math.max(0, length - WINDOW), length);
        if (sign < 0 && length > WINDOW && length <= LONG) {
            sign = Signs.OF_CREDITS.end(text, 0, BEGINNING);
        }
        return sign < 0 ? AgencyReader.sign(text.text()) : sign;
    }

    /** Where to begin: at the line's start, or at a sentence so far before the sign that a list of names has room. */
    private static int start(String text, int sign) {
        int from = sign - ROOM;
        if (from <= 0) {
            return 0;
        }
        int sentence = text.indexOf(". ", from);
        return sentence < 0 || sentence >= sign ? from : sentence + 2;
    }

    private void readAll() {
        lastVerb = SubjectReader.lastVerb(phrase);
        int at = 0;
        int skipped = 0;
        boolean inBrackets = false;
        while (at < phrase.size()) {
            Token token = phrase.at(at);
            if (!token.is(Type.WORD)) {
                inBrackets = token.is(Type.OPEN) || inBrackets && !token.is(Type.CLOSE);
                at++;
                continue;
            }
            Clause clause = startsClause(at, skipped) ? clause(at, inBrackets) : null;
            // "Smith reported from Oslo" is a credit where nothing else stands before it, and prose elsewhere.
            if (clause != null && (clause.sure() || skipped == 0)) {
                add(at, clause);
                at = clause.next();
            } else {
                skipped++;
                at++;
            }
        }
    }

    private Clause clause(int at, boolean inBrackets) {
        boolean goesOn = phrase.startsWith(at, "it was") || phrase.startsWith(at, "which was");
        if (!contributors.isEmpty() && goesOn && OpeningReader.begins(phrase, at + 2)) {
            return OpeningReader.read(phrase, at + 2, inBrackets);
        }
        Clause clause = OpeningReader.read(phrase, at, inBrackets);
        clause = clause != null ? clause : AgencyReader.read(phrase, at);
        clause = clause != null ? clause : StoryReader.read(phrase, at);
        clause = clause != null || at >= lastVerb ? clause : SubjectReader.read(phrase, at);
        return clause == null && phrase.is(at - 1, Type.OPEN) ? OpeningReader.readWithoutTask(phrase, at) : clause;
    }

    /** Whether a credit may begin here: after a mark that ends something, at the line's start, after another credit. */
    private boolean startsClause(int at, int skipped) {
        if (at == 0) {
            return true;
        }
        Token before = phrase.at(at - 1);
        return switch (before.type()) {
            case STOP, OPEN, CLOSE, SEMICOLON, DASH, COLON -> true;
            case COMMA, AND -> at == 1 || !contributors.isEmpty() || skipped <= 6 && !isTask(at - 2) && OpeningReader.begins(phrase, at);
            case WORD -> before.end() == lastEnd && !contributors.isEmpty() || before.text().endsWith(".") && phrase.at(at).isCapital();
            case END -> false;
        };
    }

    /** "The programme is edited and produced by A": no part of a credit begins between the two. */
    private boolean isTask(int place) {
        return Lexicon.TASKS.containsKey(phrase.at(place).lower());
    }

    private static boolean isQuote(Token token) {
        return "\"“”„«»".contains(token.text());
    }

    private void add(int start, Clause clause) {
        int from = start;
        while (from > 0 && (phrase.is(from - 1, Type.OPEN) || phrase.is(from - 1, Type.DASH) && !isQuote(phrase.at(from - 1)))) {
            from--;
        }
        int to = clause.next();
        while (phrase.is(to, Type.CLOSE) || phrase.is(to, Type.STOP)) {
            to++;
        }
        if (firstStart < 0) {
            firstStart = phrase.at(from).start();
        }
        lastEnd = phrase.at(clause.next() - 1).end();
        cover(phrase.at(from).start(), phrase.is(from, Type.OPEN) ? bracketEnd(to) : phrase.at(to - 1).end());
        sure |= clause.sure();
        contributors.addAll(clause.credits());
    }

    /** A bracket that begins with a credit is nothing else: "(Reporting by A; a@example.org)". */
    private int bracketEnd(int place) {
        int to = place;
        while (to < phrase.size() && !phrase.is(to - 1, Type.CLOSE)) {
            to++;
        }
        return phrase.is(to - 1, Type.CLOSE) ? phrase.at(to - 1).end() : phrase.at(place - 1).end();
    }

    private void cover(int from, int to) {
        covered += Math.max(0, to - Math.max(from, coveredTo));
        coveredTo = Math.max(coveredTo, to);
    }
}
