package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Directory;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.Trouble;
import org.retinue.trust.Account;

/// Single bits that flip are noticed, or change nothing. `-Dstore.flips` and `-Dstore.seed` make
/// the run longer and another one.
class DamageTest {

    private static final Tour TOUR = ArbitraryTours.tour(1, 12);
    private static final EnumSet<Trouble.Kind> NOTICED =
            EnumSet.of(
                    Trouble.Kind.DAMAGED,
                    Trouble.Kind.NOT_A_WORKSPACE,
                    Trouble.Kind.NEWER_WORKSPACE,
                    Trouble.Kind.CANNOT_READ);

    @TempDir Path folder;
    private final Workspaces.Fresh fresh = new Workspaces.Fresh();

    /// Everything that a workspace says.
    private record Content(
            Optional<Stored> tour,
            List<TourSummary> tours,
            Directory directory,
            TravelTimes travel,
            List<JournalEntry> journal) {

        static Content of(Workspace workspace) {
            return new Content(
                    workspace.tour(TOUR.id()),
                    workspace.tours(),
                    workspace.directory(),
                    workspace.travelTimes(),
                    workspace.journal(TOUR.id(), 100));
        }
    }

    @AfterEach
    void close() {
        fresh.close();
    }

    @Test
    void aFlippedBitIsNoticedOrChangesNothing() throws IOException {
        var workspace = fresh.workspace();
        Workspaces.add(workspace, TOUR);
        workspace.save(TravelTimes.NONE, ArbitraryTours.travelTimes(1), "TRAVEL");
        var sound = Content.of(workspace);
        var content = Files.readAllBytes(workspace.file());
        var random = new Random(Long.getLong("store.seed", 1));
        var flips = Integer.getInteger("store.flips", 40);
        var noticed = 0;
        for (var flip = 0; flip < flips; flip++) {
            var bit = random.nextInt(content.length * 8);
            if (isNoticed(flipped(content, bit), sound, bit)) {
                noticed++;
            }
        }
        Account.tell(
                "R8",
                "%d bits flipped, seed %d, %d noticed, the others changed nothing, 0 unnoticed",
                flips,
                Long.getLong("store.seed", 1),
                noticed);
        assertTrue(noticed > 0, "Of " + flips + " flips none was noticed");
    }

    @Test
    void twoSealsOfOneThingAreDamage() throws IOException {
        var workspace = fresh.workspace();
        Workspaces.add(workspace, TOUR);
        var content = Files.readAllBytes(workspace.file());
        var text = new String(content, StandardCharsets.ISO_8859_1);
        var sites = List.copyOf(TOUR.directory().sites().keySet());
        var last = text.indexOf("SITE" + sites.getLast()) + "SITEsite-".length();
        content[last] = (byte) sites.getFirst().value().charAt("site-".length());
        var file = Files.write(folder.resolve("two.retinue"), content);
        Workspaces.assertTrouble(Trouble.Kind.DAMAGED, () -> Workspaces.open(file));
        assertFalse(Workspace.verify(file).isSound());
    }

    private static byte[] flipped(byte[] content, int bit) {
        var flipped = content.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    private boolean isNoticed(byte[] content, Content sound, int bit) throws IOException {
        var file = Files.write(folder.resolve("flipped.retinue"), content);
        try (var workspace = Workspaces.open(file)) {
            assertEquals(sound, Content.of(workspace), "Bit " + bit);
            return false;
        } catch (Trouble e) {
            assertTrue(NOTICED.contains(e.kind()), "Bit " + bit + " " + e.kind());
            return true;
        }
    }
}
