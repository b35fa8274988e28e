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

/// Goals R4 and R5: a disk that is full, or that fails, spoils nothing; the officer is told in
/// words, the edit stays on the screen and can be saved elsewhere, and what the disk has refused to
/// make safe is not tried again on the same handle.
///
/// The number of failing calls is `-Dtrust.refusals` for each goal.
@Tag("long")
class RefusedByTheDiskTest {

    /// The status with which a loader ends that could not read a library.
    private static final int NOT_LOADED = 127;

    private static final int REFUSALS = Trials.of("refusals", 1, 100);
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
                    "unlink");

    @TempDir private Path folder;
    private final Map<String, Integer> told = new TreeMap<>();
    private int retried;

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
        var tally = refused("ENOSPC", GROWING);
        Account.tell(
                "R4",
                "%d writes refused for want of room, seed %d: %s; told %s",
                tally.tried(),
                Trials.SEED,
                tally,
                told);
        assertTrue(tally.tried() > 0 && tally.isAllKept());
    }

    @Test
    void aFailingDeviceSpoilsNothing() throws IOException, InterruptedException {
        var tally = refused("EIO", ANY);
        Account.tell(
                "R5",
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

    private Tally refused(String error, List<String> calls)
            throws IOException, InterruptedException {
        var fresh = Files.createDirectory(folder.resolve("fresh"));
        ScriptedEdits.create(Works.workspace(fresh));
        var tally = new Tally();
        for (var point : Strace.some(points(fresh, calls), REFUSALS, Trials.dice())) {
            refuse(fresh, point, error).ifPresent(tally::add);
        }
        return tally;
    }

    private List<Strace.Point> points(Path fresh, List<String> calls)
            throws IOException, InterruptedException {
        var place = Scratch.copy(fresh, folder.resolve("watched"));
        var logs = Files.createDirectory(folder.resolve("logs"));
        var ended = Programs.run(folder, Strace.watched(command(place), logs, calls));
        assertEquals(UNDISTURBED, ended.lines());
        var points = Strace.pointsIn(logs, place, calls);
        Scratch.remove(place);
        Scratch.remove(logs);
        return points;
    }

    private List<String> command(Path place) {
        return Programs.command(
                TroubledEdits.class,
                Works.workspace(place).toString(),
                folder.resolve("elsewhere.retinue").toString());
    }

    /// Nothing where the call did not come to fail, or failed before there was a Java: threads
    /// count their calls for themselves, the one that loads the libraries of Java too.
    private Optional<Fate> refuse(Path fresh, Strace.Point point, String error)
            throws IOException, InterruptedException {
        var place = Scratch.copy(fresh, folder.resolve("watched"));
        var logs = Files.createDirectory(folder.resolve("logs"));
        var ended = Programs.run(folder, Strace.failing(command(place), logs, point, error));
        var fate = judge(place, ended);
        if ((fate != Fate.KEPT && ended.status() != NOT_LOADED)
                || Boolean.getBoolean("trust.loud")) {
            System.out.println(error + " at " + point + ": " + fate + " " + ended);
        }
        lookForRetries(logs);
        var isRefused = Strace.isInjected(logs);
        Scratch.remove(place);
        Scratch.remove(logs);
        Files.deleteIfExists(folder.resolve("elsewhere.retinue"));
        return Optional.of(fate).filter(_ -> isRefused && ended.status() != NOT_LOADED);
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
            return lines.contains("elsewhere " + (saved + 1))
                    ? Fate.of(folder.resolve("elsewhere.retinue"), saved + 1, saved + 1)
                    : Fate.LOST;
        }
        // It could not be opened at all.
        return saved == 0 && lines.stream().noneMatch(line -> line.startsWith("shown"))
                ? Fate.KEPT
                : Fate.LOST;
    }
}
