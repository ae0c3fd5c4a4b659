package wirecopy.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

/** The files, folders and archives that the user loaded, in the order of loading. */
final class LoadedPaths {

    private final Database database;

    LoadedPaths(Database database) {
        this.database = database;
    }

    List<Path> all() {
        return database.read(db -> {
            List<Path> paths = new ArrayList<>();
            try (ResultSet rows = db.prepare("SELECT path FROM loaded ORDER BY place").executeQuery()) {
                while (rows.next()) {
                    paths.add(Path.of(rows.getString(1)));
                }
            }
            return paths;
        });
    }

    void add(Path path) {
        database.write(db -> db.prepare("INSERT OR IGNORE INTO loaded (path) VALUES (?)", path.toString()).executeUpdate());
    }

    void remove(Path path) {
        database.write(db -> db.prepare("DELETE FROM loaded WHERE path = ?", path.toString()).executeUpdate());
    }
}
