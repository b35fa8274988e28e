package org.retinue.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/// Where the program puts files that nobody keeps: a folder of this user alone, in which each
/// running program has one of its own. What a program left behind that runs no more is taken away
/// when the next one starts.
public final class Temporary {

    private Temporary() {}

    /// Prepares the folder of this program, and has the libraries use it. Where that cannot be
    /// done, the system's own serves.
    public static void use(Path folder) {
        try {
            Files.createDirectories(folder, ownerOnly());
            empty(folder);
            var ours = folder.resolve(Long.toString(ProcessHandle.current().pid()));
            Files.createDirectories(ours, ownerOnly());
            System.setProperty("java.io.tmpdir", ours.toString());
            System.setProperty("org.sqlite.tmpdir", ours.toString());
        } catch (IOException _) {
            // A home that cannot be written to is no reason not to look at a workspace.
        }
    }

    private static void empty(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            for (var left : found.filter(Temporary::isLeft).toList()) {
                remove(left);
            }
        }
    }

    private static boolean isLeft(Path folder) {
        var name = folder.getFileName().toString();
        return !name.matches("\\d{1,18}")
                || ProcessHandle.of(Long.parseLong(name)).isEmpty()
                || Long.parseLong(name) == ProcessHandle.current().pid();
    }

    /// Another program that starts may be taking the same away.
    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
