package wirecopy.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a query in plain words. */
final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private InWords() {
    }

    static String of(Query query) {
        if (query.isEmpty()) {
            return "All stories";
        }
        List<Clause> clauses = query.clause() instanceof Clause.All all ? all.clauses() : List.of(query.clause());
        return "Stories " + clauses.stream().map(InWords::condition).collect(Collectors.joining(" and "));
    }

    private static String condition(Clause clause) {
        return switch (clause) {
            case Clause.Marked marked -> "that are " + say(marked);
            case Clause.Not not when not.clause() instanceof Clause.Marked -> "that are " + say(not);
            case Clause.Not not when isAttribute(not.clause()) -> say(not);
            case Clause.Not not -> "without " + inBrackets(not.clause());
            default -> (isAttribute(clause) ? "" : "with ") + inBrackets(clause);
        };
    }

    private static boolean isAttribute(Clause clause) {
        return switch (clause) {
            case Clause.Published _, Clause.Has _, Clause.Tagged _ -> true;
            case Clause.Any any -> any.clauses().stream().allMatch(InWords::isAttribute);
            default -> false;
        };
    }

    private static String say(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> word.text();
            case Clause.Typing word -> word.text() + "…";
            case Clause.Prefix prefix -> "words that begin with " + prefix.text();
            case Clause.Phrase phrase -> "exactly “" + phrase.text() + (phrase.open() ? "…”" : "”");
            case Clause.Near near -> "“" + near.text() + "” at most " + near.distance() + " words apart";
            case Clause.Fuzzy fuzzy -> "words like " + fuzzy.text();
            case Clause.In in -> inBrackets(in.clause()) + " " + in.field().where();
            case Clause.Published day -> published(day.from(), day.until());
            case Clause.Marked marked -> marked.mark().said();
            case Clause.Tagged tagged -> "tagged " + tagged.tag() + (tagged.open() ? "…" : "");
            case Clause.Has has -> has.facet().say(has.value());
            case Clause.Not not -> "not " + inBrackets(not.clause());
            case Clause.All all -> all.clauses().stream().map(InWords::inBrackets).collect(Collectors.joining(" and "));
            case Clause.Any any -> any.clauses().stream().map(InWords::inBrackets).collect(Collectors.joining(" or "));
        };
    }

    private static String inBrackets(Clause clause) {
        return clause instanceof Clause.All ? "(" + say(clause) + ")" : say(clause);
    }

    private static String published(LocalDate from, LocalDate until) {
        if (from == null) {
            return "published before " + DAY.format(until);
        }
        if (until == null) {
            return "published on or after " + DAY.format(from);
        }
        LocalDate last = until.minusDays(1);
        return last.equals(from) ? "published on " + DAY.format(from)
                : "published from " + DAY.format(from) + " to " + DAY.format(last);
    }
}
