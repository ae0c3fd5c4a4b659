package wirecopy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Opens a database file, checks it, and begins a fresh one where it is damaged.
 *
 * @param notice what the user should be told, or null
 */
record Opening(Database database, String notice) {

    /** A file up to this size is checked from end to end: a few milliseconds. */
    private static final long CHECKED_WHOLE = 16L << 20;

    static Opening of(Path file) {
        try {
            return new Opening(checked(file), null);
        } catch (SQLException e) {
            if (!isDamage(e)) {
                throw new StoreFault("The library cannot be opened: " + Database.words(e), e);
            }
            return anew(file, e);
        } catch (IOException e) {
            throw new StoreFault("The library cannot be opened: " + e.getMessage(), e);
        }
    }

    static Database forReading(Path file) {
        try {
            Database database = Database.forReading(file);
            try {
                Schema.require(database);
                return database;
            } catch (SQLException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreFault("The library cannot be opened: " + Database.words(e), e);
        }
    }

    private static Database checked(Path file) throws SQLException, IOException {
        Database database = new Database(file);
        try {
            Schema.migrate(database);
            if (Files.size(file) <= CHECKED_WHOLE) {
                check(database);
            }
            return database;
        } catch (SQLException | IOException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void check(Database database) throws SQLException {
        try (Statement statement = database.connection().createStatement();
             ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
            String result = row.getString(1);
            if (!result.equals("ok")) {
                throw new SQLiteException(result, SQLiteErrorCode.SQLITE_CORRUPT);
            }
        }
    }

    private static boolean isDamage(SQLException e) {
        return e instanceof SQLiteException lite && switch (lite.getResultCode()) {
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_CORRUPT_INDEX, SQLITE_CORRUPT_SEQUENCE, SQLITE_ERROR -> true;
            default -> false;
        };
    }

    private static Opening anew(Path file, SQLException damage) {
        try {
            Path aside = Rescue.setAside(file);
            Database fresh = checked(file);
            int rows = Rescue.copyRows(aside, fresh);
            return new Opening(fresh, "The file with what you loaded, read and starred was damaged. It is kept as " + aside + "; "
                    + (rows == 0 ? "nothing in it could be read." : rows + " entries of it could still be read and are here."));
        } catch (IOException | SQLException e) {
            e.addSuppressed(damage);
            throw new StoreFault("The library is damaged and could not be set aside: " + e.getMessage(), e);
        }
    }
}
