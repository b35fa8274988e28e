package org.retinue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import org.retinue.tour.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes briefing packs into a workspace: all of them, or none.
@Command(
        name = "import",
        description = {
            "Takes JSON briefing packs into the workspace, which is created if need be; "
                    + "a paper in PDF serves as well where the pack was enclosed in it.",
            "Nothing is stored where one of them is refused."
        })
final class ImportCommand implements Callable<Integer> {

    private static final int TRIES = 3;

    private final World world;
    private final Opening opening;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The packs to take.")
    private List<Path> files = List.of();

    @Option(
            names = "--replace-with-redacted",
            description = {
                "Lets a pack from which something was withheld replace a tour that is there.",
                "What was withheld is then missing."
            })
    private boolean replaces;

    ImportCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        var packs = files.stream().flatMap(file -> read(file).stream()).toList();
        if (packs.size() < files.size() || !areDifferent(packs.stream().map(Pack::tour).toList())) {
            return world.refuse("cli.nothingImported");
        }
        packs.forEach(this::tellWithheld);
        try (var workspace = opening.openOrCreate(world)) {
            if (!replaces && packs.stream().anyMatch(pack -> wouldLose(pack, workspace))) {
                return world.refuse("cli.nothingImported");
            }
            packs.forEach(pack -> store(workspace, pack.tourOver(workspace.directory())));
        }
        return Exit.DONE;
    }

    private void tellWithheld(Pack pack) {
        if (pack.isRedacted()) {
            world.tell(
                    "cli.import.redacted",
                    pack.tour().id().value(),
                    pack.audience(),
                    pack.withheld().values().stream().mapToInt(Integer::intValue).sum());
        }
    }

    /// Says so where a tour of which something was withheld would take the place of another one.
    private boolean wouldLose(Pack pack, Workspace workspace) {
        var there = workspace.tour(pack.tour().id()).map(Stored::tour);
        var loses =
                pack.isRedacted()
                        && there.filter(tour -> !tour.equals(pack.tourOver(tour.directory())))
                                .isPresent();
        if (loses) {
            world.tell("cli.import.wouldLose", pack.tour().id().value());
        }
        return loses;
    }

    /// The pack in the file, or nothing once it has been said what is wrong with it.
    private Optional<Pack> read(Path file) {
        try {
            return switch (PackFile.readable(file)) {
                case Reading.Accepted(var pack) -> Optional.of(pack);
                case Reading.Refused(var problems) -> {
                    problems.forEach(problem -> tell(file, problem));
                    yield Optional.empty();
                }
            };
        } catch (IOException e) {
            world.log().note("import", e);
            world.tell(Files.exists(file) ? "cli.unreadable" : "cli.noFile", World.shown(file));
            return Optional.empty();
        }
    }

    private void tell(Path file, Problem problem) {
        var sentence = world.say(problem.key(), problem.details().toArray());
        world.tell(
                problem.pointer().isEmpty() ? "cli.problem" : "cli.problemAt",
                World.shown(file),
                sentence,
                problem.pointer());
    }

    private boolean areDifferent(List<Tour> tours) {
        var seen = new HashSet<>();
        var twice = tours.stream().filter(tour -> !seen.add(tour.id())).toList();
        twice.forEach(tour -> world.tell("cli.twiceTheSameTour", tour.id().value()));
        return twice.isEmpty();
    }

    /// Another program may change the tour between reading and writing; then it is read again.
    private void store(Workspace workspace, Tour tour) {
        var shared = differing(workspace.directory(), tour.directory());
        for (var tries = 0; tries < TRIES; tries++) {
            var before = workspace.tour(tour.id());
            if (before.map(Stored::tour).equals(Optional.of(tour))) {
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
                if (shared > 0) {
                    world.tell("cli.sharedChanged", shared);
                }
                return;
            }
        }
        throw new Trouble(Trouble.Kind.BUSY, World.shown(workspace.file()));
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
