package org.retinue.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.retinue.store.Key;
import org.retinue.store.PlainCopies;
import org.retinue.store.Protection;
import org.retinue.store.QuickSecrets;
import org.retinue.store.Secret;
import org.retinue.store.Verification;
import org.retinue.store.Workspace;

/// Workspaces that are protected by a passphrase of the tests, or are plain: either is opened by
/// what stands in the place, as the next start of the program does.
final class Protected {

    static final String PASSPHRASE = "four wild horses";

    /// How a plain workspace begins, and what stands in every page with an edit of ours.
    private static final Planted CLEAR = new Planted(List.of("SQLite format 3", "Edit "));

    private Protected() {}

    static Secret secret() {
        return QuickSecrets.passphrase(PASSPHRASE);
    }

    /// Protects the workspace and its plain copies, as the program does where it is asked to.
    static void protect(Path file) {
        try (var secret = secret();
                var key = Protection.protect(file, secret, Clock.systemUTC()).key()) {
            PlainCopies.of(file).forEach(copy -> PlainCopies.protect(copy, key));
        }
    }

    /// A workspace with the tour of the scripted edits, and all its copies protected.
    static void create(Path file) {
        ScriptedEdits.create(file);
        protect(file);
    }

    /// A plain copy is protected by the key of the workspace.
    static void protectToo(Path copy, Path file) {
        try (var key = key(file)) {
            PlainCopies.protect(copy, key);
        }
    }

    /// Whether no file of the folder holds anything in the clear.
    static boolean isSealed(Path folder) throws IOException {
        return CLEAR.foundIn(folder).isEmpty();
    }

    /// What the passphrase opens; the key of none where the file is plain.
    static Key key(Path file) {
        try (var secret = secret()) {
            return Protection.isAt(file) ? Protection.unlock(file, secret).orElseThrow() : Key.NONE;
        }
    }

    static Optional<Key> opened(Path file, String passphrase) {
        try (var secret = QuickSecrets.passphrase(passphrase)) {
            return Protection.unlock(file, secret);
        }
    }

    static Workspace open(Path file) {
        try (var key = key(file)) {
            return Workspace.open(file, key, "Officer", Clock.systemUTC());
        }
    }

    static Verification verify(Path file) {
        try (var key = key(file)) {
            return Workspace.verify(file, key);
        }
    }
}
