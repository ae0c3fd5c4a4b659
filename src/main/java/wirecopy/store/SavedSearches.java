package wirecopy.store;

import java.sql.ResultSet;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The searches that the user keeps, in the order in which they were first saved. */
final class SavedSearches {

    private static final String SAVE = "INSERT INTO saved_search (name, query, sorting, scope, changed) VALUES (?, ?, ?, ?, ?) "
            + "ON CONFLICT (name) DO UPDATE SET query = excluded.query, sorting = excluded.sorting, scope = excluded.scope, "
            + "changed = excluded.changed";

    private final Database database;
    private final InstantSource clock;

    SavedSearches(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    List<SavedSearch> all() {
        return database.read(db -> {
            List<SavedSearch> all = new ArrayList<>();
            try (ResultSet rows = db.prepare("SELECT name, query, sorting, scope FROM saved_search ORDER BY place").executeQuery()) {
                while (rows.next()) {
                    all.add(new SavedSearch(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
            return all;
        });
    }

    void save(SavedSearch search) {
        database.write(db -> db.prepare(SAVE, search.name(), search.query(), search.order(), search.scope(), clock.millis())
                .executeUpdate());
    }

    boolean rename(String from, String typed) {
        String to = SavedSearch.name(typed);
        return database.write(db -> db.prepare("UPDATE OR IGNORE saved_search SET name = ?, changed = ? WHERE name = ?",
                to, clock.millis(), from).executeUpdate() > 0);
    }

    void remove(String name) {
        database.write(db -> db.prepare("DELETE FROM saved_search WHERE name = ?", name).executeUpdate());
    }
}
