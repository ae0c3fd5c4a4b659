package wirecopy.store;

import java.sql.ResultSet;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** What the user wrote about stories. A note that was taken away stays as an empty one, so that merging does not bring it back. */
final class Notes {

    private final Database database;
    private final InstantSource clock;
    private final StorySet noted = new StorySet(db -> db.prepare("SELECT id FROM note WHERE text <> ''"));

    Notes(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<String> get(String id) {
        return database.read(db -> {
            try (ResultSet row = db.prepare("SELECT text FROM note WHERE id = ? AND text <> ''", id).executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        });
    }

    Set<String> stories() {
        return database.read(noted::get);
    }

    void set(String id, String text) {
        database.write(db -> {
            db.prepare("INSERT OR REPLACE INTO note VALUES (?, ?, ?)", id, text.isBlank() ? "" : text, clock.millis()).executeUpdate();
            db.afterwards(noted::forget);
            return null;
        });
    }

    /** Something else changed the table. Only with the database's lock held. */
    void forget() {
        noted.forget();
    }
}
