package wirecopy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables, and the steps from each older form of them to the present one. */
final class Schema {

    /** Step n brings the database from version n to n + 1. A step that was released is never changed. */
    private static final List<List<String>> STEPS = List.of(
            List.of("CREATE TABLE read (id TEXT PRIMARY KEY) WITHOUT ROWID",
                    "CREATE TABLE starred (id TEXT PRIMARY KEY) WITHOUT ROWID",
                    "CREATE TABLE loaded (place INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE)",
                    "CREATE TABLE reading_place (id TEXT PRIMARY KEY, block INTEGER NOT NULL) WITHOUT ROWID",
                    "CREATE TABLE remembered (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
                    "CREATE TABLE copy (id TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (id, path)) WITHOUT ROWID"),
            // "changed" and "asked" are times, in milliseconds since 1970: where two libraries are merged, the later counts
            List.of("CREATE TABLE tag (folded TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID",
                    "CREATE TABLE tagged (folded TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (folded, id)) WITHOUT ROWID",
                    "CREATE INDEX tagged_by_story ON tagged (id)",
                    "CREATE TABLE note (id TEXT PRIMARY KEY, text TEXT NOT NULL, changed INTEGER NOT NULL) WITHOUT ROWID",
                    "CREATE TABLE saved_search (place INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, query TEXT NOT NULL, "
                            + "sorting TEXT NOT NULL, scope TEXT NOT NULL, changed INTEGER NOT NULL)",
                    "CREATE TABLE searched (query TEXT PRIMARY KEY, asked INTEGER NOT NULL) WITHOUT ROWID",
                    "ALTER TABLE reading_place ADD COLUMN changed INTEGER NOT NULL DEFAULT 0"),
            // a piece of a story, by its place in the decoded text; "how" is a name of Decided.How
            List.of("CREATE TABLE decided (id TEXT NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL, how TEXT NOT NULL, "
                    + "changed INTEGER NOT NULL, PRIMARY KEY (id, begins, ends)) WITHOUT ROWID"));

    private Schema() {
    }

    /** Brings the tables to the present form. Two programs that start at once take turns. */
    static void migrate(Database database) throws SQLException {
        try (Statement statement = database.connection().createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            int version = version(statement);
            if (version > STEPS.size()) {
                statement.execute("ROLLBACK");
                throw new StoreFault("This library was written by a newer version of Wirecopy; open it with that one", null);
            }
            for (List<String> step : STEPS.subList(version, STEPS.size())) {
                for (String sql : step) {
                    statement.execute(sql);
                }
            }
            statement.execute("PRAGMA user_version = " + STEPS.size());
            statement.execute("COMMIT");
        }
    }

    /** @throws StoreFault where the tables are not of the present form */
    static void require(Database database) throws SQLException {
        try (Statement statement = database.connection().createStatement()) {
            if (version(statement) != STEPS.size()) {
                throw new StoreFault("This library was written by another version of Wirecopy; open its window once", null);
            }
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }
}
