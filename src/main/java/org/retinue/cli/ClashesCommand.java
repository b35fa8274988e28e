package org.retinue.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retinue.check.Clash;
import org.retinue.check.OfficeClashes;
import org.retinue.check.Severity;
import org.retinue.store.Workspace;
import org.retinue.tour.Booking;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;
import org.retinue.words.Clashed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Says what tours want at the same time.
@Command(
        name = "clashes",
        description = {
            "Says which tours want the same site, room, person or vehicle at the same time.",
            "Ends with status 1 where nobody can have it twice."
        })
final class ClashesCommand implements Callable<Integer> {

    private static final int DAYS = 28;

    private final World world;
    private final Opening opening;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day, as 2026-03-02. Default: today.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The last day. Default: four weeks after the first.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--json", description = "Answers with JSON.")
    private boolean json;

    ClashesCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        var first = from.orElseGet(() -> LocalDate.now(world.clock()));
        var last = to.orElseGet(() -> first.plusDays(DAYS));
        if (last.isBefore(first)) {
            return world.refuse("cli.wrongWay");
        }
        try (var workspace = opening.open(world)) {
            var clashes = between(workspace, first, last);
            var words = new Clashed(world.words(), workspace.directory());
            var report =
                    new Report(
                            first,
                            last,
                            clashes.stream().map(clash -> ClashReport.of(clash, words)).toList());
            tell(report);
            return clashes.stream().anyMatch(clash -> clash.severity() == Severity.ERROR)
                    ? Exit.ERRORS
                    : Exit.DONE;
        }
    }

    /// What begins on one of the days clashes with what began the day before, too.
    private static List<Clash> between(Workspace workspace, LocalDate first, LocalDate last) {
        var booked = workspace.booked(first.minusDays(1), last.plusDays(1));
        return new OfficeClashes(
                        new Surroundings(workspace.directory()),
                        workspace.travelTimes(),
                        workspace.office().rules(),
                        booked.rules())
                .among(booked.bookings()).stream()
                        .filter(clash ->
                                !clash.mine().day().isAfter(last)
                                        && !clash.theirs().day().isBefore(first))
                        .toList();
    }

    private void tell(Report report) {
        if (json) {
            world.print(report);
            return;
        }
        Table.lines(report.clashes().stream().map(this::cells).toList()).forEach(world::print);
        world.print(
                world.say(
                        "cli.clashes",
                        report.clashes().size(),
                        report.from().toString(),
                        report.to().toString()));
    }

    private List<String> cells(ClashReport clash) {
        return List.of(
                clash.one().day().toString(),
                world.words().name(clash.severity()),
                clash.rule(),
                clash.sentence(),
                clash.one().said(),
                clash.other().said());
    }

    private record Report(LocalDate from, LocalDate to, List<ClashReport> clashes) {}

    private record ClashReport(
            String rule, Severity severity, String sentence, Side one, Side other) {

        static ClashReport of(Clash clash, Clashed words) {
            return new ClashReport(
                    clash.rule().code(),
                    clash.severity(),
                    words.sentence(clash),
                    Side.of(clash.mine(), words),
                    Side.of(clash.theirs(), words));
        }
    }

    private record Side(
            TourId tour,
            Text title,
            String officer,
            ItemId item,
            LocalDate day,
            Moment moment,
            String said) {

        static Side of(Booking booking, Clashed words) {
            return new Side(
                    booking.tour(),
                    booking.title(),
                    booking.officer(),
                    booking.item(),
                    booking.day(),
                    booking.moment(),
                    words.side(booking));
        }
    }
}
