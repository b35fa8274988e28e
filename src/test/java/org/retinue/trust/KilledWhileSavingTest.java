package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Goal R1: a program killed in the middle of its edits loses none that it called saved.
///
/// The number of kills is `-Dtrust.kills`.
class KilledWhileSavingTest {

    private static final int KILLS = Trials.of("kills", 3, 500);
    private static final int TEETH = Trials.of("kills.teeth", 1, 20);

    /// Only an edit that is on its way may be there beside those that were called saved.
    private static final int ON_ITS_WAY = 1;

    @TempDir private Path folder;
    private Path fresh = Path.of("");
    private int acknowledged;

    @BeforeEach
    void create() {
        fresh = folder.resolve("fresh.retinue");
        ScriptedEdits.create(fresh);
    }

    @Test
    void everyAcknowledgedEditIsThereAfterAKill() throws IOException, InterruptedException {
        var tally = killed(KILLS, "");
        Account.tell(
                "R1",
                "tried %d kills, seed %d, %d edits acknowledged: %s",
                tally.tried(),
                Trials.SEED,
                acknowledged,
                tally);
        assertTrue(tally.isAllKept());
    }

    @Test
    void editsAcknowledgedBeforeTheyAreSavedAreSeenToBeLost()
            throws IOException, InterruptedException {
        var tally = killed(TEETH, ScriptedEdits.EARLY);
        Account.tell("R1 teeth", "acknowledged early, %d kills: %s", tally.tried(), tally);
        assertEquals(TEETH, tally.of(Fate.LOST));
    }

    private Tally killed(int kills, String manner) throws IOException, InterruptedException {
        var dice = Trials.dice();
        var tally = new Tally();
        for (var kill = 1; kill <= kills; kill++) {
            var place = Files.createDirectory(folder.resolve(manner + kill));
            tally.add(killAfter(dice.nextInt(1, ScriptedEdits.EDITS), place, manner));
            Scratch.remove(place);
        }
        return tally;
    }

    /// Kills the program when it has acknowledged so many edits and is busy with the next.
    private Fate killAfter(int edits, Path place, String manner)
            throws IOException, InterruptedException {
        var file = Files.copy(fresh, place.resolve("office.retinue"));
        var all = Integer.toString(ScriptedEdits.EDITS);
        var command = Programs.command(ScriptedEdits.class, file.toString(), all, manner);
        var told = acknowledgedBeforeKill(Programs.start(place, command), edits);
        assertTrue(told >= edits, "The program ended before it could be killed");
        acknowledged += told;
        return Fate.of(file, told, told + ON_ITS_WAY);
    }

    /// Reads acknowledgements until there are enough, kills, and reads those that were under way.
    private static int acknowledgedBeforeKill(Process process, int edits)
            throws IOException, InterruptedException {
        var told = 0;
        try (var output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                told = Integer.parseInt(line);
                if (told == edits) {
                    var _ = process.toHandle().destroyForcibly();
                }
            }
        }
        var _ = process.waitFor();
        return told;
    }
}
