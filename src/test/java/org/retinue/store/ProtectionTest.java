package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;

/// Workspaces with a passphrase: what opens them, and that they never become plain by themselves.
class ProtectionTest {

    static final Secret.Stretching QUICK = Secret.Stretching.of(10);
    private static final String PASSPHRASE = "correct horse 马";
    private static final String MARKER = "Zephyrine Quillfeather";
    private static final String PLAIN = "SQLite format 3\0";
    private static final Tour TOUR = marked(ArbitraryTours.tour(7, 12));

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void plainWorkspace() {
        file = folder.resolve("office.retinue");
        try (var workspace = Workspaces.create(file)) {
            Workspaces.add(workspace, TOUR);
            assertNotEquals(List.of(), workspace.backups());
        }
    }

    private static Tour marked(Tour tour) {
        return tour.withHeading(tour.heading().withTitle(Text.english(MARKER)));
    }

    static Secret passphrase(String letters) {
        return Secret.passphrase(letters.toCharArray(), QUICK);
    }

    private static Secret code(String letters) {
        return Secret.recoveryCode(letters.toCharArray(), QUICK);
    }

    private Protection.Made protect() {
        return Protection.protect(file, passphrase(PASSPHRASE), Workspaces.CLOCK);
    }

    private Key key() {
        return Protection.unlock(file, passphrase(PASSPHRASE)).orElseThrow();
    }

    private Workspace open(Key key) {
        return Workspace.open(file, key, Workspaces.OFFICER, Workspaces.CLOCK);
    }

    @Test
    void aProtectedWorkspaceHoldsWhatThePlainOneHeldAndSaysNothing() throws IOException {
        assertTrue(holdsMarker(file));
        protect();
        assertTrue(Protection.isAt(file));
        assertFalse(holdsMarker(file));
        assertEquals("rw-------", permissions(file));
        try (var workspace = open(key())) {
            assertTrue(workspace.isProtected());
            assertEquals(Optional.of(new Stored(TOUR, 1)), workspace.tour(TOUR.id()));
            assertEquals(List.of(), workspace.verify().faults());
        }
    }

    @Test
    void itOpensWithItsPassphraseOrItsRecoveryCodeAndNothingElse() {
        var made = protect();
        var written = made.code().toString();
        assertTrue(written.matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}"), written);
        assertArrayEquals(made.key().bytes(), key().bytes());
        var typed = written.replace("-", " ").toLowerCase(Locale.ROOT);
        var spoken = typed.replace('0', 'o').replace('1', 'l');
        for (var each : List.of(written, typed, spoken)) {
            var opened = Protection.unlock(file, code(each));
            assertArrayEquals(made.key().bytes(), opened.orElseThrow().bytes());
        }
        for (var wrong : List.of("", "correct horse", "Correct horse 马", PASSPHRASE + " ")) {
            assertEquals(Optional.empty(), Protection.unlock(file, passphrase(wrong)));
            assertEquals(Optional.empty(), Protection.unlock(file, code(wrong)));
        }
        // One field will do for both.
        assertTrue(Protection.unlock(file, passphrase(written)).orElseThrow().isFromRecoveryCode());
        assertFalse(key().isFromRecoveryCode());
        Workspaces.assertTrouble(Trouble.Kind.PROTECTED, () -> open(Key.NONE));
    }

    @Test
    void lettersThatArePutTogetherOtherwiseAreTheSame() {
        Protection.protect(file, passphrase("Café de la gare"), Workspaces.CLOCK);
        assertTrue(Protection.unlock(file, passphrase("Cafe\u0301 de la gare")).isPresent());
    }

    @Test
    void whatIsSavedIsThereAndTheFileBeforeIsKept() throws IOException {
        protect();
        var before = Files.readAllBytes(file);
        try (var workspace = open(key())) {
            var stored = workspace.tour(TOUR.id()).orElseThrow();
            workspace.save(Workspaces.retitled(stored, "Another"));
        }
        assertArrayEquals(before, Files.readAllBytes(Beside.previous(file)));
        try (var workspace = open(key())) {
            assertEquals(
                    Text.english("Another"),
                    workspace.tour(TOUR.id()).orElseThrow().tour().heading().title());
        }
        assertFalse(Files.exists(Beside.saving(file)));
    }

    @Test
    void whatCannotBeSavedIsTakenBack() throws IOException {
        protect();
        try (var workspace = open(key())) {
            var stored = workspace.tour(TOUR.id()).orElseThrow();
            // A folder with something in it cannot be replaced.
            Files.createDirectories(Beside.saving(file).resolve("in the way"));
            Workspaces.assertTrouble(
                    Trouble.Kind.CANNOT_WRITE,
                    () -> workspace.save(Workspaces.retitled(stored, "Another")));
            assertEquals(Optional.of(stored), workspace.tour(TOUR.id()));
            Workspaces.remove(Beside.saving(file));
            workspace.save(Workspaces.retitled(stored, "Another"));
            assertEquals(2, workspace.tour(TOUR.id()).orElseThrow().version());
        }
    }

    @Test
    void twoProgramsTakeTurnsAndSeeEachOther() {
        protect();
        try (var ours = open(key());
                var theirs = open(key())) {
            var stored = ours.tour(TOUR.id()).orElseThrow();
            var stamp = theirs.stamp();
            ours.save(Workspaces.retitled(stored, "Ours"));
            assertNotEquals(stamp, theirs.stamp());
            var seen = theirs.tour(TOUR.id()).orElseThrow();
            assertEquals(Text.english("Ours"), seen.tour().heading().title());
            assertEquals(
                    new Saved.Stale(Optional.of(seen)),
                    theirs.save(Workspaces.retitled(stored, "Theirs")));
            theirs.save(Workspaces.retitled(seen, "Theirs"));
            assertEquals(3, ours.tour(TOUR.id()).orElseThrow().version());
        }
    }

    @Test
    void whoeverHoldsTheTurnIsNamedAndOneMayStillRead() throws IOException {
        protect();
        try (var workspace = open(key());
                var _ = Turn.at(file)) {
            var stored = workspace.tour(TOUR.id()).orElseThrow();
            var trouble =
                    assertThrows(
                            Trouble.class,
                            () -> workspace.save(Workspaces.retitled(stored, "Another")));
            assertEquals(Trouble.Kind.HELD, trouble.kind());
            assertTrue(trouble.details().getLast().endsWith(", " + ProcessHandle.current().pid()));
        }
    }

    @Test
    void anOlderFileInThePlaceIsNotWrittenOver() throws IOException {
        protect();
        try (var workspace = open(key())) {
            var older = workspace.backups().getFirst();
            var stored = workspace.tour(TOUR.id()).orElseThrow();
            workspace.save(Workspaces.retitled(stored, "Newer"));
            var newer = workspace.tour(TOUR.id()).orElseThrow();
            Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
            var there = Files.readAllBytes(file);
            Workspaces.assertTrouble(
                    Trouble.Kind.MOVED, () -> workspace.save(Workspaces.retitled(newer, "Newest")));
            assertArrayEquals(there, Files.readAllBytes(file));
            // What is held can be saved elsewhere.
            var elsewhere = folder.resolve("elsewhere.retinue");
            workspace.backup(elsewhere);
            try (var copy = workspace.reopened(elsewhere)) {
                assertEquals(Optional.of(newer), copy.tour(TOUR.id()));
                assertTrue(copy.isProtected());
            }
        }
    }

    @Test
    void itsBackupsAreProtectedAndRestored() throws IOException {
        protect();
        PlainCopies.of(file).forEach(PlainCopies::delete);
        try (var workspace = open(key())) {
            workspace.save(Workspaces.retitled(workspace.tour(TOUR.id()).orElseThrow(), "Another"));
            for (var backup : workspace.backups()) {
                assertTrue(Protection.isAt(backup));
            }
        }
        var backup = Backups.of(file).getLast();
        Workspaces.assertTrouble(
                Trouble.Kind.PROTECTED, () -> Workspace.restore(backup, file, Key.NONE));
        Workspace.restore(backup, file, key());
        assertTrue(Protection.isAt(file));
        assertTrue(Protection.isAt(folder.resolve("office before restoring.retinue")));
        try (var workspace = open(key())) {
            assertEquals(Optional.of(new Stored(TOUR, 1)), workspace.tour(TOUR.id()));
        }
        assertEquals(List.of(), markedFiles());
    }

    @Test
    void aPlainBackupIsProtectedWhenItIsRestored() throws IOException {
        protect();
        var backup = Backups.of(file).getFirst();
        assertFalse(Protection.isAt(backup));
        Workspace.restore(backup, file, key());
        assertTrue(Protection.isAt(file));
    }

    @Test
    void aPlainFileInThePlaceIsRefused() throws IOException {
        var plain = Files.readAllBytes(file);
        protect();
        open(key()).close();
        var key = key();
        Workspaces.assertTrouble(
                Trouble.Kind.PROTECTED, () -> Workspace.salvage(file, Workspaces.CLOCK));
        Files.write(file, plain);
        Workspaces.assertTrouble(
                Trouble.Kind.UNPROTECTED, () -> Workspace.salvage(file, Workspaces.CLOCK));
        Workspaces.assertTrouble(Trouble.Kind.UNPROTECTED, () -> open(Key.NONE));
        Workspaces.assertTrouble(Trouble.Kind.UNPROTECTED, () -> open(key));
        assertArrayEquals(plain, Files.readAllBytes(file));
        Files.delete(file);
        Workspaces.assertTrouble(Trouble.Kind.UNPROTECTED, () -> Workspaces.create(file));
        Workspaces.assertTrouble(
                Trouble.Kind.PROTECTED,
                () -> Workspace.restore(Backups.of(file).getLast(), file, Key.NONE));
    }

    @Test
    void anOlderFormIsMigratedAndStaysProtected() throws IOException {
        var old = folder.resolve("old.retinue");
        var made = protect();
        try (var handle = Sqlite.openInMemory()) {
            Migrations.runFirst(handle);
            Protection.seal(Sqlite.content(handle), old, made.key());
        }
        try (var workspace =
                Workspace.open(old, made.key(), Workspaces.OFFICER, Workspaces.CLOCK)) {
            assertEquals(List.of(), workspace.verify().faults());
        }
        assertTrue(Protection.isAt(old));
        assertTrue(Protection.isAt(folder.resolve("old form 1.retinue")));
    }

    @Test
    void aNewPassphraseReplacesTheOldOneAndLeavesTheRecoveryCode() {
        var made = protect();
        try (var workspace = open(key())) {
            Protection.change(file, made.key(), passphrase("another horse"));
            assertEquals(Optional.empty(), Protection.unlock(file, passphrase(PASSPHRASE)));
            assertTrue(Protection.unlock(file, passphrase("another horse")).isPresent());
            assertTrue(Protection.unlock(file, code(made.code().toString())).isPresent());
            // Who has it open goes on, and does not bring the old one back.
            workspace.save(Workspaces.retitled(workspace.tour(TOUR.id()).orElseThrow(), "Another"));
            assertEquals(Optional.empty(), Protection.unlock(file, passphrase(PASSPHRASE)));
        }
        var renewed = Protection.renew(file, made.key());
        assertEquals(Optional.empty(), Protection.unlock(file, code(made.code().toString())));
        assertTrue(Protection.unlock(file, code(renewed.toString())).isPresent());
        assertTrue(Protection.unlock(file, passphrase("another horse")).isPresent());
    }

    @Test
    void itBecomesPlainWhenItIsAskedTo() throws IOException {
        protect();
        open(key()).close();
        Protection.unprotect(file, key(), Workspaces.CLOCK);
        assertFalse(Protection.isAt(file));
        assertFalse(Beside.isRemembered(file));
        try (var workspace = Workspaces.open(file)) {
            assertFalse(workspace.isProtected());
            assertEquals(Optional.of(new Stored(TOUR, 1)), workspace.tour(TOUR.id()));
        }
    }

    @Test
    void plainCopiesAreProtectedOrDeletedAndOtherFilesLeftAlone() throws IOException {
        var others = folder.resolve("office two.retinue");
        Workspaces.create(others).close();
        Workspace.restore(Backups.of(file).getFirst(), file);
        var made = protect();
        var copies = PlainCopies.of(file);
        assertTrue(copies.contains(folder.resolve("office before restoring.retinue")));
        assertEquals(Backups.of(file).size() + 1, copies.size());
        PlainCopies.delete(copies.getFirst());
        copies.stream().skip(1).forEach(copy -> PlainCopies.protect(copy, made.key()));
        assertEquals(List.of(), PlainCopies.of(file));
        assertEquals(List.of(), markedFiles());
        assertFalse(Protection.isAt(others));
        for (var backup : Backups.of(file)) {
            assertEquals(List.of(), Workspace.verify(backup, made.key()).faults());
        }
    }

    @Test
    void whatAKilledProgramLeftInTheClearIsAPlainCopyToo() throws IOException {
        var left =
                List.of(
                        // One that was not made safe before the kill is never played back.
                        left("office.retinue-journal", "\0"),
                        left("office.retinue.42.part", PLAIN),
                        left("office.retinue.42.part-journal", "\0"),
                        left("office form 3.retinue.42.part", PLAIN),
                        left("office backups/office 2026-01-01 10-00-00.retinue.42.part", PLAIN));
        var others =
                List.of(
                        left("office two.retinue-journal", "\0"),
                        left("office backups/others.sqlite", PLAIN));
        assertFalse(PlainCopies.of(file).contains(left.getFirst()), "It may be needed yet");
        var key = protect().key();
        assertTrue(PlainCopies.of(file).containsAll(left));
        PlainCopies.of(file).forEach(copy -> PlainCopies.protect(copy, key));
        assertEquals(List.of(), left.stream().filter(Files::exists).toList());
        assertEquals(Set.copyOf(others), Set.copyOf(markedFiles()));
    }

    /// Killed after the workspace and before its copies.
    @Test
    void plainCopiesThatWereNotReachedAreProtectedWhenItIsOpened() throws IOException {
        protect();
        assertNotEquals(List.of(), PlainCopies.of(file));
        open(key()).close();
        assertEquals(List.of(), PlainCopies.of(file));
        assertEquals(List.of(), markedFiles());
    }

    private Path left(String name, String start) throws IOException {
        return Files.writeString(folder.resolve(name), start + MARKER);
    }

    @Test
    void aTurnThatCannotBeSignedIsGivenBack() throws IOException {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "There is no device here that is always full");
        Files.createSymbolicLink(Beside.mark(file), full);
        for (var attempt = 0; attempt < 2; attempt++) {
            Workspaces.assertTrouble(Trouble.Kind.CANNOT_WRITE, () -> Turn.at(file));
        }
    }

    @Test
    @Tag("long")
    void nobodyMakesItPlainWhileAnotherSaves() throws IOException {
        protect();
        var before = markedFiles();
        try (var _ = Turn.at(file)) {
            Workspaces.assertTrouble(
                    Trouble.Kind.HELD, () -> Protection.unprotect(file, key(), Workspaces.CLOCK));
        }
        assertEquals(before, markedFiles());
        try (var workspace = open(key())) {
            assertEquals(Optional.of(new Stored(TOUR, 1)), workspace.tour(TOUR.id()));
        }
    }

    @Test
    void whoeverHasItOpenDoesNotShutAPlainOne() {
        protect();
        try (var workspace = open(key())) {
            var stored = workspace.tour(TOUR.id()).orElseThrow();
            Protection.unprotect(file, key(), Workspaces.CLOCK);
            Workspaces.assertTrouble(
                    Trouble.Kind.MOVED,
                    () -> workspace.save(Workspaces.retitled(stored, "Another")));
        }
        try (var workspace = Workspaces.open(file)) {
            assertFalse(workspace.isProtected());
        }
    }

    @Test
    void aDamagedFileIsToldFromAWrongPassphrase() throws IOException {
        protect();
        var sound = Files.readAllBytes(file);
        var key = key();
        for (var at = 0; at < sound.length; at += at < Casing.LENGTH ? 97 : 997) {
            var damaged = sound.clone();
            damaged[at] ^= 4;
            Files.write(file, damaged);
            var kind = at < 8 ? Trouble.Kind.NOT_A_WORKSPACE : Trouble.Kind.DAMAGED;
            if (at < 8) {
                Beside.forget(file);
                Workspaces.assertTrouble(kind, () -> open(Key.NONE));
            } else if (at < Casing.LENGTH) {
                Workspaces.assertTrouble(
                        kind, () -> Protection.unlock(file, passphrase(PASSPHRASE)));
            } else {
                Workspaces.assertTrouble(kind, () -> open(key));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 11, Integer.MAX_VALUE})
    void roundsThatNobodyWouldChooseAreNotTried(int rounds) throws IOException {
        protect();
        var box = Strongbox.read(file);
        var slot = box.casing().passphrase();
        var changed =
                new Casing(
                        box.casing().name(),
                        new Slot(rounds, slot.salt(), slot.wrapped()),
                        box.casing().recovery());
        Files.write(file, new Strongbox(changed, box.text()).bytes());
        Workspaces.assertTrouble(
                Trouble.Kind.DAMAGED, () -> Protection.unlock(file, passphrase(PASSPHRASE)));
    }

    @Test
    void outsideOfTestsManyRoundsAreAsked() {
        try (var secret = Secret.passphrase("12345678".toCharArray())) {
            assertEquals(600_000, secret.stretching().rounds());
            assertFalse(secret.stretching().allows(599_999));
            protect();
            Workspaces.assertTrouble(Trouble.Kind.DAMAGED, () -> Protection.unlock(file, secret));
        }
    }

    @Test
    void noPlainCopyIsMadeByMistake() {
        protect();
        var copy = folder.resolve("copy.retinue");
        try (var workspace = open(key())) {
            for (var statement : List.of("VACUUM INTO ?", "ATTACH ? AS copy")) {
                assertThrows(
                        Trouble.class,
                        () ->
                                workspace
                                        .line()
                                        .inTurn(handle ->
                                                handle.execute(statement, copy.toString())));
            }
            assertFalse(Files.exists(copy));
            var settings =
                    workspace
                            .line()
                            .inTurn(handle ->
                                    Stream.of(
                                                    "trusted_schema",
                                                    "cell_size_check",
                                                    "temp_store",
                                                    "secure_delete",
                                                    "journal_mode",
                                                    "foreign_keys")
                                            .map(name -> Sqlite.pragma(handle, name).orElse(""))
                                            .toList());
            assertEquals(List.of("0", "1", "2", "1", "memory", "1"), settings);
        }
    }

    @Test
    void eachSaveIsEncipheredAnew() throws IOException {
        var made = protect();
        var first = Strongbox.read(file);
        var content = first.content(made.key(), file);
        var again = Strongbox.of(first.casing(), made.key(), content);
        assertFalse(Arrays.equals(first.text(), again.text()));
        assertArrayEquals(content, again.content(made.key(), file));
    }

    @Test
    void aSecretAndAKeyAreWiped() {
        var letters = PASSPHRASE.toCharArray();
        try (var secret = Secret.passphrase(letters, QUICK)) {
            assertTrue(secret.isLongEnough());
        }
        assertEquals(" ".repeat(letters.length), new String(letters));
        var made = protect();
        made.key().close();
        assertArrayEquals(new byte[32], made.key().bytes());
    }

    private List<Path> markedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(this::holdsMarker).sorted().toList();
        }
    }

    private boolean holdsMarker(Path file) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return text.contains(MARKER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
