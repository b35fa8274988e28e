package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.store.Workspace;

/// Goal R15: each backup can be restored and holds what the workspace held, also where it was made
/// while somebody wrote; the last ten are kept.
///
/// The numbers are `-Dtrust.restores` and `-Dtrust.backups`.
class BackupsMadeTest {

    private static final int RESTORES = Trials.of("restores", 12, 100);
    private static final int BACKUPS = Trials.of("backups", 5, 100);
    private static final int KEPT = 10;
    private static final int PAGE = 4096;

    /// More than are made while the test looks.
    private static final String ENDLESS = "1000000";

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void create() {
        file = folder.resolve("office.retinue");
        ScriptedEdits.create(file);
    }

    @Test
    void everyBackupHoldsWhatTheWorkspaceHeld() throws IOException {
        var tally = new Tally();
        for (var edit = 1; edit <= RESTORES; edit++) {
            var place = Files.createDirectory(folder.resolve("restored"));
            var restored = place.resolve("restored.retinue");
            ScriptedEdits.make(file, edit);
            try (var workspace = Workspace.open(file, "Officer", Clock.systemUTC())) {
                Workspace.restore(workspace.backup(), restored);
                assertTrue(workspace.backups().size() <= KEPT);
            }
            tally.add(Fate.of(restored, edit, edit));
            Scratch.remove(place);
        }
        try (var workspace = Workspace.open(file, "Officer", Clock.systemUTC())) {
            assertEquals(KEPT, workspace.backups().size());
            for (var backup : workspace.backups()) {
                assertTrue(Workspace.verify(backup).isSound());
            }
        }
        Account.tell("R15", "%d backups restored, the last %d kept: %s", RESTORES, KEPT, tally);
        assertTrue(tally.isAllKept());
    }

    @Test
    void aBackupMadeWhileSomebodyWritesIsConsistent() throws IOException, InterruptedException {
        var tally = new Tally();
        var copied = new Tally();
        var command = Programs.command(ScriptedEdits.class, file.toString(), ENDLESS);
        var writer = Programs.start(folder, command);
        try (var output = writer.inputReader(StandardCharsets.UTF_8);
                var workspace = Workspace.open(file, "Officer", Clock.systemUTC())) {
            for (var backup = 1; backup <= BACKUPS; backup++) {
                var saved = latest(output);
                var into = folder.resolve("backup " + backup + ".retinue");
                workspace.backup(into);
                tally.add(Fate.of(into, saved));
                copied.add(Fate.of(copyPageByPage(output, backup), saved));
            }
        } finally {
            var _ = writer.destroyForcibly().waitFor();
        }
        Account.tell("R15 while writing", "%d backups while edits are saved: %s", BACKUPS, tally);
        Account.tell("R15 teeth", "%d plain copies while edits are saved: %s", BACKUPS, copied);
        assertTrue(tally.isAllKept());
        assertNotEquals(copied.tried(), copied.of(Fate.KEPT));
    }

    /// The edit that was saved last, when one more is.
    private static int latest(BufferedReader output) throws IOException {
        var line = output.readLine();
        while (output.ready()) {
            line = output.readLine();
        }
        return Integer.parseInt(line);
    }

    /// Copies the file as a program would that knows nothing of others: some edits are saved
    /// meanwhile.
    private Path copyPageByPage(BufferedReader output, int number) throws IOException {
        var _ = latest(output);
        var copy = folder.resolve("copy " + number + ".retinue");
        try (var from = new RandomAccessFile(file.toFile(), "r");
                var into = Files.newOutputStream(copy)) {
            var page = new byte[PAGE];
            var pages = from.length() / PAGE;
            for (var count = 0; count < pages; count++) {
                if (count % (pages / 4) == 0) {
                    var _ = output.readLine();
                }
                from.readFully(page);
                into.write(page);
            }
        }
        return copy;
    }
}
