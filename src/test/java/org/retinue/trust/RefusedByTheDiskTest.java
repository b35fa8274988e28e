package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.store.Protection;
import org.retinue.trust.TroubledEdits.Manner;

/// Goals R4 and R5: a disk that is full, or that fails, spoils nothing; the officer is told in
/// words, the edit stays on the screen and can be saved elsewhere, and what the disk has refused to
/// make safe is not tried again on the same handle.
///
/// The number of failing calls is `-Dtrust.refusals` for each goal, `-Dtrust.protected.refusals`
/// with a protected workspace.
@Tag("long")
class RefusedByTheDiskTest {

    private static final int REFUSALS = Trials.of("refusals", 1, 100);
    private static final int TEETH = Trials.of("refusals.teeth", 1, 3);
    private static final int PROTECTED = Trials.of("protected.refusals", 1, 100);
    private static final List<String> GROWING = List.of("write", "pwrite64", "ftruncate");
    private static final List<String> ANY =
            List.of(
                    "openat",
                    "read",
                    "pread64",
                    "write",
                    "pwrite64",
                    "ftruncate",
                    "fsync",
                    "fdatasync",
                    "rename",
                    "link",
                    "unlink");

    @TempDir private Path folder;
    private final Map<String, Integer> told = new TreeMap<>();
    private int retried;
    private List<Manner> manners = List.of(Manner.ELSEWHERE);

    /// What the program says where nothing fails.
    private static final List<String> UNDISTURBED =
            IntStream.rangeClosed(1, TroubledEdits.EDITS)
                    .mapToObj(number -> "saved " + number)
                    .toList();

    @BeforeEach
    void needStrace() {
        assumeTrue(Strace.isThere(), "There is no strace here");
    }

    @Test
    void aFullDiskSpoilsNothing() throws IOException, InterruptedException {
        ScriptedEdits.create(Works.workspace(fresh()));
        fillTheDisk("R4", REFUSALS);
    }

    @Test
    void aFailingDeviceSpoilsNothing() throws IOException, InterruptedException {
        ScriptedEdits.create(Works.workspace(fresh()));
        failTheDevice("R5", REFUSALS);
    }

    @Test
    void aFullDiskSpoilsNothingThatIsProtected() throws IOException, InterruptedException {
        Protected.create(Works.workspace(fresh()));
        manners = List.of(Manner.ELSEWHERE, Manner.AGAIN);
        fillTheDisk("R4 protected", PROTECTED);
    }

    @Test
    void aFailingDeviceSpoilsNothingThatIsProtected() throws IOException, InterruptedException {
        Protected.create(Works.workspace(fresh()));
        manners = List.of(Manner.ELSEWHERE, Manner.AGAIN);
        failTheDevice("R5 protected", PROTECTED);
    }

    private void fillTheDisk(String goal, int most) throws IOException, InterruptedException {
        var tally = refused("ENOSPC", GROWING, most);
        Account.tell(
                goal,
                "%d writes refused for want of room, seed %d: %s; told %s",
                tally.tried(),
                Trials.SEED,
                tally,
                told);
        assertTrue(tally.tried() > 0 && tally.isAllKept());
    }

    private void failTheDevice(String goal, int most) throws IOException, InterruptedException {
        var tally = refused("EIO", ANY, most);
        Account.tell(
                goal,
                "%d calls failed as a device does, seed %d: %s; told %s; %d times made safe again"
                        + " on the handle that had failed",
                tally.tried(),
                Trials.SEED,
                tally,
                told,
                retried);
        assertTrue(tally.tried() > 0 && tally.isAllKept());
        assertEquals(0, retried);
    }

    @Test
    void aProgramThatCallsSavedWhatWasRefusedIsSeenToLose()
            throws IOException, InterruptedException {
        Protected.create(Works.workspace(fresh()));
        var tally = new Tally();
        for (var point : Strace.some(points(List.of("fsync")), Integer.MAX_VALUE, Trials.dice())) {
            if (tally.of(Fate.LOST) < TEETH) {
                refuse(point, "EIO", Manner.HEEDLESS).ifPresent(tally::add);
            }
        }
        Account.tell(
                "R4, R5 protected teeth",
                "a program that calls saved what was refused, %d times: %s",
                tally.tried(),
                tally);
        assertEquals(TEETH, tally.of(Fate.LOST));
    }

    @Test
    void aProgramThatHeedsNoFailureIsSeenToLose() throws IOException, InterruptedException {
        var tally = new Tally();
        for (var error : List.of("ENOSPC", "EIO")) {
            tally.add(heedless(new Strace.Point("write", 3), error));
        }
        var isKept = heedless(new Strace.Point("fsync", 1), "EIO") == Fate.KEPT;
        Account.tell(
                "R4, R5 teeth",
                "a program that heeds no failure: %s; %d times made safe again on the handle that"
                        + " had failed",
                tally,
                retried);
        assertEquals(2, tally.of(Fate.BETWEEN));
        assertTrue(isKept);
        assertEquals(1, retried);
    }

    private Fate heedless(Strace.Point point, String error)
            throws IOException, InterruptedException {
        var work = new WrittenInPlace();
        var place = Files.createDirectory(folder.resolve("heedless"));
        var logs = Files.createDirectory(folder.resolve("logs"));
        work.prepare(place);
        var ended = Programs.run(folder, Strace.failing(work.command(place), logs, point, error));
        var fate = work.judge(place, ended.lines());
        lookForRetries(logs);
        Scratch.remove(place);
        Scratch.remove(logs);
        return fate;
    }

    private Path fresh() throws IOException {
        return Files.createDirectories(folder.resolve("fresh"));
    }

    /// As many as are asked for: where there are fewer calls, they fail once more.
    private Tally refused(String error, List<String> calls, int most)
            throws IOException, InterruptedException {
        var tally = new Tally();
        var all = points(calls);
        var points = Strace.some(all, all.size(), Trials.dice());
        var before = -1;
        while (before < tally.tried() && tally.tried() < most) {
            before = tally.tried();
            for (var point : points) {
                for (var manner : manners) {
                    if (tally.tried() < most) {
                        refuse(point, error, manner).ifPresent(tally::add);
                    }
                }
            }
        }
        return tally;
    }

    private List<Strace.Point> points(List<String> calls) throws IOException, InterruptedException {
        var place = Scratch.copy(fresh(), folder.resolve("watched"));
        var logs = Files.createDirectory(folder.resolve("logs"));
        var ended =
                Programs.run(folder, Strace.watched(command(place, Manner.ELSEWHERE), logs, calls));
        assertEquals(UNDISTURBED, ended.lines());
        var points = Strace.pointsIn(logs, place, calls);
        Scratch.remove(place);
        Scratch.remove(logs);
        return points;
    }

    private List<String> command(Path place, Manner manner) {
        return Programs.command(
                TroubledEdits.class,
                Works.workspace(place).toString(),
                elsewhere().toString(),
                manner.name());
    }

    private Path elsewhere() {
        return folder.resolve("elsewhere.retinue");
    }

    /// Nothing where no call with a file of ours came to fail.
    private Optional<Fate> refuse(Strace.Point point, String error, Manner manner)
            throws IOException, InterruptedException {
        var place = Scratch.copy(fresh(), folder.resolve("watched"));
        var logs = Files.createDirectory(folder.resolve("logs"));
        var command = command(place, manner);
        var ended = Programs.run(folder, Strace.failing(command, logs, point, error));
        var fate = isStillSealed(place) ? judge(place, ended) : Fate.BETWEEN;
        var isOurs = Strace.isInjected(logs, folder);
        if ((fate != Fate.KEPT && isOurs) || Boolean.getBoolean("trust.loud")) {
            System.out.println(error + " at " + point + ": " + fate + " " + ended);
        }
        lookForRetries(logs);
        Scratch.remove(place);
        Scratch.remove(logs);
        removeElsewhere();
        return Optional.of(fate).filter(_ -> isOurs);
    }

    /// What was protected is so still, and so is what was saved elsewhere.
    private boolean isStillSealed(Path place) throws IOException {
        return !Protection.isAt(Works.workspace(fresh()))
                || (Protected.isSealed(place)
                        && (!Files.exists(elsewhere()) || Protection.isAt(elsewhere())));
    }

    /// With what stands beside it.
    private void removeElsewhere() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "elsewhere*")) {
            for (var file : files) {
                Scratch.remove(file);
            }
        }
    }

    private void lookForRetries(Path logs) throws IOException {
        for (var lines : Strace.threads(logs)) {
            var again = Synchronised.again(lines);
            again.filter(_ -> Boolean.getBoolean("trust.loud")).ifPresent(System.out::println);
            retried += again.isPresent() ? 1 : 0;
        }
    }

    /// What was called saved is there, what could not be saved is said in both languages, is on the
    /// screen and is saved elsewhere.
    private Fate judge(Path place, Programs.Ended ended) {
        var lines = ended.lines();
        var saved = (int) lines.stream().filter(line -> line.startsWith("saved ")).count();
        var fate = Fate.of(Works.workspace(place), saved, saved + 1);
        if (ended.status() != 0 || fate != Fate.KEPT) {
            return fate == Fate.KEPT ? Fate.LOST : fate;
        }
        lines.stream()
                .filter(line -> line.matches("(failed|noticed) .*"))
                .distinct()
                .forEach(line -> told.merge(line, 1, Integer::sum));
        var failure = lines.stream().filter(line -> line.startsWith("failed ")).findFirst();
        if (failure.isEmpty()) {
            return saved == TroubledEdits.EDITS ? Fate.KEPT : Fate.LOST;
        }
        var isSaid = lines.stream().filter(line -> line.matches("said .{10,}")).count() == 2;
        if (!isSaid) {
            return Fate.LOST;
        }
        if (lines.contains("shown " + (saved + 1))) {
            return judgeGoneOn(place, lines, saved + 1);
        }
        // It could not be opened at all.
        return saved == 0 && lines.stream().noneMatch(line -> line.startsWith("shown"))
                ? Fate.KEPT
                : Fate.LOST;
    }

    private Fate judgeGoneOn(Path place, List<String> lines, int edits) {
        if (lines.contains("again " + edits)) {
            return Fate.of(Works.workspace(place), edits, edits);
        }
        return lines.contains("elsewhere " + edits)
                ? Fate.of(elsewhere(), edits, edits)
                : Fate.LOST;
    }
}
