package org.retinue.desk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.retinue.tour.Trouble;

/// A new folder into which whole files are written. What lay there before is never touched, and the
/// folder can be taken back with all that was written into it.
public final class OutFolder {

    private static final int MOST_ALIKE = 1_000;

    private final Path folder;
    private final List<Path> written = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private OutFolder(Path folder) {
        this.folder = folder;
    }

    /// Makes a folder of this name in the parent, or with a number behind the name where there is
    /// one already.
    public static OutFolder in(Path parent, String name) {
        try {
            for (var number = 1; number < MOST_ALIKE; number++) {
                var folder = parent.resolve(numbered(name, number));
                try {
                    Files.createDirectories(parent);
                    return new OutFolder(Files.createDirectory(folder));
                } catch (FileAlreadyExistsException _) {
                    // The next number, then.
                }
            }
            throw new Trouble(Trouble.Kind.CANNOT_WRITE, parent.toString());
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_WRITE, e, parent.toString());
        }
    }

    public Path path() {
        return folder;
    }

    public List<Path> written() {
        return List.copyOf(written);
    }

    /// Writes a file; of two names that are alike, the second gets a number.
    public void write(String name, String extension, byte[] content) {
        var number = 1;
        while (!names.add(numbered(name, number).toLowerCase(Locale.ROOT))) {
            number++;
        }
        var file = folder.resolve(numbered(name, number) + "." + extension);
        OutFile.write(file, content);
        written.add(file);
    }

    /// Takes back what was written, and the folder with it.
    public void remove() {
        try {
            for (var file : written) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_WRITE, e, folder.toString());
        }
    }

    private static String numbered(String name, int number) {
        return number == 1 ? name : name + "-" + number;
    }
}
