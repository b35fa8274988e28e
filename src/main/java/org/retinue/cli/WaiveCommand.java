package org.retinue.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retinue.check.Finding;
import org.retinue.check.Waivers;
import org.retinue.edit.Deed;
import org.retinue.store.Change;
import org.retinue.store.Saved;
import org.retinue.store.Stored;
import org.retinue.store.Workspace;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Decides to live with findings, or takes that back.
@Command(
        name = "waive",
        description =
                "Decides to live with findings of a tour: they stay to be seen and "
                        + "count no more, until what they are about changes. Without FINDING, "
                        + "says what the findings are called.")
final class WaiveCommand implements Callable<Integer> {

    private final World world;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FINDING",
            description = {
                "What it is called, as T-1/3fa2c1, or the rule alone where it found one thing."
            })
    private List<String> names = List.of();

    @Option(
            names = "--why",
            paramLabel = "REASON",
            description = "The reason; nothing is waived without.")
    private String why = "";

    @Option(names = "--who", paramLabel = "NAME", description = "Who decides. Default: you.")
    private Optional<String> who = Optional.empty();

    @Option(names = "--lift", description = "Takes the decision back instead.")
    private boolean lift;

    @Option(names = "--json", description = "Answers with JSON.")
    private boolean json;

    @Mixin private final OneTour tour;

    WaiveCommand(World world, Opening opening) {
        this.world = world;
        this.tour = new OneTour(world, opening);
    }

    @Override
    public Integer call() {
        if (who().isEmpty()) {
            return world.refuse("cli.badValue", "", "--who");
        }
        if (!names.isEmpty() && lift != why.isBlank()) {
            return world.refuse(lift ? "cli.waive.noReason" : "cli.waive.reason");
        }
        return tour.in(this::waive);
    }

    private String who() {
        return who.orElse(world.officer()).strip();
    }

    private int waive(Workspace workspace, Tour found) {
        var checked = Checked.of(found, workspace, LocalDate.now(world.clock()));
        if (names.isEmpty()) {
            return report(checked, checked.findings());
        }
        var meant = new ArrayList<Finding>();
        for (var name : names) {
            var fitting = NamedFinding.of(name, checked);
            if (fitting.size() != 1) {
                return refuse(name, checked, fitting);
            }
            meant.addAll(fitting);
        }
        if (lift && meant.stream().anyMatch(finding -> finding.waived().isEmpty())) {
            return world.refuse("cli.waive.notWaived");
        }
        return store(workspace, workspace.tour(found.id()), meant);
    }

    /// Names what might be meant instead.
    private int refuse(String name, Checked checked, List<Finding> fitting) {
        var offered = fitting.isEmpty() ? checked.findings() : fitting;
        var status =
                world.refuse(fitting.isEmpty() ? "cli.waive.unknown" : "cli.waive.several", name);
        Table.lines(WaiveReport.of(checked, offered, world.words()).rows(world))
                .forEach(world.err()::println);
        return status;
    }

    private int store(Workspace workspace, Optional<Stored> stored, List<Finding> meant) {
        var change =
                new Change(
                        stored,
                        stored.map(now -> decided(now.tour(), meant)),
                        (lift ? Deed.TAKE_BACK_WAIVER : Deed.WAIVE).name(),
                        Text.english(meant.getFirst().rule().code()));
        return switch (workspace.save(change)) {
            case Saved.Done _ -> after(workspace, change, meant);
            case Saved.Stale _ -> world.refuse("cli.waive.movedOn");
        };
    }

    private Tour decided(Tour tour, List<Finding> meant) {
        var decided = tour;
        for (var finding : meant) {
            decided =
                    lift
                            ? Waivers.takenBack(decided, finding)
                            : Waivers.waived(
                                    decided,
                                    Waivers.of(
                                            decided,
                                            finding,
                                            why.strip(),
                                            who(),
                                            LocalDate.now(world.clock())));
        }
        return decided;
    }

    private int after(Workspace workspace, Change change, List<Finding> meant) {
        var names =
                meant.stream().map(it -> Waivers.name(change.after().orElseThrow(), it)).toList();
        var checked =
                Checked.of(change.after().orElseThrow(), workspace, LocalDate.now(world.clock()));
        return report(
                checked,
                checked.findings().stream()
                        .filter(it -> names.contains(Waivers.name(checked.tour(), it)))
                        .toList());
    }

    private int report(Checked checked, List<Finding> shown) {
        var report = WaiveReport.of(checked, shown, world.words());
        if (json) {
            world.print(report);
        } else {
            Table.lines(report.rows(world)).forEach(world::print);
        }
        return Exit.DONE;
    }
}
