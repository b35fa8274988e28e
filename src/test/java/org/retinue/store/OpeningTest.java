package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;

/// What is opened, what is refused, and that what is refused stays as it was.
class OpeningTest {

    private static final Tour TOUR = ArbitraryTours.tour(7, 12);

    @TempDir Path folder;
    private final Workspaces.Fresh fresh = new Workspaces.Fresh();

    @AfterEach
    void close() {
        fresh.close();
    }

    @Test
    void aNewWorkspaceIsEmptySoundAndPrivate() throws IOException {
        var file = folder.resolve("office.retinue");
        try (var workspace = Workspaces.create(file)) {
            assertEquals(List.of(), workspace.tours());
            assertEquals(List.of(), workspace.verify().faults());
            assertFalse(workspace.isReadOnly());
        }
        assertEquals("rw-------", permissions(file));
        assertEquals("rwx------", permissions(folder.resolve("office backups")));
        assertEquals("rw-------", permissions(Backups.of(file).getFirst()));
    }

    @Test
    void nothingIsMadeWhereSomethingIs() throws IOException {
        var file = Files.writeString(folder.resolve("office.retinue"), "mine");
        Workspaces.assertTrouble(Trouble.Kind.EXISTS, () -> Workspaces.create(file));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void nothingIsMadeBesideTheJournalOfAnotherFile() throws IOException {
        var journal = Files.writeString(folder.resolve("office.retinue-journal"), "left");
        Workspaces.assertTrouble(
                Trouble.Kind.EXISTS, () -> Workspaces.create(folder.resolve("office.retinue")));
        assertEquals(List.of(journal), files());
    }

    @Test
    void nothingIsMadeInAFolderThatIsNotThere() {
        Workspaces.assertTrouble(
                Trouble.Kind.CANNOT_WRITE,
                () -> Workspaces.create(folder.resolve("none").resolve("office.retinue")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?b.retinue", ":memory:", "file:a.retinue", ":resource:a"})
    void aNameThatIsACommandToTheDriverIsRefused(String name) {
        Workspaces.assertTrouble(Trouble.Kind.BAD_NAME, () -> Workspaces.open(Path.of(name)));
        Workspaces.assertTrouble(
                Trouble.Kind.BAD_NAME, () -> Workspaces.create(folder.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"深圳 100%.retinue", "a#b;c'd\".retinue", "office"})
    void anUnusualNameWillDo(String name) {
        var file = folder.resolve(name);
        try (var workspace = Workspaces.create(file)) {
            Workspaces.add(workspace, TOUR);
        }
        try (var workspace = Workspaces.open(file)) {
            assertEquals(Optional.of(new Stored(TOUR, 1)), workspace.tour(TOUR.id()));
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Workspaces.assertTrouble(
                Trouble.Kind.NOT_FOUND, () -> Workspaces.open(folder.resolve("office.retinue")));
        assertEquals(List.of(), files());
    }

    @Test
    void aFolderIsNoWorkspace() {
        Workspaces.assertTrouble(Trouble.Kind.NOT_A_WORKSPACE, () -> Workspaces.open(folder));
    }

    @Test
    void textAndNothingAreNoWorkspaces() throws IOException {
        assertRefused(Trouble.Kind.NOT_A_WORKSPACE, new byte[0]);
        assertRefused(
                Trouble.Kind.NOT_A_WORKSPACE,
                "Dear Sir or Madam".repeat(100).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anotherProgramsDatabaseIsNoWorkspace() throws IOException {
        var file = folder.resolve("other.db");
        try (var handle = Sqlite.open(file)) {
            handle.execute("CREATE TABLE tour (tour TEXT)");
        }
        assertRefused(Trouble.Kind.NOT_A_WORKSPACE, Files.readAllBytes(file));
    }

    @Test
    void aNewerWorkspaceIsLeftAsItIs() throws IOException {
        assertRefused(
                Trouble.Kind.NEWER_WORKSPACE,
                changed("PRAGMA user_version = " + (Migrations.VERSION + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE VIEW guests AS SELECT * FROM guest",
                "CREATE TRIGGER t AFTER INSERT ON item BEGIN DELETE FROM day; END",
                "CREATE TABLE more (a)",
                "CREATE INDEX i ON item (kind)",
                "CREATE VIRTUAL TABLE f USING fts5 (a)",
                "DROP TABLE opening",
                "ALTER TABLE site ADD COLUMN more TEXT",
                "PRAGMA user_version = 1",
                "PRAGMA user_version = 7",
                "PRAGMA user_version = 10"
            })
    void whatDeclaresOtherThingsIsRefused(String statement) throws IOException {
        assertRefused(Trouble.Kind.DAMAGED, changed(statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE item SET anchored = 1 - anchored WHERE item = (SELECT min(item) FROM item)",
                "UPDATE tour SET zone = 'Asia/Tokyo'",
                "UPDATE seal SET version = version + 1 WHERE kind = 'TOUR'",
                "DELETE FROM item_track WHERE item = (SELECT min(item) FROM item_track)",
                "DELETE FROM seal WHERE kind = 'PERSON'",
                "INSERT INTO seal VALUES ('REMOVED', 'highest', 3, '00')",
                "INSERT INTO seal VALUES ('REMOVE', 'highest', 3, '00')",
                "UPDATE site_text SET form = form || ' '"
            })
    void whatIsNotAsItWasWrittenIsRefused(String statement) throws IOException {
        assertRefused(Trouble.Kind.DAMAGED, changed(statement));
    }

    @Test
    void theJournalIsLeftToVerifying() throws IOException {
        var content = changed("UPDATE journal SET officer = 'Nobody'");
        var file = Files.write(folder.resolve("journal.retinue"), content);
        try (var workspace = Workspaces.open(file)) {
            assertEquals(Optional.of(TOUR), workspace.tour(TOUR.id()).map(Stored::tour));
            Workspaces.assertTrouble(Trouble.Kind.DAMAGED, () -> workspace.journal(TOUR.id(), 10));
            assertFalse(workspace.verify().isSound());
        }
        assertFalse(Workspace.verify(file).isSound());
    }

    @Test
    void aRowThatNamesNothingIsAFault() throws IOException {
        var inner =
                Site.named(
                                new SiteId("inner"),
                                SiteKind.LABORATORY,
                                Text.english("Inner"),
                                ZoneId.of("Asia/Shanghai"))
                        .withWithin(Optional.of(new SiteId("gone")));
        var file = folder.resolve("dangling.retinue");
        Files.write(file, changed("SELECT 1"));
        seal(file, new Thing(Kind.SITE, "inner"), SiteRows.of(inner));
        assertEquals(
                List.of(new Verification.Fault(Verification.Part.SCHEMA, "site -> site")),
                Workspace.verify(file).faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"No Id", "a\"b", "a\\", "深圳"})
    void whatHasNoIdIsAFault(String id) throws IOException {
        for (var kind : List.of(Kind.TOUR, Kind.SITE, Kind.VEHICLE)) {
            var file = folder.resolve("id.retinue");
            Files.write(file, changed("SELECT 1"));
            var thing = new Thing(kind, id);
            seal(file, thing, renamed(file, kind, id));
            Workspaces.assertTrouble(Trouble.Kind.DAMAGED, () -> Workspaces.open(file));
            var faults = Workspace.verify(file).faults();
            assertEquals(List.of(thing.toString()), details(faults));
        }
    }

    @Test
    void whatNamesNoIdIsAFault() throws IOException {
        var file = Files.write(folder.resolve("id.retinue"), changed("SELECT 1"));
        var kept = Files.readAllBytes(file);
        for (var id : List.of("No Id", "a\"b")) {
            Files.write(file, kept);
            reseal(file, "UPDATE item SET site = ?, room = NULL WHERE site IS NOT NULL", id);
            assertFalse(Workspace.verify(file).isSound());
            try (var workspace = Workspaces.open(file)) {
                Workspaces.assertTrouble(Trouble.Kind.DAMAGED, () -> workspace.tour(TOUR.id()));
            }
        }
    }

    private static List<String> details(List<Verification.Fault> faults) {
        return faults.stream().map(Verification.Fault::detail).toList();
    }

    /// The rows of a thing that is there, with another id.
    private static Rows renamed(Path file, Kind kind, String id) {
        try (var line = new Line(file, true)) {
            return line.read(shelf -> {
                var there = shelf.rows(kind).values().iterator().next();
                var renamed = new Rows();
                for (var row : there.all()) {
                    var key = new ArrayList<>(row.key());
                    key.set(0, id);
                    renamed.add(new Row(row.table(), key, row.values()));
                }
                return renamed;
            });
        }
    }

    /// Writes rows as if they were ours, with the seal that belongs to them.
    private static void seal(Path file, Thing thing, Rows rows) {
        try (var handle = Sqlite.open(file)) {
            handle.execute("PRAGMA foreign_keys = OFF");
            for (var difference : Difference.between(Rows.NONE, rows)) {
                handle.execute(difference.statement(), difference.cells().toArray());
            }
            handle.execute(
                    "INSERT INTO seal VALUES (?, ?, 1, ?)",
                    thing.kind().name(),
                    thing.id(),
                    new Seal(thing, 1, Hash.of(rows.all())).stored().toString());
        }
    }

    /// Executes a statement that changes a tour, and seals the tour as if it were ours.
    private static void reseal(Path file, String statement, String parameter) {
        var thing = new Thing(Kind.TOUR, TOUR.id().value());
        try (var handle = Sqlite.open(file)) {
            handle.execute("PRAGMA foreign_keys = OFF");
            handle.execute(statement, parameter);
            var hash =
                    Kind.TOUR.tables().stream()
                            .flatMap(table -> new Shelf(handle, file).stream(table))
                            .map(Row::hash)
                            .reduce(Hash.NONE, Hash::with);
            handle.execute(
                    "UPDATE seal SET hash = ? WHERE kind = 'TOUR'",
                    new Seal(thing, 1, hash).stored().toString());
        }
    }

    @Test
    void oneOtherLetterIsNoticedThatSqliteDoesNotNotice() throws IOException {
        var content = changed("SELECT 1");
        var place = place(content, "tour-7" + TOUR.days().getFirst().date());
        content[place] = 'T';
        var file = Files.write(folder.resolve("letter.retinue"), content);
        try (var handle = Sqlite.open(file)) {
            assertEquals(Optional.of("ok"), Sqlite.pragma(handle, "quick_check"));
        }
        assertRefused(Trouble.Kind.DAMAGED, Files.readAllBytes(file));
        assertFalse(Workspace.verify(file).isSound());
    }

    @Test
    void halfAWorkspaceIsDamaged() throws IOException {
        var content = changed("SELECT 1");
        assertRefused(Trouble.Kind.DAMAGED, Arrays.copyOf(content, content.length / 2));
    }

    @Test
    void aFileThatNobodyMayWriteIsOpenedToBeRead() throws IOException {
        var file = Files.write(folder.resolve("office.retinue"), changed("SELECT 1"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertOpenedToBeRead(file);
    }

    @Test
    void aFolderThatNobodyMayWriteIsOpenedToBeRead() throws IOException {
        var file = Files.write(folder.resolve("office.retinue"), changed("SELECT 1"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertOpenedToBeRead(file);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    private void assertOpenedToBeRead(Path file) throws IOException {
        var content = Files.readAllBytes(file);
        try (var workspace = Workspaces.open(file)) {
            assertTrue(workspace.isReadOnly());
            var stored = workspace.tour(TOUR.id()).orElseThrow();
            assertEquals(TOUR, stored.tour());
            Workspaces.assertTrouble(
                    Trouble.Kind.READ_ONLY,
                    () -> workspace.save(Workspaces.retitled(stored, "Other")));
        }
        assertArrayEquals(content, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aLinkLeadsToTheWorkspaceItself() throws IOException {
        var file = Files.write(folder.resolve("office.retinue"), changed("SELECT 1"));
        var link = Files.createSymbolicLink(folder.resolve("link"), file);
        try (var workspace = Workspaces.open(link)) {
            assertEquals(file.toRealPath(), workspace.file());
        }
    }

    @Test
    void whatACrashLeftIsPlayedBack() throws IOException {
        var file = crashed(folder);
        try (var workspace = Workspaces.open(file)) {
            assertEquals(Optional.of(new Stored(TOUR, 1)), workspace.tour(TOUR.id()));
            assertEquals(List.of(), workspace.verify().faults());
        }
        assertFalse(Files.exists(folder.resolve("crashed.retinue-journal")));
    }

    @Test
    void whatACrashLeftWhereNothingCanBeWrittenIsNotGuessedAt() throws IOException {
        var file = crashed(folder);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        var content = Files.readAllBytes(file);
        Workspaces.assertTrouble(Trouble.Kind.CANNOT_READ, () -> Workspaces.open(file));
        assertArrayEquals(content, Files.readAllBytes(file));
    }

    @Test
    void whatACrashLeftInAnotherProgramsDatabaseIsNotOurs() throws IOException {
        var file = crashed(folder);
        var content = Files.readAllBytes(file);
        content[68] ^= 1;
        Files.write(file, content);
        Workspaces.assertTrouble(Trouble.Kind.NOT_A_WORKSPACE, () -> Workspaces.open(file));
        assertArrayEquals(content, Files.readAllBytes(file));
        assertTrue(Files.exists(folder.resolve("crashed.retinue-journal")));
    }

    /// A workspace as a crash leaves it: some pages of a transaction are in the file already, and
    /// its journal stands beside it.
    private Path crashed(Path into) throws IOException {
        var workspace = fresh.workspace();
        Workspaces.add(workspace, TOUR);
        var file = workspace.file();
        var copy = into.resolve("crashed.retinue");
        try (var handle = Sqlite.open(file)) {
            handle.execute("PRAGMA cache_size = 1");
            handle.execute("BEGIN IMMEDIATE");
            handle.execute("UPDATE journal_change SET later = later || 'x' WHERE later <> ''");
            handle.execute("UPDATE item SET kind = 'OTHER'");
            var content = Files.readAllBytes(file);
            Files.write(copy, content);
            Files.copy(Places.beside(file, "-journal"), Places.beside(copy, "-journal"));
            handle.execute("ROLLBACK");
            assertFalse(Arrays.equals(content, Files.readAllBytes(file)), "Nothing was half done");
        }
        return copy;
    }

    /// The content of a workspace with a tour, after the statement was executed in it.
    private byte[] changed(String statement) throws IOException {
        var workspace = fresh.workspace();
        Workspaces.add(workspace, TOUR);
        try (var handle = Sqlite.open(workspace.file())) {
            handle.execute("PRAGMA foreign_keys = OFF");
            handle.execute(statement);
        }
        return Files.readAllBytes(workspace.file());
    }

    private void assertRefused(Trouble.Kind kind, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("refused.retinue"), content);
        Workspaces.assertTrouble(kind, () -> Workspaces.open(file));
        assertArrayEquals(content, Files.readAllBytes(file));
        assertFalse(Files.exists(folder.resolve("refused backups")));
    }

    private static int place(byte[] content, String text) {
        return new String(content, StandardCharsets.ISO_8859_1).lastIndexOf(text);
    }

    private List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
