package wirecopy.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One connection to the database file; its statements are prepared once, and used by one thread at a time. */
final class Database implements AutoCloseable {

    /** Work with a connection. */
    interface Work<T> {
        T run(Database database) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private final AtomicLong changes = new AtomicLong();

    Database(Path file) throws SQLException {
        // NORMAL would survive the end of the program, but not that of the machine; user actions are few enough to wait
        this(new SQLiteConfig(), file, List.of("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"));
    }

    private Database(SQLiteConfig config, Path file, List<String> settings) throws SQLException {
        connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 5000");
            for (String setting : settings) {
                statement.execute(setting);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A database that is there already, whoever else has it open; nothing can be written. */
    static Database forReading(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return new Database(config, file, List.of());
    }

    /** Does the work in one transaction: all of it is on the disk when this returns, or none. */
    synchronized <T> T write(Work<T> work) {
        try {
            connection.setAutoCommit(false);
            T result = work.run(this);
            connection.commit();
            connection.setAutoCommit(true);
            afterwards.forEach(Runnable::run);
            changes.incrementAndGet();
            return result;
        } catch (SQLException e) {
            takeBack(e);
            throw new StoreFault("Could not keep this: " + words(e), e);
        } catch (RuntimeException e) {
            takeBack(e);
            throw e;
        } finally {
            afterwards.clear();
        }
    }

    /** Where the disk is full the database has taken it back by itself, and refuses to do it twice: that must not hide the reason. */
    private void takeBack(Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    synchronized <T> T read(Work<T> work) {
        try {
            return work.run(this);
        } catch (SQLException e) {
            throw new StoreFault("Could not look up what was kept: " + words(e), e);
        }
    }

    /** Only inside of work. */
    PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Only inside of work: what to do as soon as it is on the disk. */
    void afterwards(Runnable then) {
        afterwards.add(then);
    }

    /** Counts the writes. */
    long changes() {
        return changes.get();
    }

    Connection connection() {
        return connection;
    }

    static String words(SQLException e) {
        SQLiteErrorCode code = e instanceof SQLiteException lite ? lite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (code) {
            case SQLITE_FULL -> "the disk is full";
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_PERM -> "there is no permission to write the library";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is using the library";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "the library file is damaged; it will be set right at the next start";
            default -> e.getMessage();
        };
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreFault("Could not close the library: " + words(e), e);
        }
    }
}
