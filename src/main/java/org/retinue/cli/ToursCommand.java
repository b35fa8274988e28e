package org.retinue.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.retinue.store.TourSummary;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the tours of a workspace.
@Command(name = "tours", description = "Lists the tours of the workspace, the newest first.")
final class ToursCommand implements Callable<Integer> {

    private final World world;
    private final Opening opening;

    @Option(names = "--json", description = "Answers with JSON.")
    private boolean json;

    ToursCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        try (var workspace = opening.open(world)) {
            var tours = workspace.tours();
            if (json) {
                world.print(new Report(tours.stream().map(Row::of).toList()));
            } else if (tours.isEmpty()) {
                world.tell("cli.noTours");
            } else {
                list(world, tours).forEach(world::print);
            }
            return Exit.DONE;
        }
    }

    /// The tours as lines of a list.
    static List<String> list(World world, List<TourSummary> tours) {
        return Table.lines(tours.stream().map(tour -> cells(world, tour)).toList());
    }

    private static List<String> cells(World world, TourSummary tour) {
        return List.of(
                tour.id().value(),
                tour.heading().code(),
                world.say("cli.dates", tour.firstDay().toString(), tour.lastDay().toString()),
                world.say("cli.items", tour.items()),
                world.words().best(tour.heading().title()));
    }

    private record Report(List<Row> tours) {}

    private record Row(
            TourId id,
            String code,
            Text title,
            TourKind kind,
            String officer,
            LocalDate firstDay,
            LocalDate lastDay,
            Text delegation,
            int items) {

        static Row of(TourSummary tour) {
            var heading = tour.heading();
            return new Row(
                    tour.id(),
                    heading.code(),
                    heading.title(),
                    heading.kind(),
                    heading.officer(),
                    tour.firstDay(),
                    tour.lastDay(),
                    tour.delegation(),
                    tour.items());
        }
    }
}
