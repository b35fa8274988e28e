package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.Trouble;

/// Backups: when one is made, which are kept, and how one comes back.
class BackupsTest {

    private static final Tour TOUR = ArbitraryTours.tour(7, 5);

    @TempDir Path folder;
    private final Workspaces.Fresh fresh = new Workspaces.Fresh();

    @AfterEach
    void close() {
        fresh.close();
    }

    private static Workspace open(Path file, int days) {
        var clock = Clock.offset(Workspaces.CLOCK, Duration.ofDays(days));
        return Workspace.open(file, Workspaces.OFFICER, clock);
    }

    @Test
    void openingMakesABackupIfSomethingChanged() {
        var workspace = fresh.workspace();
        assertEquals(List.of("office 2026-03-02 09-30-00.retinue"), names(workspace));
        assertEquals(Optional.empty(), workspace.backupTrouble());
        open(workspace.file(), 1).close();
        assertEquals(1, workspace.backups().size());
        Workspaces.add(workspace, TOUR);
        open(workspace.file(), 1).close();
        assertEquals(
                List.of("office 2026-03-03 09-30-00.retinue", "office 2026-03-02 09-30-00.retinue"),
                names(workspace));
    }

    @Test
    void theLastTenAreKept() {
        var workspace = fresh.workspace();
        for (var day = 1; day <= 12; day++) {
            Workspaces.add(workspace, TOUR.withId(new TourId("tour-" + day)));
            open(workspace.file(), day).close();
        }
        assertEquals(
                IntStream.rangeClosed(5, 14)
                        .mapToObj(day -> "office 2026-03-%02d 09-30-00.retinue".formatted(19 - day))
                        .toList(),
                names(workspace));
    }

    @Test
    void backupsOfOneSecondStandBesideEachOther() {
        var workspace = fresh.workspace();
        var second = workspace.backup();
        assertEquals("office 2026-03-02 09-30-00-2.retinue", second.getFileName().toString());
        assertEquals(second, workspace.backups().getFirst());
    }

    @Test
    void aBackupHoldsWhatTheWorkspaceHeld() {
        var workspace = fresh.workspace();
        Workspaces.add(workspace, TOUR);
        var file = folder.resolve("copy.retinue");
        workspace.backup(file);
        Workspaces.assertTrouble(Trouble.Kind.EXISTS, () -> workspace.backup(file));
        try (var copy = Workspaces.open(file)) {
            assertEquals(workspace.tour(TOUR.id()), copy.tour(TOUR.id()));
            assertEquals(workspace.journal(TOUR.id(), 9), copy.journal(TOUR.id(), 9));
            assertEquals(List.of(), copy.verify().faults());
        }
    }

    @Test
    void restoringKeepsWhatStoodThere() {
        var workspace = fresh.workspace();
        var file = workspace.file();
        var backup = workspace.backup();
        Workspaces.add(workspace, TOUR);
        workspace.close();
        Workspace.restore(backup, file);
        Workspace.restore(backup, file);
        try (var restored = Workspaces.open(file);
                var kept =
                        Workspaces.open(file.resolveSibling("office before restoring.retinue"))) {
            assertEquals(List.of(), restored.tours());
            assertEquals(Optional.of(new Stored(TOUR, 1)), kept.tour(TOUR.id()));
        }
        assertTrue(Files.exists(file.resolveSibling("office before restoring 2.retinue")));
    }

    @Test
    void aDamagedWorkspaceIsReplacedAndKeptWithItsJournal() throws IOException {
        var workspace = fresh.workspace();
        Workspaces.add(workspace, TOUR);
        var backup = workspace.backup();
        var file = Files.writeString(folder.resolve("office.retinue"), "spilt");
        Files.writeString(folder.resolve("office.retinue-journal"), "ink");
        Workspace.restore(backup, file);
        try (var restored = Workspaces.open(file)) {
            assertEquals(Optional.of(new Stored(TOUR, 1)), restored.tour(TOUR.id()));
        }
        assertEquals("spilt", Files.readString(folder.resolve("office before restoring.retinue")));
        assertEquals(
                "ink", Files.readString(folder.resolve("office before restoring.retinue-journal")));
    }

    @Test
    void aDamagedBackupReplacesNothing() throws IOException {
        var workspace = fresh.workspace();
        var backup = workspace.backup();
        var content = Files.readAllBytes(backup);
        Files.write(backup, java.util.Arrays.copyOf(content, content.length / 2));
        var before = Files.readAllBytes(workspace.file());
        Workspaces.assertTrouble(
                Trouble.Kind.DAMAGED, () -> Workspace.restore(backup, workspace.file()));
        assertArrayEquals(before, Files.readAllBytes(workspace.file()));
    }

    @Test
    void aBackupComesBackWhereNothingIsLeft() {
        var workspace = fresh.workspace();
        Workspaces.add(workspace, TOUR);
        var backup = workspace.backup();
        var file = folder.resolve("again.retinue");
        Workspace.restore(backup, file);
        assertTrue(Workspace.verify(file).isSound());
    }

    @Test
    void aWorkspaceBroughtToTheNewestFormHoldsWhatItHeldAndTheOldOneIsKept() {
        var workspace = fresh.workspace();
        Workspaces.add(workspace, TOUR);
        workspace.close();
        Restoring.migrate(workspace.file(), Migrations.VERSION);
        var kept = workspace.file().resolveSibling("office form 1.retinue");
        for (var file : List.of(workspace.file(), kept)) {
            try (var opened = Workspaces.open(file)) {
                assertEquals(Optional.of(new Stored(TOUR, 1)), opened.tour(TOUR.id()));
                assertEquals(List.of(), opened.verify().faults());
            }
        }
    }

    @Test
    void aBackupThatCannotBeMadeDoesNotShutTheWorkspace() throws IOException {
        var workspace = fresh.workspace();
        Workspaces.add(workspace, TOUR);
        var file = folder.resolve("office.retinue");
        workspace.backup(file);
        Files.writeString(folder.resolve("office backups"), "in the way");
        try (var opened = Workspaces.open(file)) {
            assertEquals(
                    Optional.of(Trouble.Kind.CANNOT_WRITE),
                    opened.backupTrouble().map(Trouble::kind));
            assertEquals(Optional.of(TOUR), opened.tour(TOUR.id()).map(Stored::tour));
        }
    }

    private static List<String> names(Workspace workspace) {
        return workspace.backups().stream().map(file -> file.getFileName().toString()).toList();
    }
}
