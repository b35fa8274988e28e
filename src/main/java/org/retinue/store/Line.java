package org.retinue.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.retinue.tour.Trouble;

/// The one connection of a workspace. Threads take turns; each turn is one transaction, and between
/// turns the file is not locked, so that other programs get theirs.
///
/// After a failure the connection is given up, which takes back whatever was half done, and the
/// next turn begins with another one: what a disk has refused is not tried again on the same file
/// handle.
final class Line implements AutoCloseable {

    private final ReentrantLock turn = new ReentrantLock();
    private final Ground ground;
    private @Nullable Handle connection;
    private long connections;
    private boolean closed;

    Line(Ground ground) {
        this.ground = ground;
    }

    Line(Path file, boolean readOnly) {
        this(new PlainGround(file, readOnly));
    }

    Path file() {
        return ground.file();
    }

    boolean isReadOnly() {
        return ground.isReadOnly();
    }

    Key key() {
        return ground.key();
    }

    <T> T read(Function<Shelf, T> work) {
        return inTurn(handle -> {
            handle.execute("BEGIN");
            var result = work.apply(new Shelf(handle, file()));
            handle.execute("COMMIT");
            return result;
        });
    }

    /// Where the work gives nothing as its result, what it has written is taken back.
    <T> Optional<T> write(Function<Shelf, Optional<T>> work) {
        refuseReadOnly();
        turn.lock();
        try (var _ = ground.turnToWrite()) {
            var _ = connection();
            ground.refuseMoved();
            return inTurn(handle -> written(handle, work));
        } finally {
            turn.unlock();
        }
    }

    void refuseReadOnly() {
        if (isReadOnly()) {
            throw new Trouble(Trouble.Kind.READ_ONLY, file().toString());
        }
    }

    private <T> Optional<T> written(Handle handle, Function<Shelf, Optional<T>> work) {
        handle.execute("BEGIN IMMEDIATE");
        var result = Troubles.writing(file(), () -> work.apply(new Shelf(handle, file())));
        if (result.isPresent() && committed(handle)) {
            ground.keep(handle);
            return result;
        }
        handle.execute("ROLLBACK");
        return Optional.empty();
    }

    /// Not so where the rows would name something that others have removed meanwhile.
    private static boolean committed(Handle handle) {
        try {
            handle.execute("COMMIT");
            return true;
        } catch (JdbiException e) {
            if (Troubles.isDangling(e)) {
                return false;
            }
            throw e;
        }
    }

    /// Work outside of a transaction.
    <T> T inTurn(Function<Handle, T> work) {
        turn.lock();
        try {
            return work.apply(connection());
        } catch (JdbiException e) {
            giveUp(e);
            throw Troubles.of(file(), e);
        } catch (RuntimeException e) {
            giveUp(e);
            throw e;
        } finally {
            turn.unlock();
        }
    }

    /// Copies everything into an empty file, protected if it is here.
    void copyInto(Path empty) {
        inTurn(handle -> {
            ground.copyInto(handle, empty);
            return empty;
        });
    }

    /// All that is committed, as a plain file would hold it.
    byte[] content() {
        return inTurn(Sqlite::content);
    }

    /// Changes whenever another connection has changed the file.
    long stamp() {
        return inTurn(handle ->
                (connections << 32)
                        + Long.parseLong(Sqlite.pragma(handle, "data_version").orElseThrow()));
    }

    private Handle connection() {
        if (closed) {
            throw new IllegalStateException("The workspace is closed");
        }
        var held = connection;
        if (held == null) {
            return connected(ground.connect());
        }
        var newer = ground.newer(held);
        if (newer.isPresent()) {
            held.close();
            return connected(newer.get());
        }
        return held;
    }

    private Handle connected(Handle made) {
        connection = made;
        connections++;
        return made;
    }

    private void giveUp(RuntimeException reason) {
        if (connection != null) {
            try {
                connection.close();
            } catch (JdbiException e) {
                reason.addSuppressed(e);
            }
            connection = null;
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            closed = true;
            var open = connection;
            connection = null;
            if (open != null) {
                open.close();
            }
            ground.close();
        } catch (JdbiException e) {
            throw Troubles.of(file(), e);
        } finally {
            turn.unlock();
        }
    }
}
