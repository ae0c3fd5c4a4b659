package wirecopy.store;

import java.sql.ResultSet;
import java.util.Optional;

/** Small things to remember from one start to the next, each under its name. */
final class Remembered {

    private final Database database;

    Remembered(Database database) {
        this.database = database;
    }

    Optional<String> get(String name) {
        return database.read(db -> {
            try (ResultSet row = db.prepare("SELECT value FROM remembered WHERE name = ?", name).executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        });
    }

    void set(String name, String value) {
        database.write(db -> value == null ? db.prepare("DELETE FROM remembered WHERE name = ?", name).executeUpdate()
                : db.prepare("INSERT OR REPLACE INTO remembered VALUES (?, ?)", name, value).executeUpdate());
    }
}
