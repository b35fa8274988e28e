package org.retinue.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;
import org.retinue.tour.Trouble;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite reports, as the program's own troubles.
final class Troubles {

    private Troubles() {}

    /// Does the work, and turns what SQLite reports into a trouble with the file.
    static <T> T translated(Path file, Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw of(file, e);
        }
    }

    /// The same for work that writes: what is too big to be written is no damage to the file.
    static <T> T writing(Path file, Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            if (reported(e).equals(Optional.of(SQLiteErrorCode.SQLITE_TOOBIG))) {
                throw new Trouble(Trouble.Kind.CANNOT_WRITE, e, file.toString());
            }
            throw e;
        }
    }

    /// What a library over SQLite has thrown, as a trouble. What no file and no disk can bring
    /// about is the program's own fault.
    static Trouble of(Path file, RuntimeException problem) {
        return reported(problem)
                .map(code -> of(file, code, problem))
                .orElseGet(() -> new Trouble(Trouble.Kind.BROKEN_PROGRAM, problem, "SQLite"));
    }

    /// Whether a row names another one that is not there.
    static boolean isDangling(JdbiException problem) {
        return reported(problem).equals(Optional.of(SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY));
    }

    /// Whether the file is no database at all.
    static boolean isForeign(JdbiException problem) {
        return reported(problem).equals(Optional.of(SQLiteErrorCode.SQLITE_NOTADB));
    }

    /// Whether a crash left a journal that has yet to be played back, which a reader may not do.
    static boolean isUnfinished(JdbiException problem) {
        return reported(problem).equals(Optional.of(SQLiteErrorCode.SQLITE_READONLY_ROLLBACK));
    }

    private static Optional<SQLiteErrorCode> reported(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException reported) {
                return Optional.of(reported.getResultCode());
            }
        }
        return Optional.empty();
    }

    private static Trouble of(Path file, SQLiteErrorCode code, RuntimeException problem) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> new Trouble(Trouble.Kind.DISK_FULL, problem, file.toString());
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL ->
                    new Trouble(Trouble.Kind.BUSY, problem, file.toString());
            case SQLITE_READONLY -> new Trouble(readOnly(code), problem, file.toString());
            // Nothing too big is ever written, so what is too big to be read is no content of ours.
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_TOOBIG ->
                    new Trouble(Trouble.Kind.DAMAGED, problem, file.toString(), code.name());
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_NOMEM ->
                    new Trouble(inputOutput(code), problem, file.toString());
            default ->
                    new Trouble(
                            isOfForm(problem) ? Trouble.Kind.DAMAGED : Trouble.Kind.BROKEN_PROGRAM,
                            problem,
                            file.toString(),
                            code.name());
        };
    }

    /// Whether a file says that it is of a form which SQLite does not have. That has no code of its
    /// own.
    private static boolean isOfForm(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("unsupported file format")) {
                return true;
            }
        }
        return false;
    }

    private static Trouble.Kind readOnly(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_READONLY_DBMOVED -> Trouble.Kind.MOVED;
            // What a crash left cannot be put right where nothing can be written.
            case SQLITE_READONLY_ROLLBACK, SQLITE_READONLY_RECOVERY, SQLITE_READONLY_CANTINIT ->
                    Trouble.Kind.CANNOT_READ;
            default -> Trouble.Kind.READ_ONLY;
        };
    }

    private static Trouble.Kind inputOutput(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_IOERR_WRITE,
                    SQLITE_IOERR_FSYNC,
                    SQLITE_IOERR_DIR_FSYNC,
                    SQLITE_IOERR_TRUNCATE,
                    SQLITE_IOERR_DELETE ->
                    Trouble.Kind.CANNOT_WRITE;
            default -> Trouble.Kind.CANNOT_READ;
        };
    }
}
