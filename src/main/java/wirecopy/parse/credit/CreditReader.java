package wirecopy.parse.credit;

import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Contributor;
import wirecopy.parse.credit.Token.Type;
import wirecopy.parse.words.Phrases;

/** Finds who is credited in a line, clause by clause. Looks at the end of long lines only. */
public final class CreditReader {

    private static final int WINDOW = 1500;
    private static final int ROOM = 500;
    /** One of these stands in every credit: a quick look before the real reading. */
    private static final Phrases SIGNS = new Phrases(List.of("contributed", "ontributing", "ontributors:", "ontributions",
            "ssistance", "eporting by", "eporting from", "eporting:", "eporting and", "itional reporting", "eported by",
            "reported from", "reported in", "reported this", "diting by", "diting:", "dited by", "edited this", "riting by",
            "riting:", "ritten by", "wrote from", "wrote this", "ompiled by", "esearch by", "raphic by", "raphics by",
            "hoto by", "hotos by", "hotography by", "hotographs by", "ideo by", "ranslated by", "ranslation by", "roduced by",
            "roduction by", "olling by", "nalysis by", "files from", "a report from", "help from", "information from", "aterial from", "ncludes reporting",
            "produced and", "produced this", "edited the", "ditor:", "ditors:", "ting by", "tng by", "(Reporting ", "(Editing ", "(Writing ", "; Editing ", "; editing ",
            "aterial von", "nformationen von", "itarbeit:", "redaktion:", "mitwirkung:", "eportage ", "ersion française",
            "nformación de", "nformacion de", "datos de", "eporte ", "ditado por", "dición de", "scrito por", "raducido por",
            "dité par", "édigé par", "nformações d", "com agências", "eportagem ", "dição de", "olabor"));
    private static final int SHORT = 60;
    private static final List<String> WITH = List.of("With ", "with ", "Avec ", "avec ", "Con ", "Com ", "Mit ");

    private final Phrase phrase;
    private final int line;
    private final List<Contributor> contributors = new ArrayList<>();
    private int firstStart = -1;
    private int lastEnd;
    private int covered;
    private boolean sure;

    private CreditReader(String text, int line) {
        this.phrase = new Phrase(text);
        this.line = line;
    }

    /** @param line the source's line that the text stands on, counted from 1 */
    public static Credits read(String text, int line) {
        int sign = sign(text);
        if (sign < 0) {
            return Credits.NONE;
        }
        int from = start(text, sign);
        CreditReader reader = new CreditReader(from == 0 ? text : text.substring(from), line);
        reader.readAll();
        return reader.contributors.isEmpty() ? Credits.NONE : new Credits(reader.contributors, reader.firstStart + from,
                reader.lastEnd + from, reader.covered, reader.sure);
    }

    /** Behind the first sign of a credit, or -1. */
    private static int sign(String text) {
        if (text.length() <= SHORT && WITH.stream().anyMatch(text::contains)) {
            return 0;
        }
        return SIGNS.firstEnd(text, Math.max(0, text.length() - WINDOW));
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
        Clause opening = OpeningReader.read(phrase, at, inBrackets, line);
        Clause story = opening != null ? opening : StoryReader.read(phrase, at, line);
        return story != null ? story : SubjectReader.read(phrase, at, line);
    }

    /** Whether a credit may begin here: after a mark that ends something, at the line's start, after another credit. */
    private boolean startsClause(int at, int skipped) {
        if (at == 0) {
            return true;
        }
        Token before = phrase.at(at - 1);
        return switch (before.type()) {
            case STOP, OPEN, CLOSE, SEMICOLON, DASH, COLON -> true;
            case COMMA, AND -> at == 1 || !contributors.isEmpty() || skipped <= 6 && OpeningReader.begins(phrase, at);
            case WORD -> before.end() == lastEnd && !contributors.isEmpty() || before.text().endsWith(".") && phrase.at(at).isCapital();
            case END -> false;
        };
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
        covered += phrase.at(to - 1).end() - phrase.at(from).start();
        sure |= clause.sure();
        contributors.addAll(clause.credits());
    }
}
