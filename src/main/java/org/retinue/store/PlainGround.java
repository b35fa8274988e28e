package org.retinue.store;

import java.nio.file.Path;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.retinue.tour.Trouble;

/// A file that SQLite writes itself: it waits for others, sees what they have written, and what it
/// has committed is on the disk.
///
/// It stays with the file that it was first connected to: another one that comes to the place, or
/// none, is not gone on with, and no empty one is made there.
final class PlainGround implements Ground {

    private final Path file;
    private final boolean readOnly;
    private Optional<Places.Identity> known = Optional.empty();

    PlainGround(Path file, boolean readOnly) {
        this.file = file;
        this.readOnly = readOnly;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

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
        refuseMoved();
        known = Optional.of(Places.identity(file));
        return readOnly ? Sqlite.openToRead(file) : Sqlite.open(file);
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
    public void refuseMoved() {
        var now = Places.identity(file);
        if (known.isPresent() && !known.get().isOf(now)) {
            throw new Trouble(Trouble.Kind.MOVED, file.toString());
        }
    }

    @Override
    public void keep(Handle handle) {}

    @Override
    public void copyInto(Handle handle, Path empty) {
        handle.execute("VACUUM INTO ?", empty.toString());
        // Of a file that was emptied under the connection nothing comes, and no word.
        Opening.version(empty);
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
