package wirecopy.search.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same texts in other hands: SQLite's full-text search, and ripgrep. */
final class Others {

    /** Queries that all understand: words, one of which may be unfinished. */
    private static final List<String> WORDS = Asking.TYPICAL.stream().filter(query -> query.matches("[a-z ]+")).toList();

    /** With a million stories, a letter may take minutes. */
    private static final long MOST_NANOSECONDS = 300_000_000_000L;

    private Others() {
    }

    static void sqlite(Path folder, Path texts) throws Exception {
        boolean fresh = Files.notExists(folder.resolve("fts.db"));
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("fts.db"))) {
            if (fresh) {
                Times times = new Times();
                times.take("", () -> fill(database, texts));
                times.print("SQLite FTS5, one thread: fill");
            }
            Times times = new Times();
            String sql = "select rowid, snippet(story, -1, '<', '>', '…', 30) from story where story match ? order by rank limit 20";
            try (PreparedStatement search = database.prepareStatement(sql)) {
                long begun = System.nanoTime();
                for (String typed : typed()) {
                    if (System.nanoTime() - begun < MOST_NANOSECONDS) {
                        search.setString(1, Stream.of(typed.strip().split(" ")).map(word -> '"' + word + '"')
                                .collect(Collectors.joining(" ")) + (typed.endsWith(" ") ? "" : "*"));
                        times.take(typed, () -> read(search));
                    }
                }
            }
            times.print("SQLite FTS5: one letter typed, 20 rows with snippets, not counted, some of " + typed().size());
        }
    }

    /** Every letter of every query, in a mixed order that is always the same: however many are asked, they are a fair sample. */
    private static List<String> typed() {
        List<String> typed = new ArrayList<>();
        for (String typical : WORDS) {
            for (int letters = 1; letters <= typical.length(); letters++) {
                typed.add(typical.substring(0, letters));
            }
        }
        Collections.shuffle(typed, new Random(1));
        return typed;
    }

    private static void read(PreparedStatement search) throws Exception {
        try (ResultSet rows = search.executeQuery()) {
            while (rows.next()) {
                rows.getString(2);
            }
        }
    }

    private static void fill(Connection database, Path texts) throws Exception {
        try (Statement statement = database.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("create virtual table story using fts5(headline, body, tokenize = \"unicode61 remove_diacritics 2\")");
        }
        database.setAutoCommit(false);
        try (PreparedStatement insert = database.prepareStatement("insert into story values (?, ?)");
                Stream<Path> files = Files.list(texts)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    insert.setString(1, line.substring(0, line.indexOf('\t')));
                    insert.setString(2, line.substring(line.indexOf('\t') + 1));
                    insert.execute();
                }
                database.commit();
            }
        }
        database.setAutoCommit(true);
    }

    /** Counts the stories, a line each, that have the first word of a query. */
    static void ripgrep(Path texts) throws Exception {
        Times times = new Times();
        for (String query : WORDS) {
            String word = query.split(" ")[0];
            try {
                times.take(word, () -> new ProcessBuilder("rg", "-i", "-w", "-c", "--no-ignore", word, texts.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor());
            } catch (IOException notThere) {
                System.out.println("ripgrep is not installed");
                return;
            }
        }
        times.print("ripgrep: stories with one word, counted");
    }
}
