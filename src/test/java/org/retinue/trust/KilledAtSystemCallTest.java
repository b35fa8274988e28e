package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.store.OldForms;

/// Goals R3 and R14: killed at a system call, whatever the program was at is as it was or as it was
/// to be, never between; and an old workspace is copied before it is brought to a new form.
///
/// The numbers of points are `-Dtrust.points` over all works, `-Dtrust.protected.points` over those
/// with a protected workspace, and `-Dtrust.migrations` for each old form.
class KilledAtSystemCallTest {

    private static final int POINTS = Trials.of("points", 2, 300);
    private static final int PROTECTED = Trials.of("protected.points", 1, 300);
    private static final int MIGRATIONS = Trials.of("migrations", 1, 50);

    /// The status of what a signal has killed: 128 and the number of the signal.
    private static final int KILLED = 128 + 9;

    @TempDir private Path folder;

    @BeforeEach
    void needStrace() {
        assumeTrue(Strace.isThere(), "There is no strace here");
    }

    @Test
    void whatIsInterruptedIsOldOrNew() throws IOException, InterruptedException {
        var tally = new Tally();
        for (var work : works()) {
            kill(work, POINTS / works().size(), tally);
        }
        Account.tell(
                "R3",
                "killed at %d system calls, seed %d, %s: %s",
                tally.tried(),
                Trials.SEED,
                works().stream().map(Work::name).toList(),
                tally);
        assertTrue(tally.tried() > 0 && tally.isAllKept());
    }

    /// And nothing of it is ever in the clear, but while it is made plain.
    @Test
    @Tag("long")
    void whatIsInterruptedInAProtectedWorkspaceIsOldOrNew()
            throws IOException, InterruptedException {
        var tally = new Tally();
        var works = ProtectedWork.SOUND.subList(0, Math.min(PROTECTED, ProtectedWork.SOUND.size()));
        for (var work : works) {
            kill(work, PROTECTED / works.size(), tally);
        }
        Account.tell(
                "R3 protected",
                "killed at %d system calls, seed %d, %s: %s",
                tally.tried(),
                Trials.SEED,
                works,
                tally);
        assertTrue(tally.tried() > 0 && tally.isAllKept());
    }

    @Test
    @Tag("long")
    void aPassphraseThatIsChangedInTheClearIsSeenToBeBetween()
            throws IOException, InterruptedException {
        var tally = new Tally();
        kill(ProtectedWork.CHANGE_IN_THE_CLEAR, Trials.of("protected.points.teeth", 8, 20), tally);
        Account.tell(
                "R3 protected teeth",
                "a program that makes it plain on the way, killed at %d system calls: %s",
                tally.tried(),
                tally);
        assertTrue(tally.of(Fate.BETWEEN) > 0);
    }

    @Test
    @Tag("long")
    void anOldWorkspaceIsOfTheOldFormOrTheNew() throws IOException, InterruptedException {
        var tally = new Tally();
        var forms = Trials.isFull() ? OldForms.all() : List.of(OldForms.all().getFirst());
        for (var form : forms) {
            kill(new Migration(form), MIGRATIONS, tally);
        }
        Account.tell(
                "R14",
                "%d old forms, killed at %d system calls, seed %d: %s, a copy made first",
                forms.size(),
                tally.tried(),
                Trials.SEED,
                tally);
        assertTrue(tally.tried() > 0 && tally.isAllKept());
    }

    @Test
    @Tag("long")
    void whatIsWrittenInPlaceIsSeenToBeBetween() throws IOException, InterruptedException {
        var tally = new Tally();
        kill(new WrittenInPlace(), Trials.of("points.teeth", 2, 10), tally);
        Account.tell(
                "R3 teeth",
                "a program that writes in place, killed at %d system calls: %s",
                tally.tried(),
                tally);
        assertTrue(tally.of(Fate.BETWEEN) > 0);
    }

    private static List<Work> works() {
        var all = Stream.concat(Works.ALL.stream(), Stream.of(new Migration(newestOld()))).toList();
        return Trials.isFull() ? all : all.subList(0, 2);
    }

    private static int newestOld() {
        return OldForms.all().getLast();
    }

    private void kill(Work work, int most, Tally tally) throws IOException, InterruptedException {
        var fresh = Files.createDirectory(folder.resolve("fresh " + work));
        work.prepare(fresh);
        var points = points(work, fresh);
        assertTrue(points.size() > 1, work + " makes no system calls");
        for (var point : Strace.some(points, most, Trials.dice())) {
            killed(work, fresh, point).ifPresent(tally::add);
        }
    }

    private List<Strace.Point> points(Work work, Path fresh)
            throws IOException, InterruptedException {
        var place = Scratch.copy(fresh, folder.resolve("watched"));
        var logs = Files.createDirectory(folder.resolve("logs"));
        var ended =
                Programs.run(folder, Strace.watched(work.command(place), logs, Strace.CHANGING));
        assertEquals(0, ended.status(), ended.said());
        assertEquals(Fate.KEPT, work.judge(place, ended.lines()));
        var points = Strace.pointsIn(logs, place, Strace.CHANGING);
        Scratch.remove(place);
        Scratch.remove(logs);
        return points;
    }

    /// Nothing where the program came to its end because it took another way this time.
    private Optional<Fate> killed(Work work, Path fresh, Strace.Point point)
            throws IOException, InterruptedException {
        var place = Scratch.copy(fresh, folder.resolve("watched"));
        var logs = Files.createDirectory(folder.resolve("logs"));
        var ended = Programs.run(folder, Strace.killed(work.command(place), logs, point));
        var fate = work.judge(place, ended.lines());
        if (fate != Fate.KEPT || Boolean.getBoolean("trust.loud")) {
            System.out.println(work + " killed at " + point + ": " + fate + " " + ended);
        }
        Scratch.remove(place);
        Scratch.remove(logs);
        return Optional.of(fate).filter(_ -> ended.status() == KILLED);
    }
}
