package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.desk.Desk;
import org.retinue.store.Change;
import org.retinue.store.HeldTurn;
import org.retinue.store.Protection;
import org.retinue.store.QuickSecrets;
import org.retinue.store.Saved;
import org.retinue.store.Workspace;
import org.retinue.tour.Text;
import org.retinue.tour.Trouble;

/// Goal R18: of a protected workspace nothing is found in any file, no wrong passphrase opens it,
/// every flipped bit is found; and goal R1 for its saves.
///
/// How many: `-Dtrust.markers`, `-Dtrust.passphrases`, `-Dtrust.flips`, `-Dtrust.protected.kills`.
class ProtectedTest {

    private static final int MARKERS = Trials.of("markers", 20, 200);
    private static final int PASSPHRASES = Trials.of("passphrases", 20, 1_000);
    private static final int FLIPS = Trials.of("flips", 40, 10_000);
    private static final int KILLS = Trials.of("protected.kills", 1, 100);
    private static final int EDITS = 40;
    private static final String PASSPHRASE = Protected.PASSPHRASE;

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("office.retinue");
    }

    private Path plain(Planted planted) {
        ScriptedEdits.create(file());
        try (var workspace = Workspace.open(file(), "Officer", Clock.systemUTC())) {
            planted.plantIn(workspace, "");
        }
        return file();
    }

    private void protect() {
        Protected.protect(file());
    }

    @Test
    void nothingOfItIsFoundInAnyFileAfterADaysWork() throws Exception {
        var planted = Planted.of(MARKERS);
        plain(planted);
        assertEquals(
                MARKERS,
                planted.foundIn(folder).stream()
                        .filter(each -> each.endsWith(" office.retinue"))
                        .count(),
                "The search finds what is there");
        protect();
        work(planted);
        var found = planted.foundIn(folder);
        Account.tell(
                "R18 markers",
                "planted %d, %d files left after a day's work: %d found",
                MARKERS,
                files(),
                found.size());
        assertEquals(List.of(), found);
    }

    /// A day's work: edits at the desk, one that fails, backups, another passphrase, a restored
    /// backup, a program that is killed.
    private void work(Planted planted) throws Exception {
        var tasks = new LinkedBlockingQueue<Runnable>();
        try (var workspace = Protected.open(file())) {
            planted.plantIn(workspace, "Dr ");
            var _ = workspace.backup();
            workspace.backup(folder.resolve("elsewhere.retinue"));
        }
        try (var desk = new Desk(Protected.open(file()), tasks::add)) {
            desk.open(ScriptedEdits.start().id());
            while (desk.view().tour().isEmpty()) {
                tasks.take().run();
            }
            ScriptedEdits.edit(desk, 1);
            desk.undo();
        }
        Files.createDirectories(file().resolveSibling("office.retinue.saving/in the way"));
        try (var workspace = Protected.open(file())) {
            planted.plantIn(workspace, "Prof. ");
        } catch (Trouble trouble) {
            assertEquals(Trouble.Kind.CANNOT_WRITE, trouble.kind());
        }
        Scratch.remove(file().resolveSibling("office.retinue.saving"));
        kill(EDITS / 2);
        try (var key = Protected.key(file());
                var changed = QuickSecrets.passphrase("five wild horses")) {
            Protection.change(file(), key, changed);
            Workspace.restore(Workspace.backups(file()).getLast(), file(), key);
        }
    }

    private long files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    /// The real program at full strength, watched by strace: every file that it opens to write is
    /// one of those that were searched, and so is what its temporary folder and its log hold.
    @Test
    void everyFileThatTheProgramWritesIsKnown() throws Exception {
        assumeTrue(Trials.isFull() && Strace.isThere());
        var planted = Planted.of(MARKERS);
        plain(planted);
        var secret = Files.writeString(folder.resolve("secret"), PASSPHRASE + "\n");
        var written = new TreeSet<String>();
        for (var words :
                List.of(
                        List.of("protect"),
                        List.of("tours"),
                        List.of("check"),
                        List.of("history", planted.markers().getFirst()),
                        List.of("verify"),
                        List.of("backup"),
                        List.of("export", planted.markers().getLast(), "--out", "nowhere.xyz"))) {
            written.addAll(watched(words, secret));
        }
        var elsewhere =
                written.stream()
                        .filter(Predicate.not(name -> name.startsWith(folder.toString())))
                        .filter(name -> !name.startsWith("/dev/") && !name.startsWith("/proc/"))
                        .toList();
        var found = planted.foundIn(folder);
        Account.tell(
                "R18 files",
                "%d files written by 7 commands, %d outside of what was searched: %d markers found",
                written.size(),
                elsewhere.size(),
                found.size());
        assertEquals(List.of(), elsewhere);
        assertEquals(List.of(), found);
    }

    private List<String> watched(List<String> words, Path secret) throws Exception {
        var logs = Files.createTempDirectory("calls");
        var temporary = Files.createDirectories(folder.resolve("temporary"));
        var all = new ArrayList<>(words);
        all.addAll(List.of("--workspace-passphrase-file", secret.toString()));
        var command = new ArrayList<>(Programs.retinue(file(), all.toArray(String[]::new)));
        command.addAll(
                1,
                List.of(
                        "-Djava.io.tmpdir=" + temporary,
                        "-XX:ErrorFile=" + folder.resolve("crash.log")));
        var watched = Strace.watched(command, logs, List.of("openat"));
        var ended = Programs.run(folder, watched);
        assertTrue(ended.status() < 4, ended.said());
        var names = Strace.written(logs);
        Scratch.remove(logs);
        return names;
    }

    @Test
    void noWrongPassphraseOpensIt() {
        plain(Planted.of(1));
        protect();
        var dice = Trials.dice();
        var opened = 0;
        for (var tried = 0; tried < PASSPHRASES; tried++) {
            var letters = new StringBuilder(PASSPHRASE);
            var at = dice.nextInt(letters.length());
            switch (tried % 4) {
                case 0 -> letters.setCharAt(at, (char) (letters.charAt(at) ^ 1 << dice.nextInt(5)));
                case 1 -> letters.deleteCharAt(at);
                case 2 -> letters.insert(at, (char) dice.nextInt('!', '~'));
                default -> letters.append(dice.nextInt());
            }
            if (opens(letters.toString())) {
                opened++;
            }
        }
        Account.tell(
                "R18 passphrases",
                "tried %d wrong ones, seed %d: %d opened",
                PASSPHRASES,
                Trials.SEED,
                opened);
        assertEquals(0, opened);
        assertTrue(opens(PASSPHRASE), "The right one opens it");
    }

    private boolean opens(String letters) {
        try (var secret = QuickSecrets.passphrase(letters)) {
            return Protection.unlock(file(), secret).isPresent();
        }
    }

    @Test
    void everyFlippedBitIsFound() throws IOException {
        plain(Planted.of(1));
        protect();
        var missed = missed(FLIPS, this::isOpened);
        Account.tell("R18 flips", "tried %d, seed %d: %d not found", FLIPS, Trials.SEED, missed);
        assertEquals(0, missed);
    }

    /// What SQLite alone looks at is known not to be enough.
    @Test
    void flipsThatOnlySqliteLooksForAreSeenToBeMissed() throws IOException {
        plain(Planted.of(1));
        var flips = Math.min(FLIPS, 200);
        var missed = missed(flips, ProtectedTest::isCheckedBySqlite);
        Account.tell("R18 flips teeth", "tried %d, quick_check alone: %d not found", flips, missed);
        assertTrue(missed > 0);
    }

    private int missed(int flips, Predicate<Path> opens) throws IOException {
        var sound = Files.readAllBytes(file());
        var damaged = folder.resolve("damaged.retinue");
        var dice = Trials.dice();
        var missed = 0;
        for (var flip = 0; flip < flips; flip++) {
            var bytes = sound.clone();
            bytes[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
            Files.write(damaged, bytes);
            if (opens.test(damaged)) {
                missed++;
            }
        }
        return missed;
    }

    private boolean isOpened(Path damaged) {
        try (var secret = QuickSecrets.passphrase(PASSPHRASE)) {
            var key = Protection.unlock(damaged, secret);
            return key.isPresent() && Workspace.verify(damaged, key.get()).isSound();
        } catch (Trouble trouble) {
            return false;
        }
    }

    private static boolean isCheckedBySqlite(Path damaged) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + damaged);
                var statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA quick_check")) {
            return result.next() && result.getString(1).equals("ok");
        } catch (SQLException e) {
            return false;
        }
    }

    @Test
    void everyAcknowledgedEditIsThereAfterAKill() throws Exception {
        ScriptedEdits.create(file());
        protect();
        var fresh = Files.readAllBytes(file());
        var dice = Trials.dice();
        var acknowledged = 0;
        var lost = 0;
        for (var kill = 0; kill < KILLS; kill++) {
            Files.write(file(), fresh);
            var told = kill(dice.nextInt(1, EDITS));
            acknowledged += told;
            try (var workspace = Protected.open(file())) {
                var tour = workspace.tour(ScriptedEdits.start().id()).orElseThrow().tour();
                var there = ScriptedEdits.count(tour).orElse(-1);
                if (there < told || there > told + 1 || !workspace.verify().isSound()) {
                    lost++;
                }
            }
        }
        Account.tell(
                "R18 kills",
                "protected: %d kills, seed %d, %d edits acknowledged, %d lost or damaged",
                KILLS,
                Trials.SEED,
                acknowledged,
                lost);
        assertEquals(0, lost);
    }

    /// Goal R16: whoever waits is told for whom, and the turn of a program that is gone is free.
    @Test
    void theTurnOfAnotherProgramIsWaitedForAndThatOfADeadOneTakenOver() throws Exception {
        ScriptedEdits.create(file());
        protect();
        var before = ScriptedEdits.start();
        var command = Programs.command(HeldTurn.class, file().toString());
        var process = Programs.start(folder, command);
        try (var workspace = Protected.open(file());
                var output = process.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("held", output.readLine());
            var stored = workspace.tour(before.id());
            var change =
                    new Change(stored, Optional.of(ScriptedEdits.after(1)), "TEST", Text.EMPTY);
            var refused = assertThrows(Trouble.class, () -> workspace.save(change));
            assertEquals(Trouble.Kind.HELD, refused.kind());
            assertTrue(refused.details().getLast().endsWith(", " + process.pid()));
            assertEquals(stored, workspace.tour(before.id()), "It can be read meanwhile");
            var _ = process.toHandle().destroyForcibly();
            var _ = process.waitFor();
            assertInstanceOf(Saved.Done.class, workspace.save(change));
        } finally {
            var _ = process.toHandle().destroyForcibly();
        }
        Account.tell("R16 protected", "1 turn held by a program that is killed: told, taken over");
    }

    /// Kills a program when it has called so many edits saved; gives how many it had.
    private int kill(int edits) throws IOException, InterruptedException {
        var command = Programs.command(ScriptedEdits.class, file().toString(), "" + EDITS);
        var process = Programs.start(folder, command);
        var told = 0;
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                told = line.matches("\\d+") ? Integer.parseInt(line) : told;
                if (told == edits) {
                    var _ = process.toHandle().destroyForcibly();
                }
            }
        }
        var _ = process.waitFor();
        assertTrue(told >= edits, "The program ended before it could be killed");
        return told;
    }
}
