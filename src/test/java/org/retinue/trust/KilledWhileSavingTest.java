package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.store.Change;
import org.retinue.store.Workspace;
import org.retinue.tour.Text;

/// Goal R1: a program killed in the middle of its edits loses none that it called saved.
///
/// The number of kills is the system property `trust.kills`: a few on every build, fifty in the
/// profile `trust`.
class KilledWhileSavingTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2023-09-01T08:00:00Z"), ZoneOffset.UTC);
    private static final int KILLS = Integer.getInteger("trust.kills", 3);
    private static final long SEED = Long.getLong("trust.seed", 20_260_101L);

    @TempDir private Path folder;

    @Test
    void everyAcknowledgedEditIsThereAfterAKill() throws IOException, InterruptedException {
        var random = new Random(SEED);
        var acknowledged = 0;
        for (var kill = 1; kill <= KILLS; kill++) {
            acknowledged +=
                    killAfter(
                            random.nextInt(1, ScriptedEdits.EDITS),
                            folder.resolve(kill + ".retinue"));
        }
        System.out.printf(
                "R1: %d kills, seed %d, %d edits acknowledged, 0 lost, 0 integrity errors%n",
                KILLS, SEED, acknowledged);
    }

    /// Kills the program when it has acknowledged so many edits and is busy with the next; returns
    /// how many it had.
    private int killAfter(int edits, Path file) throws IOException, InterruptedException {
        try (var workspace = Workspace.create(file, "Officer", CLOCK)) {
            var _ =
                    workspace.save(
                            new Change(
                                    Optional.empty(),
                                    Optional.of(ScriptedEdits.start()),
                                    "CREATE_TOUR",
                                    Text.EMPTY));
        }
        var acknowledged = acknowledgedBeforeKill(start(file), edits);
        assertTrue(acknowledged >= edits, "The program ended before it could be killed");

        assertEquals(List.of(), Workspace.verify(file).faults());
        try (var workspace = Workspace.open(file, "Officer", CLOCK)) {
            var found = workspace.tour(ScriptedEdits.start().id()).orElseThrow().tour();
            var edit =
                    IntStream.rangeClosed(acknowledged, ScriptedEdits.EDITS)
                            .filter(number -> ScriptedEdits.after(number).equals(found))
                            .findFirst();
            assertTrue(
                    edit.isPresent(),
                    "Acknowledged " + acknowledged + " edits, and they are not there");
        }
        return acknowledged;
    }

    private static Process start(Path file) throws IOException {
        return new ProcessBuilder(Programs.command(ScriptedEdits.class, file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// Reads acknowledgements until there are enough, kills, and reads those that were under way.
    private static int acknowledgedBeforeKill(Process process, int edits)
            throws IOException, InterruptedException {
        var acknowledged = 0;
        try (var output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                acknowledged = Integer.parseInt(line);
                if (acknowledged == edits) {
                    var _ = process.toHandle().destroyForcibly();
                }
            }
        }
        var _ = process.waitFor();
        return acknowledged;
    }
}
