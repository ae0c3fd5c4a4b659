package wirecopy.store;

import java.sql.ResultSet;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What the user decided about pieces of stories. What was taken back stays as such, so that merging does not bring it back. */
final class DecidedPieces {

    private final Database database;
    private final InstantSource clock;

    DecidedPieces(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Decided> of(String id) {
        return database.read(db -> {
            List<Decided> all = new ArrayList<>();
            try (ResultSet rows = db.prepare("SELECT begins, ends, how FROM decided WHERE id = ? AND how <> 'AS_PARSED' ORDER BY begins, ends", id)
                    .executeQuery()) {
                while (rows.next()) {
                    all.add(new Decided(rows.getInt(1), rows.getInt(2), Decided.How.valueOf(rows.getString(3))));
                }
            }
            return all;
        });
    }

    void set(String id, Decided piece) {
        database.write(db -> db.prepare("INSERT OR REPLACE INTO decided VALUES (?, ?, ?, ?, ?)", id, piece.start(), piece.end(),
                piece.how().name(), clock.millis()).executeUpdate());
    }
}
