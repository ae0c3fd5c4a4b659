package wirecopy.store;

import java.sql.SQLException;
import java.util.List;

/** A file was changed: its story has a new identity. What the user did with the old one is taken over, but for having read it. */
final class CarryOver {

    private static final List<String> STEPS = List.of(
            "INSERT OR IGNORE INTO starred SELECT ? FROM starred WHERE id = ?",
            "INSERT OR IGNORE INTO tagged SELECT folded, ? FROM tagged WHERE id = ?",
            "INSERT OR IGNORE INTO note SELECT ?, text, changed FROM note WHERE id = ?",
            "INSERT OR IGNORE INTO reading_place SELECT ?, block, changed FROM reading_place WHERE id = ?");

    private CarryOver() {
    }

    /** Only inside of a write. @return how much there was */
    static int in(Database db, String old, String fresh) throws SQLException {
        int rows = 0;
        for (String step : STEPS) {
            rows += db.prepare(step, fresh, old).executeUpdate();
        }
        return rows;
    }
}
