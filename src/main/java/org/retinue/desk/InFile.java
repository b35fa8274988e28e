package org.retinue.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that comes in from outside. No more of it is read than any file that is taken has.
public final class InFile {

    static final int MOST_BYTES = 100_000_000;

    private InFile() {}

    public static byte[] bytes(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST_BYTES);
        }
    }
}
