package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.ui.TypingOfficer;

/// Goal R20: a program killed while an officer types in its window loses nothing that the window
/// called saved, only the field that was being typed or had been left that very moment.
///
/// The number of kills is `-Dtrust.typing`.
@Tag("long")
class TypingKilledTest {

    private static final int KILLS = Trials.of("typing", 1, 50);
    private static final int LATEST = Trials.of("typing.latest", 3, 20);

    @TempDir private Path folder;
    private Path fresh = Path.of("");

    @BeforeEach
    void create() {
        fresh = folder.resolve("fresh.retinue");
        Officer.create(fresh);
    }

    @Test
    void whatTheWindowCalledSavedIsThere() throws IOException, InterruptedException {
        var dice = Trials.dice();
        var tally = new Tally();
        var made = 0;
        var saved = 0;
        var cutShort = 0;
        for (var kill = 1; kill <= KILLS; kill++) {
            var place = Files.createDirectory(folder.resolve("" + kill));
            var officer = officer(place, "");
            officer.readUntil("made " + dice.nextInt(1, LATEST + 1));
            officer.signal("KILL");
            tally.add(officer.killed());
            made += officer.made();
            saved += officer.saved();
            assertTrue(officer.cutShort() <= 1, "More than the edit of that moment is not there");
            cutShort += officer.cutShort();
            Scratch.remove(place);
        }
        Account.tell(
                "R20",
                "%d kills while typing, seed %d, %d edits typed to their end, %d of them called saved:"
                        + " %s; %d kills came between the end of an edit and its saving",
                tally.tried(),
                Trials.SEED,
                made,
                saved,
                tally,
                cutShort);
        assertTrue(tally.isAllKept());
    }

    @Test
    void whatIsStillBeingTypedIsSeenToBeLost() throws IOException, InterruptedException {
        var officer =
                officer(Files.createDirectory(folder.resolve("teeth")), TypingOfficer.UNFINISHED);
        officer.readUntil("saved 1");
        officer.signal("KILL");
        var fate = officer.killed();
        Account.tell("R20 teeth", "acknowledged while it was being typed: %s", fate);
        assertEquals(Fate.LOST, fate);
    }

    private Officer officer(Path place, String manner) throws IOException {
        return new Officer(place, Files.copy(fresh, place.resolve("office.retinue")), manner);
    }
}
