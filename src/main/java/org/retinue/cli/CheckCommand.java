package org.retinue.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retinue.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says what is wrong with tours.
@Command(
        name = "check",
        description = {
            "Says what cannot work in a tour, or in every tour of the workspace.",
            "Ends with status 1 where it finds errors."
        })
final class CheckCommand implements Callable<Integer> {

    private final World world;
    private final Opening opening;

    @Parameters(
            arity = "0..1",
            paramLabel = "TOUR",
            description = "The tour: its id, its code, or a part of its title. Default: all.")
    private Optional<String> tour = Optional.empty();

    @Option(names = "--all", description = "Checks all tours, as without TOUR.")
    private boolean all;

    @Option(names = "--json", description = "Answers with JSON.")
    private boolean json;

    CheckCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        if (all && tour.isPresent()) {
            return world.refuse("cli.allOrOne");
        }
        var today = LocalDate.now(world.clock());
        try (var workspace = opening.open(world)) {
            return tour.isPresent()
                    ? checkOne(workspace, tour.get(), today)
                    : report(Checked.all(workspace, today), today);
        }
    }

    private int checkOne(Workspace workspace, String typed, LocalDate today) {
        return Wanted.in(
                workspace,
                typed,
                world,
                found -> report(List.of(Checked.of(found, workspace, today)), today));
    }

    private int report(List<Checked> checked, LocalDate today) {
        var report = CheckReport.of(checked, today, world.words());
        if (json) {
            world.print(report);
        } else {
            report.print(world);
        }
        return report.found().errors() > 0 ? Exit.ERRORS : Exit.DONE;
    }
}
