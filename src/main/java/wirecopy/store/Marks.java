package wirecopy.store;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A set of stories that the user marked, kept in a table of its own. */
final class Marks {

    private final Database database;
    private final String table;

    Marks(Database database, String table) {
        this.database = database;
        this.table = table;
    }

    Set<String> all() {
        return database.read(db -> {
            Set<String> ids = new HashSet<>();
            try (ResultSet rows = db.prepare("SELECT id FROM " + table).executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        });
    }

    boolean contains(String id) {
        return database.read(db -> {
            try (ResultSet row = db.prepare("SELECT 1 FROM " + table + " WHERE id = ?", id).executeQuery()) {
                return row.next();
            }
        });
    }

    void set(Collection<String> ids, boolean marked) {
        String sql = marked ? "INSERT OR IGNORE INTO " + table + " VALUES (?)" : "DELETE FROM " + table + " WHERE id = ?";
        database.write(db -> {
            for (String id : ids) {
                db.prepare(sql, id).executeUpdate();
            }
            return null;
        });
    }

}
