package org.retinue.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Folders that tests make anew for each trial.
final class Scratch {

    private Scratch() {}

    /// Copies the files of a folder, and the folders in it, into one that is not there yet.
    static Path copy(Path folder, Path into) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                Files.copy(file, into.resolve(folder.relativize(file).toString()));
            }
        }
        return into;
    }

    static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
