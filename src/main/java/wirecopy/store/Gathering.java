package wirecopy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that the database has of what the user did. */
final class Gathering {

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Database db;

    private Gathering(Database db) {
        this.db = db;
    }

    static State of(Database database) {
        return database.read(db -> new Gathering(db).all());
    }

    private State all() throws SQLException {
        return new State(State.KIND, State.VERSION,
                list("SELECT path FROM loaded ORDER BY place", row -> row.getString(1)),
                list("SELECT id FROM read ORDER BY id", row -> row.getString(1)),
                list("SELECT id FROM starred ORDER BY id", row -> row.getString(1)),
                tags(),
                list("SELECT id, text, changed FROM note ORDER BY id",
                        row -> new State.Note(row.getString(1), row.getString(2), row.getLong(3))),
                list("SELECT id, block, changed FROM reading_place ORDER BY id",
                        row -> new State.Place(row.getString(1), row.getInt(2), row.getLong(3))),
                list("SELECT name, query, sorting, scope, changed FROM saved_search ORDER BY place",
                        row -> new State.Kept(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5))),
                list("SELECT query, asked FROM searched ORDER BY asked DESC, query",
                        row -> new State.Asked(row.getString(1), row.getLong(2))),
                list("SELECT id, begins, ends, how, changed FROM decided ORDER BY id, begins, ends", row -> new State.Piece(row.getString(1),
                        row.getInt(2), row.getInt(3), Decided.How.valueOf(row.getString(4)), row.getLong(5))));
    }

    private Map<String, List<String>> tags() throws SQLException {
        Map<String, List<String>> tags = new TreeMap<>();
        try (ResultSet rows = db.prepare("SELECT name, id FROM tagged JOIN tag USING (folded) ORDER BY folded, id").executeQuery()) {
            while (rows.next()) {
                tags.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>()).add(rows.getString(2));
            }
        }
        return tags;
    }

    private <T> List<T> list(String sql, Row<T> row) throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet rows = db.prepare(sql).executeQuery()) {
            while (rows.next()) {
                all.add(row.of(rows));
            }
        }
        return all;
    }
}
