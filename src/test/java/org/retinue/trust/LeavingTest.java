package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.desk.Locked;
import org.retinue.ui.TypingOfficer;

/// Goal R22: an officer who leaves loses nothing: by the program's own key, by logging out, or with
/// a machine that is put to sleep in the middle of a save. The save is held up by another program
/// until the officer is on the way out.
///
/// The number of trials is `-Dtrust.leavings`.
class LeavingTest {

    private static final int LEAVINGS = Trials.of("leavings", 1, 50);

    /// In which all that is typed must be saved and the program gone.
    private static final Duration MOST = Duration.ofSeconds(5);

    @TempDir private Path folder;
    private Path fresh = Path.of("");
    private Duration longest = Duration.ZERO;

    /// How the officer leaves.
    private enum Way {
        LOGGED_OUT,
        ASLEEP,
        QUIT
    }

    @BeforeEach
    void create() {
        fresh = folder.resolve("fresh.retinue");
        Officer.create(fresh);
    }

    @Test
    void whoLeavesLosesNothing() throws IOException, InterruptedException {
        var tally = new Tally();
        for (var leaving = 0; leaving < LEAVINGS; leaving++) {
            var place = Files.createDirectory(folder.resolve("" + leaving));
            tally.add(left(place, Way.values()[leaving % Way.values().length]));
            Scratch.remove(place);
        }
        Account.tell(
                "R22",
                "left %d times in the middle of a save, gone within %d ms: %s",
                tally.tried(),
                longest.toMillis(),
                tally);
        assertTrue(tally.isAllKept());
        assertTrue(longest.compareTo(MOST) < 0, longest.toString());
    }

    @Test
    @Tag("long")
    void whoTakesNoLeaveIsSeenToLose() throws IOException, InterruptedException {
        var file = folder.resolve("office.retinue");
        ScriptedEdits.create(file);
        var edits = Integer.toString(ScriptedEdits.EDITS);
        var command =
                Programs.command(ScriptedEdits.class, file.toString(), edits, ScriptedEdits.EARLY);
        var process = Programs.start(folder, command);
        try (var output = process.inputReader()) {
            var first = Integer.parseInt(output.readLine());
            var _ = process.toHandle().destroy();
            var last = output.lines().mapToInt(Integer::parseInt).max().orElse(first);
            var _ = process.waitFor();
            var fate = Fate.of(file, last);
            Account.tell("R22 teeth", "a program that saves nothing at its end: %s", fate);
            assertEquals(Fate.LOST, fate);
        }
    }

    private Fate left(Path place, Way way) throws IOException, InterruptedException {
        var file = Files.copy(fresh, place.resolve("office.retinue"));
        var officer = new Officer(place, file, way == Way.QUIT ? TypingOfficer.QUIT : "");
        officer.readUntil("saved 2");
        var other = Locked.lock(file);
        officer.readUntil("made 3");
        if (way == Way.ASLEEP) {
            officer.signal("STOP");
        }
        var began = System.nanoTime();
        if (way != Way.QUIT) {
            officer.signal("TERM");
        }
        other.release();
        if (way == Way.ASLEEP) {
            officer.signal("CONT");
        }
        var fate = officer.end();
        var took = Duration.ofNanos(System.nanoTime() - began);
        longest = took.compareTo(longest) > 0 ? took : longest;
        return fate;
    }
}
