package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.Trouble;

/// A workspace that the first version of the program wrote, with what it said was in there, comes
/// to the newest form when it is opened.
class MigrationTest {

    private static final TourId OTHER = new TourId("algeria-2023-07");

    @TempDir Path folder;
    private Path file = Path.of("");
    private Path kept = Path.of("");
    private byte[] old = {};

    @BeforeEach
    void copyTheOldFile() throws IOException {
        try (var stream = new GZIPInputStream(resource("workspace-1.retinue.gz"))) {
            old = stream.readAllBytes();
        }
        file = Files.write(folder.resolve("office.retinue"), old);
        kept = folder.resolve("office form 1.retinue");
    }

    @Test
    void itHoldsWhatItHeld() {
        var tour = written();
        try (var opened = Workspaces.open(file)) {
            assertEquals(Optional.of(new Stored(tour, 2)), opened.tour(tour.id()));
            assertEquals(
                    Set.of(tour.id(), OTHER),
                    Set.copyOf(opened.tours().stream().map(TourSummary::id).toList()));
            assertEquals(
                    List.of("CHANGE_HEADING", "TEST"),
                    opened.journal(tour.id(), 10).stream().map(JournalEntry::deed).toList());
            assertEquals(ArbitraryTours.travelTimes(3), opened.travelTimes());
            assertEquals(List.of(), opened.verify().faults());
        }
    }

    @Test
    void theOldFileIsKeptAndCanBeOpenedToo() {
        Workspaces.open(file).close();
        assertEquals(1, Opening.version(kept));
        try (var opened = Workspaces.open(kept)) {
            assertEquals(Optional.of(written()), opened.tour(written().id()).map(Stored::tour));
        }
    }

    @Test
    void whatOnlyTheNewFormCanSayIsSavedInIt() {
        var id = written().id();
        try (var opened = Workspaces.open(file)) {
            var before = opened.tour(id).orElseThrow();
            var after = ArbitraryTours.after(before.tour(), 5);
            Workspaces.saved(opened, Optional.of(before), after);
            assertEquals(after.tasks(), opened.tour(id).orElseThrow().tour().tasks());
            assertEquals(List.of(), opened.verify().faults());
        }
    }

    @Test
    void aBackupOfTheOldFormIsRestored() throws IOException {
        var workspace = folder.resolve("new.retinue");
        Workspace.restore(file, workspace);
        assertArrayEquals(old, Files.readAllBytes(file));
        try (var opened = Workspaces.open(workspace)) {
            assertEquals(Optional.of(written()), opened.tour(written().id()).map(Stored::tour));
        }
    }

    @Test
    void aDamagedOldFileIsKeptAsItWas() throws IOException {
        var damaged = Arrays.copyOf(old, old.length / 2);
        Files.write(file, damaged);
        Workspaces.assertTrouble(Trouble.Kind.DAMAGED, () -> Workspaces.open(file));
        assertArrayEquals(damaged, Files.readAllBytes(file));
    }

    /// As the program of that time exported it.
    private static Tour written() {
        try (var pack = resource("workspace-1.json")) {
            return assertInstanceOf(Reading.Accepted.class, Packs.read(pack)).pack().tour();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(MigrationTest.class.getResourceAsStream(name), name);
    }
}
