package wirecopy.store;

import java.sql.ResultSet;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The last things that were searched for, each once. */
final class SearchHistory {

    static final int LENGTH = 100;

    static final String TRIM = "DELETE FROM searched WHERE query NOT IN "
            + "(SELECT query FROM searched ORDER BY asked DESC, query LIMIT " + LENGTH + ")";

    private final Database database;
    private final InstantSource clock;

    SearchHistory(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Newest first. */
    List<String> all() {
        return database.read(db -> {
            List<String> queries = new ArrayList<>();
            try (ResultSet rows = db.prepare("SELECT query FROM searched ORDER BY asked DESC, query").executeQuery()) {
                while (rows.next()) {
                    queries.add(rows.getString(1));
                }
            }
            return queries;
        });
    }

    void add(String typed) {
        String query = typed.strip();
        if (query.isEmpty()) {
            return;
        }
        database.write(db -> {
            // later than all others, also where the clock stands still or was set back
            db.prepare("INSERT OR REPLACE INTO searched VALUES (?, max(?, (SELECT ifnull(max(asked), 0) + 1 FROM searched)))",
                    query, clock.millis()).executeUpdate();
            return db.prepare(TRIM).executeUpdate();
        });
    }

    void clear() {
        database.write(db -> db.prepare("DELETE FROM searched").executeUpdate());
    }
}
