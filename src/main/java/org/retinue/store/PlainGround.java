package org.retinue.store;

import java.nio.file.Path;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// A file that SQLite writes itself: it waits for others, sees what they have written, and what it
/// has committed is on the disk.
record PlainGround(Path file, boolean isReadOnly) implements Ground {

    @Override
    public Key key() {
        return Key.NONE;
    }

    @Override
    public int version() {
        return Opening.version(file);
    }

    @Override
    public Handle connect() {
        return isReadOnly ? Sqlite.openToRead(file) : Sqlite.open(file);
    }

    @Override
    public Optional<Handle> newer(Handle held) {
        return Optional.empty();
    }

    @Override
    public Turn turnToWrite() {
        return Turn.FREE;
    }

    @Override
    public void refuseMoved() {}

    @Override
    public void keep(Handle handle) {}

    @Override
    public void copyInto(Handle handle, Path empty) {
        handle.execute("VACUUM INTO ?", empty.toString());
    }

    @Override
    public void migrate(int version) {
        Migrations.run(file, version);
    }

    @Override
    public Ground at(Path copy) {
        return new PlainGround(copy, false);
    }

    @Override
    public void close() {}
}
