package wirecopy.parse.credit;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import wirecopy.article.Task;
import wirecopy.parse.credit.Token.Type;

/** Reads credits of agencies alone, that say no more than "with": {@code With AFP}, {@code (avec Reuters)}, {@code (With PTI inputs)}. */
final class AgencyReader {

    private static final Set<String> WITH = Set.of("with", "avec", "con", "com", "mit");
    private static final int SHORT = 60;
    private static final int LONGEST_WITH = 5;

    private AgencyReader() {
    }

    /** Behind a "with" at the start of a short line, or of a bracket at a line's end; else -1. */
    static int sign(String text) {
        int length = text.length();
        int end = length <= SHORT ? afterWith(text, firstLetter(text, 0)) : -1;
        int last = length > 1 && text.charAt(length - 1) == '.' ? length - 2 : length - 1;
        if (end < 0 && last > 0 && (text.charAt(last) == ')' || text.charAt(last) == ']')) {
            int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
            end = open > length - SHORT ? afterWith(text, firstLetter(text, Math.max(0, open))) : -1;
        }
        return end;
    }

    private static int firstLetter(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int afterWith(String text, int start) {
        int blank = text.indexOf(' ', start);
        boolean with = blank > 0 && blank - start < LONGEST_WITH && WITH.contains(text.substring(start, blank).toLowerCase(Locale.ROOT));
        return with ? blank + 1 : -1;
    }

    /** The credit that begins here, or null: organizations alone, and nothing behind them. */
    static Clause read(Phrase phrase, int start) {
        if (!WITH.contains(phrase.at(start).lower())) {
            return null;
        }
        NameListReader.Names names = phrase.startsWith(start + 1, "agency inputs") ? agency(start + 1) : NameListReader.read(phrase, start + 1, false);
        int at = phrase.isAnyWord(names.next(), "inputs", "input", "reports") ? names.next() + 1 : names.next();
        Token end = phrase.at(at);
        int behind = end.is(Type.STOP) || end.is(Type.CLOSE) ? at + 1 : at;
        boolean ends = phrase.is(behind, Type.STOP) || phrase.is(behind, Type.END);
        boolean agencies = !names.entries().isEmpty() && names.entries().stream().allMatch(e -> e.name == null);
        boolean begins = start == 0 || phrase.is(start - 1, Type.OPEN) || phrase.is(start - 1, Type.DASH);
        return ends && agencies && begins ? new Clause(Clause.credits(names.entries(), List.of(Task.CONTRIBUTING), null), at, true) : null;
    }

    private static NameListReader.Names agency(int start) {
        return new NameListReader.Names(List.of(new Entry(null, null, "agency", start)), start + 1);
    }
}
