package wirecopy.store;

import java.sql.ResultSet;
import java.util.Optional;

/** How far down each story was read. */
final class ReadingPlaces {

    private final Database database;

    ReadingPlaces(Database database) {
        this.database = database;
    }

    Optional<Integer> get(String id) {
        return database.read(db -> {
            try (ResultSet row = db.prepare("SELECT block FROM reading_place WHERE id = ?", id).executeQuery()) {
                return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
            }
        });
    }

    void set(String id, int block) {
        database.write(db -> db.prepare("INSERT OR REPLACE INTO reading_place VALUES (?, ?)", id, block).executeUpdate());
    }
}
