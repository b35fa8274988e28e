package org.retinue.store;

import java.nio.file.Path;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.retinue.tour.Trouble;

/// What a line stands on: a file that SQLite writes itself, or memory over a protected file.
sealed interface Ground extends AutoCloseable permits PlainGround, VaultGround {

    /// What is there by now, to be opened with the key. A plain file where a protected one was is
    /// no workspace of anybody's.
    static Ground of(Path file, Key key, boolean readOnly) {
        if (Strongbox.isAt(file)) {
            return new VaultGround(file, key, readOnly);
        }
        if (key.isOfProtected() || Beside.isRemembered(file)) {
            throw new Trouble(Trouble.Kind.UNPROTECTED, file.toString());
        }
        return new PlainGround(file, readOnly);
    }

    Path file();

    boolean isReadOnly();

    Key key();

    /// The form of the workspace there, one of those that we know.
    int version();

    Handle connect();

    /// A connection to what others have written meanwhile, where the one that is held does not see
    /// it by itself.
    Optional<Handle> newer(Handle held);

    /// Waits until nobody else writes.
    Turn turnToWrite();

    /// Refuses to write over what is not what was read. SQLite does that by itself.
    void refuseMoved();

    /// Makes sure that what is committed is on the disk.
    void keep(Handle handle);

    /// Copies everything into an empty file, protected as it is here.
    void copyInto(Handle handle, Path empty);

    /// Brings the workspace, which nobody else has open, to the newest form.
    void migrate(int version);

    /// The same kind of ground in another file that is a copy.
    Ground at(Path copy);

    @Override
    void close();
}
