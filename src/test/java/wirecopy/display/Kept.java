package wirecopy.display;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks at what a running program has kept, without disturbing it. */
final class Kept {

    private Kept() {
    }

    /** What was loaded, in order; empty where the program has kept nothing yet. */
    static List<Path> loaded(Path home) {
        Path file = home.resolve("library.db");
        List<Path> paths = new ArrayList<>();
        if (!Files.exists(file)) {
            return paths;
        }
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT path FROM loaded ORDER BY place")) {
            while (rows.next()) {
                paths.add(Path.of(rows.getString(1)));
            }
        } catch (SQLException e) {
            paths.clear(); // just being made: ask again
        }
        return paths;
    }
}
