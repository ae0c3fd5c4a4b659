package wirecopy.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes exported state into the database. Sets grow together; of two notes, places or searches for the same thing the later counts, and
 * where neither is later the one that is here.
 */
final class Merging {

    private static final String LATER = " DO UPDATE SET %s WHERE excluded.changed > %s.changed";

    private static final String NOTE = "INSERT INTO note VALUES (?, ?, ?) ON CONFLICT (id)"
            + LATER.formatted("text = excluded.text, changed = excluded.changed", "note");
    private static final String PLACE = "INSERT INTO reading_place VALUES (?, ?, ?) ON CONFLICT (id)"
            + LATER.formatted("block = excluded.block, changed = excluded.changed", "reading_place");
    private static final String SEARCH = "INSERT INTO saved_search (name, query, sorting, scope, changed) VALUES (?, ?, ?, ?, ?) "
            + "ON CONFLICT (name)" + LATER.formatted("query = excluded.query, sorting = excluded.sorting, scope = excluded.scope, "
            + "changed = excluded.changed", "saved_search");
    private static final String DECIDED = "INSERT INTO decided VALUES (?, ?, ?, ?, ?) ON CONFLICT (id, begins, ends)"
            + LATER.formatted("how = excluded.how, changed = excluded.changed", "decided");
    private static final String ASKED = "INSERT INTO searched VALUES (?, ?) ON CONFLICT (query) DO UPDATE SET asked = excluded.asked "
            + "WHERE excluded.asked > searched.asked";

    private final Database db;
    private int changed;

    private Merging(Database db) {
        this.db = db;
    }

    /** Only inside of a write. */
    static Merged into(Database db, State state) throws SQLException {
        Merging merging = new Merging(db);
        List<Path> loaded = merging.loaded(state.loaded());
        merging.marks(state);
        merging.searches(state);
        return new Merged(merging.changed, loaded);
    }

    private List<Path> loaded(List<String> paths) throws SQLException {
        List<Path> fresh = new ArrayList<>();
        for (String path : paths) {
            if (isHere(path) && db.prepare("INSERT OR IGNORE INTO loaded (path) VALUES (?)", path).executeUpdate() > 0) {
                fresh.add(Path.of(path));
                changed++;
            }
        }
        return fresh;
    }

    /** A path of another system means nothing on this one. */
    private static boolean isHere(String path) {
        try {
            return Path.of(path).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void marks(State state) throws SQLException {
        for (String id : state.read()) {
            put("INSERT OR IGNORE INTO read VALUES (?)", id);
        }
        for (String id : state.starred()) {
            put("INSERT OR IGNORE INTO starred VALUES (?)", id);
        }
        for (Map.Entry<String, List<String>> tag : state.tags().entrySet()) {
            String folded = Tags.folded(tag.getKey());
            if (!tag.getValue().isEmpty()) {
                db.prepare("INSERT OR IGNORE INTO tag VALUES (?, ?)", folded, Tags.name(tag.getKey())).executeUpdate();
            }
            for (String id : tag.getValue()) {
                put("INSERT OR IGNORE INTO tagged VALUES (?, ?)", folded, id);
            }
        }
        for (State.Note note : state.notes()) {
            put(NOTE, note.id(), note.text(), note.changed());
        }
        for (State.Place place : state.places()) {
            put(PLACE, place.id(), place.block(), place.changed());
        }
        for (State.Piece piece : state.decided()) {
            put(DECIDED, piece.id(), piece.start(), piece.end(), piece.how().name(), piece.changed());
        }
    }

    private void searches(State state) throws SQLException {
        for (State.Kept search : state.searches()) {
            put(SEARCH, search.name(), search.query(), search.order(), search.scope(), search.changed());
        }
        for (State.Asked one : state.searched()) {
            db.prepare(ASKED, one.query(), one.asked()).executeUpdate();
        }
        db.prepare(SearchHistory.TRIM).executeUpdate();
    }

    private void put(String sql, Object... values) throws SQLException {
        changed += db.prepare(sql, values).executeUpdate();
    }
}
