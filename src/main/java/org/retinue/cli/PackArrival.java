package org.retinue.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.brief.Pack;
import org.retinue.brief.Problem;
import org.retinue.brief.Reading;
import org.retinue.desk.PackFile;
import org.retinue.edit.Deed;
import org.retinue.store.Change;
import org.retinue.store.Saved;
import org.retinue.store.Stored;
import org.retinue.store.Workspace;
import org.retinue.tour.Directory;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.Trouble;

/// A briefing pack on its way into a workspace.
record PackArrival(World world, Pack pack, boolean replaces) implements Arrival {

    private static final int TRIES = 3;

    /// The pack in the content of the file, or nothing once it has been said what is wrong with it.
    static Optional<PackArrival> read(World world, Path file, byte[] content, boolean replaces) {
        return switch (PackFile.of(content)) {
            case Reading.Accepted(var pack) -> Optional.of(new PackArrival(world, pack, replaces));
            case Reading.Refused(var problems) -> {
                problems.forEach(problem -> tell(world, file, problem));
                yield Optional.empty();
            }
        };
    }

    private static void tell(World world, Path file, Problem problem) {
        var sentence = world.say(problem.key(), problem.details().toArray());
        world.tell(
                problem.pointer().isEmpty() ? "cli.problem" : "cli.problemAt",
                World.shown(file),
                sentence,
                problem.pointer());
    }

    TourId tour() {
        return pack.tour().id();
    }

    /// Says so where a tour of which something was withheld would take the place of another one.
    @Override
    public boolean isWelcome(Workspace workspace) {
        tellWithheld();
        var there = workspace.tour(tour()).map(Stored::tour);
        var loses =
                !replaces
                        && pack.isRedacted()
                        && there.filter(tour -> !tour.equals(pack.tourOver(tour.directory())))
                                .isPresent();
        if (loses) {
            world.tell("cli.import.wouldLose", tour().value());
        }
        return !loses;
    }

    private void tellWithheld() {
        if (pack.isRedacted()) {
            world.tell(
                    "cli.import.redacted",
                    tour().value(),
                    pack.audience(),
                    pack.withheld().values().stream().mapToInt(Integer::intValue).sum());
        }
    }

    @Override
    public void preview(Workspace workspace) {
        var tour = pack.tourOver(workspace.directory());
        var before = workspace.tour(tour.id());
        if (isThere(before, tour)) {
            world.tell("cli.same", tour.id().value());
        } else {
            world.tell(
                    before.isPresent() ? "cli.import.wouldReplace" : "cli.import.wouldAdd",
                    tour.id().value());
            tellShared(differing(workspace.directory(), tour.directory()));
        }
    }

    /// Another program may change the tour between reading and writing; then it is read again.
    @Override
    public void take(Workspace workspace) {
        var tour = pack.tourOver(workspace.directory());
        var shared = differing(workspace.directory(), tour.directory());
        for (var tries = 0; tries < TRIES; tries++) {
            var before = workspace.tour(tour.id());
            if (isThere(before, tour)) {
                world.tell("cli.same", tour.id().value());
                return;
            }
            var change =
                    new Change(
                            before,
                            Optional.of(tour),
                            Deed.IMPORT_TOUR.name(),
                            tour.heading().title());
            if (workspace.save(change) instanceof Saved.Done) {
                world.tell(before.isPresent() ? "cli.replaced" : "cli.added", tour.id().value());
                tellShared(shared);
                return;
            }
        }
        throw new Trouble(Trouble.Kind.BUSY, World.shown(workspace.file()));
    }

    private static boolean isThere(Optional<Stored> before, Tour tour) {
        return before.map(Stored::tour).equals(Optional.of(tour));
    }

    private void tellShared(long shared) {
        if (shared > 0) {
            world.tell("cli.sharedChanged", shared);
        }
    }

    /// How many of the sites, people and vehicles that the workspace knows the pack has otherwise.
    private static long differing(Directory known, Directory brought) {
        return Stream.of(
                        differing(known.sites(), brought.sites()),
                        differing(known.people(), brought.people()),
                        differing(known.vehicles(), brought.vehicles()))
                .mapToLong(Long::longValue)
                .sum();
    }

    private static <K, V> long differing(Map<K, V> known, Map<K, V> brought) {
        return brought.entrySet().stream()
                .filter(entry -> known.containsKey(entry.getKey()))
                .filter(entry -> !Objects.equals(known.get(entry.getKey()), entry.getValue()))
                .count();
    }
}
