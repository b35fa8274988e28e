package org.retinue.ui.outside;

import org.retinue.store.Key;
import org.retinue.store.Secret;

/// What a window asks of the program around it for the protection of its workspace. The window is
/// gone afterwards, and another one or a door stands in its place.
public interface Guarding {

    /// Where there is nobody to be kept out.
    Guarding NONE =
            new Guarding() {
                @Override
                public void lock() {}

                @Override
                public void protect(Secret passphrase, boolean deletesBackups) {}

                @Override
                public void unprotect(Key key) {}

                @Override
                public void lockAfter(int minutes) {}

                @Override
                public int minutes() {
                    return 0;
                }
            };

    /// Shows nothing of the workspace until its passphrase is typed.
    void lock();

    /// Protects the workspace, and its backups unless they are deleted.
    void protect(Secret passphrase, boolean deletesBackups);

    /// Makes the workspace a plain one.
    void unprotect(Key key);

    /// After how many minutes without a touch the lock falls; never after 0.
    void lockAfter(int minutes);

    int minutes();
}
