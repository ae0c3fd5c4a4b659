package wirecopy.parse.credit;

import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Contributor;
import wirecopy.article.Task;

/**
 * A part of a line that credits someone.
 *
 * @param credits in the order of the text
 * @param next    the place behind it
 * @param sure    whether it is a credit by its own words, wherever it stands
 */
record Clause(List<Contributor> credits, int next, boolean sure) {

    /** Credits for everyone in a list, for each task in turn; "graphics and maps" are one task. */
    static List<Contributor> credits(List<Entry> entries, List<Task> tasks, String place) {
        List<Contributor> credits = new ArrayList<>();
        for (Task task : tasks.stream().distinct().toList()) {
            for (Entry entry : entries) {
                String where = entry.place != null || entry.name == null ? entry.place : place;
                credits.add(new Contributor(entry.name, entry.role, entry.organization, where, task, 0));
            }
        }
        return credits;
    }
}
