package wirecopy.store;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A set of stories that the user marked, kept in a table of its own. */
final class Marks {

    private final Database database;
    private final String table;
    private final StorySet all;

    Marks(Database database, String table) {
        this.database = database;
        this.table = table;
        this.all = new StorySet(db -> db.prepare("SELECT id FROM " + table));
    }

    Set<String> all() {
        return database.read(all::get);
    }

    boolean contains(String id) {
        return database.read(db -> {
            try (ResultSet row = db.prepare("SELECT 1 FROM " + table + " WHERE id = ?", id).executeQuery()) {
                return row.next();
            }
        });
    }

    /** @return those that were not so before */
    List<String> set(Collection<String> ids, boolean marked) {
        String sql = marked ? "INSERT OR IGNORE INTO " + table + " VALUES (?)" : "DELETE FROM " + table + " WHERE id = ?";
        return database.write(db -> {
            List<String> changed = new ArrayList<>();
            for (String id : ids) {
                if (db.prepare(sql, id).executeUpdate() > 0) {
                    changed.add(id);
                }
            }
            db.afterwards(() -> all.changed(changed, marked));
            return changed;
        });
    }

    /** Something else changed the table. Only with the database's lock held. */
    void forget() {
        all.forget();
    }
}
