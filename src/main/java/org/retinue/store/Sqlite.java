package org.retinue.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.retinue.tour.Trouble;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/// Connections to SQLite files. Every connection is given the same settings, which are read back:
/// some of them the driver does not know, and a setting that did not take would not be missed
/// before the day it is needed.
final class Sqlite {

    /// Rollback journal with `synchronous=EXTRA`: where the power failed, `FULL` has lost work that
    /// was said to be saved. Names in a schema are not trusted, and what is deleted is overwritten.
    private static final Map<String, String> SETTINGS = new LinkedHashMap<>();

    /// Remembers the statements that it has read, for all connections.
    private static final SqlParser PARSER = new ColonPrefixSqlParser();

    static {
        SETTINGS.put("trusted_schema", "0");
        SETTINGS.put("cell_size_check", "1");
        SETTINGS.put("mmap_size", "0");
        SETTINGS.put("temp_store", "2");
        SETTINGS.put("secure_delete", "1");
        SETTINGS.put("journal_mode", "delete");
        SETTINGS.put("synchronous", "3");
        SETTINGS.put("foreign_keys", "1");
    }

    private Sqlite() {}

    /// A connection for reading and writing.
    static Handle open(Path file) {
        return settled(file, source(file, config()));
    }

    /// A connection that writes nothing, not even the settings that stand in the file.
    static Handle openToRead(Path file) {
        var config = config();
        config.setReadOnly(true);
        return settled(file, source(file, config));
    }

    /// A connection for a first look at a file that may be anything.
    static Handle openToPeek(Path file) {
        var config = config();
        config.setReadOnly(true);
        return Troubles.translated(file, () -> jdbi(source(file, config)).open());
    }

    /// A database in memory, of what a file would hold. Nothing of it ever comes to a disk but what
    /// [#content(Handle)] gives.
    static Handle openInMemory(Path file, byte[] content, boolean readOnly) {
        return Troubles.translated(
                file,
                () -> {
                    var handle = openInMemory();
                    if (content.length > 0) {
                        use(
                                handle,
                                connection -> {
                                    connection.deserialize("main", content);
                                    return content;
                                });
                    }
                    return settled(handle, inMemory(readOnly));
                });
    }

    /// What a file with all that is committed would hold.
    static byte[] content(Handle handle) {
        return use(handle, connection -> connection.serialize("main"));
    }

    private static <T> T use(Handle handle, SqlFunction<T> work) {
        try {
            return work.of(handle.getConnection().unwrap(SQLiteConnection.class));
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    private interface SqlFunction<T> {
        T of(SQLiteConnection connection) throws SQLException;
    }

    /// The journal of a database in memory is in memory too, and nothing is mapped.
    private static Map<String, String> inMemory(boolean readOnly) {
        var settings = new LinkedHashMap<>(SETTINGS);
        settings.remove("mmap_size");
        settings.put("journal_mode", "memory");
        settings.put("query_only", readOnly ? "1" : "0");
        return settings;
    }

    /// A database in memory, empty. No file is attached to it, so that not even VACUUM INTO, which
    /// would write in the clear, brings it to a disk.
    static Handle openInMemory() {
        var config = config();
        config.setPragma(Pragma.LIMIT_ATTACHED, "0");
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite::memory:");
        return jdbi(source).open();
    }

    static SQLiteDataSource source(Path file, SQLiteConfig config) {
        var source = new SQLiteDataSource(config);
        // Only from an absolute path without a question mark: anything else could be a command to
        // the driver.
        source.setUrl("jdbc:sqlite:" + Places.plain(file));
        return source;
    }

    static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.enableLoadExtension(false);
        config.setBusyTimeout(5000);
        // VACUUM INTO attaches the file that it writes.
        config.setPragma(Pragma.LIMIT_ATTACHED, "1");
        config.setPragma(Pragma.LIMIT_LENGTH, "33554432");
        config.setPragma(Pragma.LIMIT_SQL_LENGTH, "100000");
        config.setPragma(Pragma.LIMIT_EXPR_DEPTH, "100");
        config.setPragma(Pragma.LIMIT_COMPOUND_SELECT, "20");
        config.setPragma(Pragma.LIMIT_COLUMN, "100");
        config.setPragma(Pragma.LIMIT_TRIGGER_DEPTH, "10");
        config.setPragma(Pragma.LIMIT_FUNCTION_ARG, "16");
        config.setPragma(Pragma.LIMIT_LIKE_PATTERN_LENGTH, "1000");
        return config;
    }

    static Optional<String> pragma(Handle handle, String name) {
        return handle.createQuery("PRAGMA " + name).mapTo(String.class).findFirst();
    }

    private static Handle settled(Path file, SQLiteDataSource source) {
        return Troubles.translated(file, () -> settled(jdbi(source).open(), SETTINGS));
    }

    private static Handle settled(Handle handle, Map<String, String> settings) {
        try {
            settings.forEach((name, value) -> settle(handle, name, value));
            return handle;
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    private static void settle(Handle handle, String name, String value) {
        handle.execute("PRAGMA " + name + "=" + value);
        if (!pragma(handle, name).equals(Optional.of(value))) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, "SQLite " + name);
        }
    }

    private static Jdbi jdbi(SQLiteDataSource source) {
        var jdbi = Jdbi.create(source::getConnection);
        // A message that showed the values would put names and notes into the log.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        jdbi.getConfig(SqlStatements.class).setSqlParser(PARSER);
        return jdbi;
    }
}
