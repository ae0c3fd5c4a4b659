package wirecopy.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which files were read, and how they were then, so that only new and changed ones are read again. It can be deleted at any time:
 * then all are read once more. Safe for many threads.
 */
public final class SeenFiles implements AutoCloseable {

    private static final char SEPARATOR = File.separatorChar;

    private final Database database;

    private SeenFiles(Database database) {
        this.database = database;
    }

    /**
     * Opens the file, or begins an empty one, also where it is damaged.
     *
     * @throws StoreFault where the disk does not allow it
     */
    public static SeenFiles open(Path file) {
        try {
            return new SeenFiles(checked(file));
        } catch (SQLException e) {
            try {
                for (String log : List.of("", "-wal", "-shm")) {
                    Files.deleteIfExists(file.resolveSibling(file.getFileName() + log));
                }
                return new SeenFiles(checked(file));
            } catch (IOException | SQLException again) {
                throw new StoreFault("The library cannot be opened: " + again.getMessage(), again);
            }
        }
    }

    private static Database checked(Path file) throws SQLException {
        Database database = new Database(file);
        try (Statement statement = database.connection().createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS seen (path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL) "
                    + "WITHOUT ROWID");
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    public Optional<SeenFile> get(String path) {
        return database.read(db -> {
            try (ResultSet row = db.prepare("SELECT * FROM seen WHERE path = ?", path).executeQuery()) {
                return row.next() ? Optional.of(file(row)) : Optional.empty();
            }
        });
    }

    public void note(Collection<SeenFile> files) {
        if (files.isEmpty()) {
            return;
        }
        database.write(db -> {
            for (SeenFile file : files) {
                db.prepare("INSERT OR REPLACE INTO seen VALUES (?, ?, ?)", file.path(), file.size(), file.modified()).executeUpdate();
            }
            return null;
        });
    }

    /** The next files that are this path or lie below it, in order of their paths. */
    public List<SeenFile> under(String path, String after, int most) {
        return database.read(db -> {
            List<SeenFile> files = new ArrayList<>();
            try (ResultSet rows = db.prepare("SELECT * FROM seen WHERE (path = ? OR path > ? AND path < ?) AND path > ? ORDER BY path LIMIT ?",
                    path, inside(path), beyond(path), after, most).executeQuery()) {
                while (rows.next()) {
                    files.add(file(rows));
                }
            }
            return files;
        });
    }

    /** The next time, all that is this path or lies below it is read again. */
    public void forgetUnder(String path) {
        database.write(db -> db.prepare("DELETE FROM seen WHERE path = ? OR path > ? AND path < ?", path, inside(path), beyond(path))
                .executeUpdate());
    }

    public void forget(Collection<String> paths) {
        database.write(db -> {
            for (String path : paths) {
                db.prepare("DELETE FROM seen WHERE path = ?", path).executeUpdate();
            }
            return null;
        });
    }

    public void clear() {
        database.write(db -> db.prepare("DELETE FROM seen").executeUpdate());
    }

    private static String inside(String folder) {
        return folder.endsWith(File.separator) ? folder : folder + SEPARATOR;
    }

    private static String beyond(String folder) {
        String inside = inside(folder);
        return inside.substring(0, inside.length() - 1) + (char) (SEPARATOR + 1);
    }

    private static SeenFile file(ResultSet row) throws SQLException {
        return new SeenFile(row.getString(1), row.getLong(2), row.getLong(3));
    }

    @Override
    public void close() {
        database.close();
    }
}
