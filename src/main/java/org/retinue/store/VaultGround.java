package org.retinue.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.retinue.tour.Trouble;

/// Memory over a protected file: all of it is deciphered into memory, and all of it is enciphered
/// and written when something is committed.
final class VaultGround implements Ground {

    private static final byte[] NOTHING = {};

    private final Path file;
    private final Key key;
    private final boolean readOnly;
    private Casing casing;
    private byte[] head = NOTHING;
    private byte[] refused = NOTHING;
    private @Nullable Handle loaded;

    /// The key stays the caller's, who may wipe it.
    VaultGround(Path file, Key key, boolean readOnly) {
        this.file = file;
        casing = key.casing(file.toString());
        this.key = key.copy();
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
        return key;
    }

    @Override
    public int version() {
        loaded = load();
        var handle = loaded;
        return Troubles.translated(file, () -> Opening.known(file, Opening.marks(handle)));
    }

    @Override
    public Handle connect() {
        if (!readOnly) {
            Beside.remember(file);
        }
        var ready = loaded;
        loaded = null;
        return ready == null ? load() : ready;
    }

    private Handle load() {
        var box = Strongbox.read(file);
        var content = box.content(key, file);
        try {
            var handle = Sqlite.openInMemory(file, content, readOnly);
            casing = box.casing();
            head = box.head();
            return handle;
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /// What others have saved, if that goes on from what is held here. Otherwise, an older backup
    /// or the copy of another machine having come to the place, what is held here stays, to be
    /// saved elsewhere, and nothing more is written to this place.
    @Override
    public Optional<Handle> newer(Handle held) {
        var now = Strongbox.head(file);
        if (now.length == 0 || Arrays.equals(now, head) || Arrays.equals(now, refused)) {
            return Optional.empty();
        }
        var knownCasing = casing;
        var knownHead = head;
        var found = loadedIfSound().filter(handle -> goesOn(held, handle));
        if (found.isEmpty()) {
            refused = now;
            casing = knownCasing;
            head = knownHead;
        }
        return found;
    }

    /// A damaged file is not gone on with either; whoever writes is told that it is another one.
    private Optional<Handle> loadedIfSound() {
        try {
            return Optional.of(load());
        } catch (Trouble _) {
            return Optional.empty();
        }
    }

    /// Every change adds to the journal: what has the end of ours has all of ours.
    private boolean goesOn(Handle held, Handle found) {
        var end = Journal.end(new Shelf(held, file));
        var goesOn =
                end.map(seal -> new Shelf(found, file).seal(seal.thing()).equals(end)).orElse(true);
        if (!goesOn) {
            found.close();
        }
        return goesOn;
    }

    /// Where no protected workspace is any more, none is to be remembered either: the mark would
    /// shut a plain one.
    @Override
    public Turn turnToWrite() {
        if (Strongbox.head(file).length == 0) {
            throw new Trouble(Trouble.Kind.MOVED, file.toString());
        }
        return Turn.at(file);
    }

    @Override
    public void refuseMoved() {
        if (!Arrays.equals(Strongbox.head(file), head)) {
            throw new Trouble(Trouble.Kind.MOVED, file.toString());
        }
    }

    @Override
    public void keep(Handle handle) {
        var box = sealed(handle);
        box.replace(file);
        head = box.head();
    }

    @Override
    public void copyInto(Handle handle, Path empty) {
        Places.write(empty, sealed(handle).bytes());
    }

    @Override
    public void migrate(int version) {
        try (var handle = load()) {
            Troubles.translated(file, () -> Migrations.run(handle, version));
            copyInto(handle, file);
        }
    }

    private Strongbox sealed(Handle handle) {
        var content = Sqlite.content(handle);
        try {
            return Strongbox.of(casing, key, content);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    @Override
    public Ground at(Path copy) {
        return new VaultGround(copy, key, false);
    }

    @Override
    public void close() {
        if (loaded != null) {
            loaded.close();
        }
        key.close();
    }
}
