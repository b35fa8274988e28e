package org.retinue.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.retinue.tour.Trouble;

/// The first line of a file that holds a secret. Of what else was read nothing stays in memory.
final class FirstLine {

    private static final int MOST_BYTES = 4_000;

    private FirstLine() {}

    static char[] of(Path file) {
        var bytes = new byte[0];
        try (var stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(MOST_BYTES);
            return firstLine(StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes)));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, World.shown(file));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static char[] firstLine(CharBuffer text) {
        var length = 0;
        while (length < text.length()
                && text.charAt(length) != '\n'
                && text.charAt(length) != '\r') {
            length++;
        }
        var line = new char[length];
        text.get(line);
        Arrays.fill(text.array(), '\0');
        return line;
    }
}
