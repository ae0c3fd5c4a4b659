package wirecopy.store;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Where further copies of loaded stories lie: when the folder of one copy is forgotten, the story lives on in another. */
final class Copies {

    private final Database database;
    private final StorySet duplicates = new StorySet(db -> db.prepare("SELECT DISTINCT id FROM copy"));

    Copies(Database database) {
        this.database = database;
    }

    void add(Collection<Copy> copies) {
        database.write(db -> {
            for (Copy copy : copies) {
                db.prepare("INSERT OR IGNORE INTO copy VALUES (?, ?)", copy.id(), copy.path()).executeUpdate();
            }
            db.afterwards(duplicates::forget);
            return null;
        });
    }

    /** The stories that have copies. */
    Set<String> stories() {
        return database.read(duplicates::get);
    }

    List<String> pathsOf(String id) {
        return database.read(db -> {
            List<String> paths = new ArrayList<>();
            try (ResultSet rows = db.prepare("SELECT path FROM copy WHERE id = ? ORDER BY path", id).executeQuery()) {
                while (rows.next()) {
                    paths.add(rows.getString(1));
                }
            }
            return paths;
        });
    }

    List<Copy> all() {
        return database.read(db -> {
            List<Copy> copies = new ArrayList<>();
            try (ResultSet rows = db.prepare("SELECT id, path FROM copy ORDER BY id, path").executeQuery()) {
                while (rows.next()) {
                    copies.add(new Copy(rows.getString(1), rows.getString(2)));
                }
            }
            return copies;
        });
    }

    void remove(Collection<Copy> copies) {
        database.write(db -> {
            for (Copy copy : copies) {
                db.prepare("DELETE FROM copy WHERE id = ? AND path = ?", copy.id(), copy.path()).executeUpdate();
            }
            db.afterwards(duplicates::forget);
            return null;
        });
    }
}
