package org.retinue.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Bytes as a cell of a row: compressed, in the letters of Base64.
final class Compressed {

    /// No pack is longer; in damaged bytes it could be, and would fill the memory.
    private static final int MOST_BYTES = 64_000_000;

    private Compressed() {}

    static String written(byte[] bytes) {
        var into = new ByteArrayOutputStream();
        try (var compressing = new GZIPOutputStream(into)) {
            compressing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes whatever is written", e);
        }
        return Base64.getEncoder().encodeToString(into.toByteArray());
    }

    /// Refuses what was never written.
    static byte[] read(String cell) {
        try (var in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(cell)))) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new IllegalArgumentException("Not compressed", e);
        }
    }
}
