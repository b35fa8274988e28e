package org.retinue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retinue.desk.InFile;
import org.retinue.exchange.Format;
import org.retinue.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes files into a workspace, each as its content says what it is: all of them, or none.
@Command(
        name = "import",
        description = {
            "Takes files into the workspace, which is created if need be. What a file is, its "
                    + "content says and not its name.",
            "  a JSON briefing pack, or a paper in PDF in which one was enclosed",
            "  a pack that an office signed or locked: it is said who vouches for it",
            "  a list of people or sites, or a programme, as XLSX, CSV or TSV",
            "  a calendar (.ics), whose events become items of a tour",
            "Nothing is stored where one of them is refused."
        })
final class ImportCommand implements Callable<Integer> {

    private final World world;
    private final Opening opening;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to take.")
    private List<Path> files = List.of();

    @Option(
            names = "--dry-run",
            description = "Says what would become of each file, and stores nothing.")
    private boolean dryRun;

    @Option(
            names = "--replace-with-redacted",
            description = {
                "Lets a pack from which something was withheld replace a tour that is there.",
                "What was withheld is then missing."
            })
    private boolean replaces;

    @Mixin private final EnvelopeArrival envelopes;
    @Mixin private final ListOptions lists = new ListOptions();
    @Mixin private final CalendarOptions calendars = new CalendarOptions();

    ImportCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
        this.envelopes = new EnvelopeArrival(world, opening);
    }

    @Override
    public Integer call() {
        var arrivals = files.stream().flatMap(file -> read(file).stream()).toList();
        if (arrivals.size() < files.size() || !areDifferent(arrivals)) {
            return world.refuse("cli.nothingImported");
        }
        return dryRun
                ? opening.asIfThere(world, workspace -> preview(arrivals, workspace))
                : take(arrivals);
    }

    private int preview(List<Arrival> arrivals, Workspace workspace) {
        var areWelcome = areWelcome(arrivals, workspace);
        arrivals.forEach(arrival -> arrival.preview(workspace));
        world.tell("cli.import.dryRun");
        return areWelcome ? Exit.DONE : Exit.REFUSED;
    }

    private int take(List<Arrival> arrivals) {
        try (var workspace = opening.openOrCreate(world)) {
            if (!areWelcome(arrivals, workspace)) {
                return world.refuse("cli.nothingImported");
            }
            arrivals.forEach(arrival -> arrival.take(workspace));
        }
        return Exit.DONE;
    }

    /// Asks all of them, so that all that is wrong is said at once.
    private static boolean areWelcome(List<Arrival> arrivals, Workspace workspace) {
        return arrivals.stream().filter(arrival -> !arrival.isWelcome(workspace)).count() == 0;
    }

    /// What is in the file, or nothing once it has been said what is wrong with it.
    private Optional<Arrival> read(Path file) {
        try {
            return read(file, InFile.bytes(file));
        } catch (IOException e) {
            world.log().note("import", e);
            world.tell(Files.exists(file) ? "cli.unreadable" : "cli.noFile", World.shown(file));
            return Optional.empty();
        }
    }

    private Optional<Arrival> read(Path file, byte[] content) {
        return switch (Format.of(content)) {
            case PACK, PAPER ->
                    PackArrival.read(world, file, content, replaces).map(Arrival.class::cast);
            case ENVELOPE ->
                    envelopes
                            .content(file, content)
                            .flatMap(inside -> PackArrival.read(world, file, inside, replaces))
                            .map(Arrival.class::cast);
            case WORKBOOK, TABLE -> ListArrival.read(world, file, content, lists);
            case CALENDAR ->
                    CalendarArrival.read(world, file, lists.into(), calendars.wishes(), content);
            case UNKNOWN -> {
                world.tell("cli.import.unknown", World.shown(file));
                yield Optional.empty();
            }
        };
    }

    private boolean areDifferent(List<Arrival> arrivals) {
        var seen = new HashSet<>();
        var twice =
                arrivals.stream()
                        .filter(PackArrival.class::isInstance)
                        .map(arrival -> ((PackArrival) arrival).tour())
                        .filter(tour -> !seen.add(tour))
                        .toList();
        twice.forEach(tour -> world.tell("cli.twiceTheSameTour", tour.value()));
        return twice.isEmpty();
    }
}
