package org.retinue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
