package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Trouble;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Whatever the database reports leaves the room as a trouble.
class TroublesTest {

    private static final Path FILE = Path.of("office.retinue");

    private final Workspaces.Fresh fresh = new Workspaces.Fresh();

    @AfterEach
    void close() {
        fresh.close();
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE_FULL, DISK_FULL",
        "SQLITE_BUSY_SNAPSHOT, BUSY",
        "SQLITE_READONLY_DBMOVED, MOVED",
        "SQLITE_CORRUPT_INDEX, DAMAGED",
        "SQLITE_TOOBIG, DAMAGED",
        "SQLITE_IOERR_FSYNC, CANNOT_WRITE",
        "SQLITE_IOERR_READ, CANNOT_READ",
        "SQLITE_NOMEM, CANNOT_READ",
        "SQLITE_IOERR_NOMEM, CANNOT_READ",
        "SQLITE_CONSTRAINT_NOTNULL, BROKEN_PROGRAM",
        "SQLITE_MISUSE, BROKEN_PROGRAM",
        "SQLITE_ERROR, BROKEN_PROGRAM",
        "UNKNOWN_ERROR, BROKEN_PROGRAM"
    })
    void everyCodeIsATrouble(SQLiteErrorCode code, Trouble.Kind kind) {
        var reported = new SQLiteException("", code);
        assertEquals(kind, Troubles.of(FILE, new ConnectionException(reported)).kind());
        assertEquals(kind, Troubles.of(FILE, new FlywayException("", reported)).kind());
    }

    @Test
    void whatIsNotOfSqliteIsATrouble() {
        assertEquals(
                Trouble.Kind.BROKEN_PROGRAM, Troubles.of(FILE, new FlywayException("")).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SELECT nonsense", "INSERT INTO tour (tour) VALUES (NULL)", "SELECT ? = ?"})
    void aStatementThatCannotBeExecutedIsABrokenProgram(String statement) {
        assertBroken(handle -> handle.execute(statement));
    }

    @Test
    void whatTheDatabaseLibraryCannotDoIsABrokenProgram() {
        assertBroken(handle -> handle.createQuery("SELECT 1").mapTo(Thread.class).list());
    }

    @Test
    void aConnectionThatWasClosedIsReplaced() {
        var workspace = fresh.workspace();
        var stored = Workspaces.add(workspace, ArbitraryTours.tour(7, 2));
        Workspaces.assertTrouble(
                Trouble.Kind.BROKEN_PROGRAM,
                () ->
                        workspace
                                .line()
                                .inTurn(handle -> {
                                    handle.close();
                                    return handle.execute("SELECT 1");
                                }));
        assertEquals(Optional.of(stored), workspace.tour(stored.tour().id()));
    }

    @Test
    void aTextTooLongForTheFileIsNotWritten() {
        var workspace = fresh.workspace();
        var stored = Workspaces.add(workspace, ArbitraryTours.tour(7, 2));
        var endless = Workspaces.retitled(stored, "x".repeat(40_000_000));
        Workspaces.assertTrouble(Trouble.Kind.CANNOT_WRITE, () -> workspace.save(endless));
        assertEquals(Optional.of(stored), workspace.tour(stored.tour().id()));
    }

    private void assertBroken(Consumer<Handle> work) {
        Workspaces.assertTrouble(
                Trouble.Kind.BROKEN_PROGRAM,
                () ->
                        fresh.workspace()
                                .line()
                                .inTurn(handle -> {
                                    work.accept(handle);
                                    return 0;
                                }));
    }
}
