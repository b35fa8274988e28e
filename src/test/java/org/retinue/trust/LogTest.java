package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rule S13: nothing that anybody typed is in the log, whatever fails.
@Tag("long")
class LogTest {

    @TempDir private Path folder;

    @Test
    void theLogHoldsNothingOfATour() throws IOException, InterruptedException {
        var log = log(false);
        assertTrue(log.contains("CANNOT_WRITE") && log.contains("library."), log);
        assertFalse(log.contains(LogFiller.MARK), log);
    }

    @Test
    void aLogThatQuotesIsSeen() throws IOException, InterruptedException {
        assertTrue(log(true).contains(LogFiller.MARK));
    }

    private String log(boolean careless) throws IOException, InterruptedException {
        var command =
                Programs.command(LogFiller.class, folder.toString(), Boolean.toString(careless));
        var ended = Programs.run(folder, command);
        assertEquals(0, ended.status(), ended.said());
        assertEquals("import 0", ended.lines().getLast(), ended.said());
        var marks = Integer.parseInt(ended.lines().getFirst().substring("marks ".length()));
        assertTrue(marks > 40, ended.said());
        return Files.readString(folder.resolve("retinue.log"));
    }
}
