package wirecopy.store;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tags of stories. Names that differ in case only are one tag, which keeps the spelling it was first given. */
final class Tags {

    /** Each letter of a tag that is typed may ask for a set of its own. */
    private static final int SETS = 50;

    private final Database database;
    private final Map<String, StorySet> sets = new HashMap<>();

    Tags(Database database) {
        this.database = database;
    }

    /** A tag's name as it is kept: without white space around it, one space between its words. */
    static String name(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    static String folded(String name) {
        return name(name).toLowerCase(Locale.ROOT);
    }

    /** Every tag that a story has, with the number of such stories, A to Z. */
    Map<String, Integer> all() {
        return database.read(db -> {
            Map<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            try (ResultSet rows = db.prepare("SELECT name, count(*) FROM tag JOIN tagged USING (folded) GROUP BY folded").executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getInt(2));
                }
            }
            return new LinkedHashMap<>(counts);
        });
    }

    List<String> of(String id) {
        return database.read(db -> {
            List<String> names = new ArrayList<>();
            try (ResultSet rows = db.prepare("SELECT name FROM tagged JOIN tag USING (folded) WHERE id = ? ORDER BY folded", id)
                    .executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        });
    }

    /** The stories with this tag, or with any that begins so. */
    Set<String> stories(String name, boolean beginning) {
        String folded = folded(name);
        // the first character after all others: what begins so lies below it
        StorySet set = beginning ? new StorySet(db -> db.prepare("SELECT id FROM tagged WHERE folded >= ? AND folded < ?",
                folded, folded + Character.toString(Character.MAX_CODE_POINT)))
                : new StorySet(db -> db.prepare("SELECT id FROM tagged WHERE folded = ?", folded));
        return database.read(db -> {
            if (sets.size() > SETS) {
                sets.clear();
            }
            return sets.computeIfAbsent((beginning ? "*" : "=") + folded, _ -> set).get(db);
        });
    }

    /** @return those for which this changed anything */
    List<String> set(String typed, Collection<String> ids, boolean tagged) {
        String name = name(typed);
        String folded = folded(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a tag needs a name");
        }
        return database.write(db -> {
            List<String> changed = new ArrayList<>();
            String sql = tagged ? "INSERT OR IGNORE INTO tagged VALUES (?, ?)" : "DELETE FROM tagged WHERE folded = ? AND id = ?";
            for (String id : ids) {
                if (db.prepare(sql, folded, id).executeUpdate() > 0) {
                    changed.add(id);
                }
            }
            if (tagged) {
                db.prepare("INSERT OR IGNORE INTO tag VALUES (?, ?)", folded, name).executeUpdate();
            }
            db.prepare("DELETE FROM tag WHERE folded = ? AND folded NOT IN (SELECT folded FROM tagged)", folded).executeUpdate();
            db.afterwards(sets::clear);
            return changed;
        });
    }

    /** Something else changed the table. Only with the database's lock held. */
    void forget() {
        sets.clear();
    }
}
