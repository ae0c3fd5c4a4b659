package wirecopy.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A set of stories as the database has it, kept in memory once it was asked for: the same object until something changes. Used with
 * the database's lock held.
 */
final class StorySet {

    /** Looks the set up; the identities are the first column. */
    interface Source {
        PreparedStatement rows(Database database) throws SQLException;
    }

    private final Source source;
    private final Map<String, Boolean> changes = new HashMap<>();
    private Set<String> known;

    StorySet(Source source) {
        this.source = source;
    }

    Set<String> get(Database database) throws SQLException {
        if (known == null) {
            known = lookUp(database);
        } else if (!changes.isEmpty()) {
            Set<String> next = new HashSet<>(known);
            changes.forEach((id, in) -> {
                if (in) {
                    next.add(id);
                } else {
                    next.remove(id);
                }
            });
            known = Set.copyOf(next);
        }
        changes.clear();
        return known;
    }

    private Set<String> lookUp(Database database) throws SQLException {
        Set<String> ids = new HashSet<>();
        try (ResultSet rows = source.rows(database).executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return Set.copyOf(ids);
    }

    /** These stories are in it from now on, or no longer. */
    void changed(Iterable<String> ids, boolean in) {
        if (known != null) {
            ids.forEach(id -> changes.put(id, in));
        }
    }

    /** Something changed; it has to be looked up again. */
    void forget() {
        known = null;
        changes.clear();
    }
}
