package wirecopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import wirecopy.article.Article;
import wirecopy.format.Reading;
import wirecopy.format.Refused;
import wirecopy.format.StoryReader;
import wirecopy.library.KeptDecisions;
import wirecopy.library.Progress;
import wirecopy.library.ReadingRoom;
import wirecopy.library.Unreadable;
import wirecopy.parse.LineRule;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.settings.OwnRule;

/**
 * The stories of the library that a query finds, as the user wants them: with what was put back or hidden.
 *
 * @param rules for lines of all stories
 */
record Shelved(ReadingRoom library, Query query, List<LineRule> rules) {

    private static final int PAGE = 200;

    /** Takes a story, and how many there are in all. */
    interface Taker {
        boolean take(Reading reading, int of);
    }

    static List<LineRule> rules(List<OwnRule> own) {
        return own.stream().map(rule -> new LineRule(rule.shows(), LineRule.Where.valueOf(rule.where().toUpperCase(Locale.ROOT)), rule.words())).toList();
    }

    /** Opens the library, which a window may have open too, and closes it when all is taken. */
    static void forEach(Path folder, StoryReader reader, Query query, List<LineRule> rules, Taker taker) throws IOException {
        try (ReadingRoom library = ReadingRoom.open(folder, reader, Progress.SILENT)) {
            new Shelved(library, query, rules).forEach(taker);
        }
    }

    /** Best matches first, all stories in the order in which they came in. */
    private void forEach(Taker taker) throws IOException {
        try (Hits hits = library.search(query, query.isEmpty() ? Order.ADDED : Order.RELEVANCE)) {
            for (int from = 0; from < hits.size(); from += PAGE) {
                for (Hit hit : hits.rows(from, from + PAGE)) {
                    if (!taker.take(read(hit), hits.size())) {
                        return;
                    }
                }
            }
        }
    }

    private Reading read(Hit hit) throws IOException {
        try {
            Article parsed = library.read(hit.id());
            return new Reading.Story(KeptDecisions.about(parsed.id(), library.store()).withRules(rules).in(parsed));
        } catch (Unreadable e) {
            return new Refused(hit.path(), false, e.getMessage());
        }
    }
}
