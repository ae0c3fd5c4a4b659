package wirecopy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Sets a damaged database file aside, and takes over from it what can still be read. */
final class Rescue {

    private static final List<String> TABLES = List.of("loaded", "read", "starred", "reading_place", "remembered", "copy", "tag", "tagged",
            "note", "saved_search", "searched", "decided");

    private Rescue() {
    }

    /** Gives the file, with its log, another name. @return the new name */
    static Path setAside(Path file) throws IOException {
        Path aside = freeName(file);
        Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        for (String log : List.of("-wal", "-shm")) {
            Path from = file.resolveSibling(file.getFileName() + log);
            if (Files.exists(from)) {
                Files.move(from, aside.resolveSibling(aside.getFileName() + log), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return aside;
    }

    private static Path freeName(Path file) {
        for (int i = 1; ; i++) {
            Path name = file.resolveSibling(file.getFileName() + ".damaged-" + i);
            if (Files.notExists(name)) {
                return name;
            }
        }
    }

    /** Copies every row that can still be read. @return how many */
    static int copyRows(Path damaged, Database fresh) {
        int rows = 0;
        for (String table : TABLES) {
            rows += copyRows(damaged, table, fresh);
        }
        return rows;
    }

    private static int copyRows(Path damaged, String table, Database fresh) {
        return fresh.write(db -> {
            int copied = 0;
            try (Connection old = DriverManager.getConnection("jdbc:sqlite:" + damaged.toAbsolutePath());
                 Statement statement = old.createStatement();
                 ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                List<String> names = columns(rows.getMetaData());
                int columns = names.size();
                String sql = "INSERT OR IGNORE INTO " + table + " (" + String.join(", ", names) + ") VALUES ("
                        + "?, ".repeat(columns - 1) + "?)";
                while (rows.next()) {
                    PreparedStatement insert = db.prepare(sql);
                    for (int i = 1; i <= columns; i++) {
                        insert.setObject(i, rows.getObject(i));
                    }
                    copied += insert.executeUpdate();
                }
            } catch (SQLException e) {
                // the damage begins here; what was read before it is kept
                return copied;
            }
            return copied;
        });
    }

    /** By name, for an older file has fewer. */
    private static List<String> columns(ResultSetMetaData table) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= table.getColumnCount(); i++) {
            names.add('"' + table.getColumnName(i).replace("\"", "") + '"');
        }
        return names;
    }
}
