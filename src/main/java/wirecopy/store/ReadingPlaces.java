package wirecopy.store;

import java.sql.ResultSet;
import java.time.InstantSource;
import java.util.Optional;

/** How far down each story was read. */
final class ReadingPlaces {

    private final Database database;
    private final InstantSource clock;

    ReadingPlaces(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Integer> get(String id) {
        return database.read(db -> {
            try (ResultSet row = db.prepare("SELECT block FROM reading_place WHERE id = ?", id).executeQuery()) {
                return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
            }
        });
    }

    void set(String id, int block) {
        database.write(db -> db.prepare("INSERT OR REPLACE INTO reading_place VALUES (?, ?, ?)", id, block, clock.millis()).executeUpdate());
    }
}
