package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    void theTenthBackupOfASecondIsNewerThanTheNinth() {
        var workspace = fresh.workspace();
        for (var count = 2; count <= 12; count++) {
            workspace.backup();
        }
        assertEquals(
                IntStream.iterate(12, count -> count - 1)
                        .limit(10)
                        .mapToObj("office 2026-03-02 09-30-00-%d.retinue"::formatted)
                        .toList(),
                names(workspace));
    }

    @Test
    void aClockThatWentBackCostsNoNewerBackup() {
        var workspace = fresh.workspace();
        for (var day = 1; day <= 12; day++) {
            Workspaces.add(workspace, TOUR.withId(new TourId("tour-" + day)));
            open(workspace.file(), -day).close();
        }
        try (var newest = Workspaces.open(workspace.backups().getFirst())) {
            assertEquals(12, newest.tours().size());
        }
        assertEquals(
                IntStream.iterate(13, count -> count - 1)
                        .limit(10)
                        .mapToObj("office 2026-03-02 09-30-00-%d.retinue"::formatted)
                        .toList(),
                names(workspace));
    }

    @Test
    void whatTheProgramDidNotMakeStays() throws IOException {
        var workspace = fresh.workspace();
        var place = workspace.file().resolveSibling("office backups");
        var others =
                List.of(
                        "my copy.retinue",
                        "office.retinue",
                        "other 2020-01-01 00-00-00.retinue",
                        "office 2020-01-01.retinue",
                        "office 2020-01-01 00-00-00-02.retinue",
                        "office 2020-13-01 00-00-00.retinue",
                        "office 2020-02-30 00-00-00.retinue",
                        "office 2020-01-01 00-00-00 mine.retinue",
                        "letter.part");
        for (var name : others) {
            var file = Files.writeString(place.resolve(name), "mine");
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        }
        var left = place.resolve("office 2020-01-01 00-00-00.retinue.123.part");
        Files.setLastModifiedTime(Files.writeString(left, "half"), FileTime.from(Instant.EPOCH));
        for (var count = 0; count < 12; count++) {
            workspace.backup();
        }
        for (var name : others) {
            assertTrue(Files.exists(place.resolve(name)), name);
        }
        assertFalse(Files.exists(left));
        assertEquals(10, workspace.backups().size());
    }

    @Test
    void aBackupIsNotChangedByComparingWithIt() throws IOException {
        var workspace = fresh.workspace();
        var backup = workspace.backups().getFirst();
        var content = Files.readAllBytes(backup);
        var journal = Files.write(Places.beside(backup, "-journal"), hotJournal(content));
        open(workspace.file(), 1).close();
        assertArrayEquals(content, Files.readAllBytes(backup));
        assertTrue(Files.exists(journal));
        assertEquals(2, workspace.backups().size());
    }

    @Test
    void whatDeclaresOtherThingsIsNotTheSame() {
        var workspace = fresh.workspace();
        try (var handle = Sqlite.open(workspace.backups().getFirst())) {
            handle.execute("CREATE VIEW guests AS SELECT * FROM guest");
        }
        open(workspace.file(), 1).close();
        assertEquals(2, workspace.backups().size());
    }

    @Test
    void restoringChangesNothingAtTheBackup() throws IOException {
        var workspace = fresh.workspace();
        var backup = workspace.backup();
        var content = Files.readAllBytes(backup);
        var journal = Files.write(Places.beside(backup, "-journal"), hotJournal(content));
        Workspaces.assertTrouble(
                Trouble.Kind.CANNOT_READ,
                () -> Workspace.restore(backup, folder.resolve("office.retinue")));
        assertArrayEquals(content, Files.readAllBytes(backup));
        assertTrue(Files.exists(journal));
    }

    /// A journal by which SQLite would put the first page back as it is.
    private static byte[] hotJournal(byte[] content) {
        var journal = ByteBuffer.allocate(512 + 4 + 4096 + 4);
        journal.put(
                new byte[] {
                    (byte) 0xd9,
                    (byte) 0xd5,
                    0x05,
                    (byte) 0xf9,
                    0x20,
                    (byte) 0xa1,
                    0x63,
                    (byte) 0xd7
                });
        journal.putInt(1).putInt(0).putInt(content.length / 4096).putInt(512).putInt(4096);
        journal.position(512).putInt(1).put(content, 0, 4096);
        var sum = 0;
        for (var place = 4096 - 200; place > 0; place -= 200) {
            sum += content[place] & 0xff;
        }
        return journal.putInt(sum).array();
    }

    @Test
    void whatStoodThereIsKeptAsSqliteCopiesIt() {
        var workspace = fresh.workspace();
        var file = workspace.file();
        var backup = workspace.backup();
        workspace.close();
        try (var handle = Sqlite.open(file)) {
            handle.execute("CREATE TABLE heap (a TEXT)");
            handle.execute("INSERT INTO heap VALUES (?)", "x".repeat(50_000));
            handle.execute("DROP TABLE heap");
        }
        Workspace.restore(backup, file);
        try (var kept = Sqlite.open(file.resolveSibling("office before restoring.retinue"))) {
            assertEquals(Optional.of("0"), Sqlite.pragma(kept, "freelist_count"));
        }
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
