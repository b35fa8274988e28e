package org.retinue.store;

import java.nio.file.Files;
import java.nio.file.Path;

/// What stands beside a protected workspace. As long as either file is there, it is remembered that
/// the workspace is protected, and no plain one is opened or made in its place.
final class Beside {

    private Beside() {}

    /// Says that the workspace is protected; who writes to the workspace holds it meanwhile.
    static Path mark(Path file) {
        return Places.beside(file, ".protected");
    }

    /// The workspace as it was before it was last saved.
    static Path previous(Path file) {
        return Places.beside(file, ".previous");
    }

    /// What is being written.
    static Path saving(Path file) {
        return Places.beside(file, ".saving");
    }

    static boolean isRemembered(Path file) {
        return Files.exists(mark(file)) || Files.exists(previous(file));
    }

    static void remember(Path file) {
        if (!Files.exists(mark(file))) {
            Places.write(mark(file), new byte[0]);
        }
    }

    /// The workspace is to be protected no longer.
    static void forget(Path file) {
        Places.remove(mark(file));
        Places.remove(previous(file));
        Places.remove(saving(file));
    }
}
