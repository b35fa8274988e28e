package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.trust.PowerCuts.Manner;

/// Goal R2: where the power fails, no edit is lost that was called saved, and the workspace opens
/// by itself.
///
/// The number of cuts is `-Dtrust.cuts`, that of a protected workspace `-Dtrust.protected.cuts`.
/// The disk is an ext4 file system in a file, which takes Linux and its administrator; that a
/// device writes in another order than it was told to is not tried.
@Tag("root")
class PowerCutTest {

    private static final int CUTS = Trials.of("cuts", 3, 200);
    private static final int PROTECTED = Trials.of("protected.cuts", 3, 200);
    private static final int TEETH = Trials.of("cuts.teeth", 2, 20);

    @TempDir private Path folder;
    private int acknowledged;

    @Test
    void whatWasCalledSavedSurvives() throws IOException, InterruptedException {
        var tally = cut(CUTS, Manner.PLAIN, "");
        Account.tell(
                "R2",
                "%d power cuts, seed %d, %d edits acknowledged: %s",
                tally.tried(),
                Trials.SEED,
                acknowledged,
                tally);
        assertEquals(CUTS, tally.tried());
        assertTrue(tally.isAllKept());
    }

    @Test
    void aStoreThatForcesNothingToTheDiskIsSeenToLose() throws IOException, InterruptedException {
        var off = cut(TEETH, Manner.PLAIN, "synchronous=off");
        var log = cut(TEETH, Manner.PLAIN, "journal_mode=wal,synchronous=normal");
        Account.tell(
                "R2 teeth",
                "synchronous=OFF, %d cuts: %s; WAL with synchronous=NORMAL, %d cuts: %s",
                off.tried(),
                off,
                log.tried(),
                log);
        assertTrue(off.of(Fate.KEPT) < off.tried());
        assertTrue(log.of(Fate.KEPT) < log.tried());
    }

    @Test
    void whatWasCalledSavedInAProtectedWorkspaceSurvives()
            throws IOException, InterruptedException {
        var tally = cut(PROTECTED, Manner.PROTECTED, "");
        Account.tell(
                "R2 protected",
                "%d power cuts, seed %d, %d edits acknowledged: %s",
                tally.tried(),
                Trials.SEED,
                acknowledged,
                tally);
        assertEquals(PROTECTED, tally.tried());
        assertTrue(tally.isAllKept());
    }

    @Test
    void aProtectedWorkspaceThatIsNotForcedToTheDiskIsSeenToLose()
            throws IOException, InterruptedException {
        var tally = cut(TEETH, Manner.PROTECTED_UNFORCED, "");
        Account.tell("R2 protected teeth", "nothing forced, %d cuts: %s", tally.tried(), tally);
        assertTrue(tally.of(Fate.KEPT) < tally.tried());
    }

    private Tally cut(int cuts, Manner manner, String settings)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("unshare", "--mount", "--propagation", "private"));
        command.addAll(
                Programs.command(
                        PowerCuts.class,
                        folder.toString(),
                        Integer.toString(cuts),
                        Long.toString(Trials.SEED),
                        manner.name(),
                        settings));
        var ended = Programs.run(folder, command);
        assertEquals(0, ended.status(), ended.said());
        var tally = new Tally();
        for (var line : ended.lines()) {
            var words = line.split(" ", -1);
            tally.add(Fate.valueOf(words[0]));
            acknowledged += Integer.parseInt(words[1]);
        }
        return tally;
    }
}
