package org.retinue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.retinue.tour.Trouble;

/// Folders to put files into.
final class Folders {

    private Folders() {}

    /// Makes the folder that the file is to lie in.
    static void createFor(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            create(folder);
        }
    }

    /// The folder, made where it is not there yet.
    static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_WRITE, e, World.shown(folder));
        }
    }

    /// A folder for what is not kept.
    static Path temporary() {
        try {
            return Files.createTempDirectory("retinue-");
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_WRITE, e, System.getProperty("java.io.tmpdir"));
        }
    }

    /// Removes the folder with all that is in it.
    static void remove(Path folder) {
        try (var found = Files.walk(folder)) {
            for (var file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_WRITE, e, World.shown(folder));
        }
    }
}
