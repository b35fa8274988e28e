package org.retinue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.Trouble;

class LogFileTest {

    private static final String NAME = "President Hichilema";

    @TempDir private Path folder;

    @Test
    void whatHappenedIsNotedWithoutWhatWasTyped() throws IOException {
        var file = folder.resolve("state/retinue.log");
        var cause = new IOException(NAME);
        cause.addSuppressed(cause(NAME));
        var trouble = new Trouble(Trouble.Kind.CANNOT_WRITE, cause, NAME);

        assertEquals(Optional.of(file), new LogFile(file, Terminal.CLOCK).note("export", trouble));

        var lines = Files.readAllLines(file);
        assertEquals(
                List.of(
                        "2023-08-01T01:00:00Z export",
                        "org.retinue.tour.Trouble CANNOT_WRITE",
                        "from java.io.IOException",
                        "from java.lang.IllegalStateException"),
                lines.stream().filter(line -> !line.startsWith("    at ")).toList());
        assertTrue(lines.stream().anyMatch(line -> line.contains("LogFileTest.java")));
        assertFalse(String.join("\n", lines).contains(NAME));
        assertEquals(
                PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file));
    }

    @Test
    void aLogThatCannotBeWrittenStopsNothing() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        var log = new LogFile(file.resolve("retinue.log"), Terminal.CLOCK);
        assertEquals(Optional.empty(), log.note("export", cause(NAME)));
    }

    @Test
    void oneOlderLogIsKept() throws IOException {
        var file = folder.resolve("retinue.log");
        Files.write(file, new byte[1_000_001]);
        assertEquals(
                Optional.of(file), new LogFile(file, Terminal.CLOCK).note("tours", cause(NAME)));
        assertEquals(1_000_001, Files.size(folder.resolve("retinue.log.old")));
        assertTrue(Files.size(file) < 100_000);
    }

    private static IllegalStateException cause(String message) {
        return new IllegalStateException(message);
    }
}
