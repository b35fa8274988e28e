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

/// Goal R20: a program killed while an officer types in its window loses nothing that was typed to
/// its end, only the field that is being typed.
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
    void whatWasTypedToItsEndIsThere() throws IOException, InterruptedException {
        var dice = Trials.dice();
        var tally = new Tally();
        var made = 0;
        for (var kill = 1; kill <= KILLS; kill++) {
            var place = Files.createDirectory(folder.resolve("" + kill));
            var officer = officer(place, "");
            officer.readUntil("made " + dice.nextInt(1, LATEST + 1));
            officer.signal("KILL");
            tally.add(officer.end());
            made += officer.made();
            Scratch.remove(place);
        }
        Account.tell(
                "R20",
                "%d kills while typing, seed %d, %d edits typed to their end: %s",
                tally.tried(),
                Trials.SEED,
                made,
                tally);
        assertTrue(tally.isAllKept());
    }

    @Test
    void whatIsStillBeingTypedIsSeenToBeLost() throws IOException, InterruptedException {
        var officer =
                officer(Files.createDirectory(folder.resolve("teeth")), TypingOfficer.UNFINISHED);
        officer.readUntil("made 1");
        officer.signal("KILL");
        var fate = officer.end();
        Account.tell("R20 teeth", "acknowledged while it was being typed: %s", fate);
        assertEquals(Fate.LOST, fate);
    }

    private Officer officer(Path place, String manner) throws IOException {
        return new Officer(place, Files.copy(fresh, place.resolve("office.retinue")), manner);
    }
}
