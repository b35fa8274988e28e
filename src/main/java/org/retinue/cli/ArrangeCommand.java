package org.retinue.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retinue.arrange.Arranging;
import org.retinue.arrange.Asked;
import org.retinue.arrange.Customs;
import org.retinue.arrange.Effort;
import org.retinue.arrange.Ground;
import org.retinue.arrange.Improving;
import org.retinue.arrange.Outcome;
import org.retinue.arrange.Proposal;
import org.retinue.desk.Planning;
import org.retinue.edit.Deed;
import org.retinue.store.Change;
import org.retinue.store.Saved;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;
import org.retinue.words.Arrangements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Arranges a tour.
@Command(
        name = "arrange",
        description =
                "Gives the engagements of the pool the days, the order and the "
                        + "times with which the most important take place and the least time "
                        + "is spent on the road. Changes nothing without --apply.")
final class ArrangeCommand implements Callable<Integer> {

    private final World world;

    @Option(
            names = "--all",
            description = "Moves whatever is neither anchored nor confirmed, not only the pool.")
    private boolean all;

    @Option(
            names = "--improve",
            description =
                    "Keeps the programme as it is but for the few moves that are worth "
                            + "it, without regard to the time it takes.")
    private boolean improve;

    @Option(names = "--seconds", paramLabel = "N", description = "How long to look. Default: 2.")
    private int seconds = 2;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description =
                    "How many rounds to look, instead of seconds: the same seed then "
                            + "gives the same programme on every machine.")
    private Optional<Integer> rounds = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Which of many ways the search takes. Default: 1.")
    private long seed = 1;

    @Option(names = "--apply", description = "Stores what was found.")
    private boolean apply;

    @Option(names = "--json", description = "Answers with JSON.")
    private boolean json;

    @Mixin private final OneTour tour;

    ArrangeCommand(World world, Opening opening) {
        this.world = world;
        this.tour = new OneTour(world, opening);
    }

    @Override
    public Integer call() {
        if (seconds < 1) {
            return world.refuse("cli.badValue", Integer.toString(seconds), "--seconds");
        }
        if (rounds.isPresent() && rounds.get() < 1) {
            return world.refuse("cli.badValue", rounds.get().toString(), "--rounds");
        }
        if (all && improve) {
            return world.refuse("arrange.allOrImprove");
        }
        return tour.in(this::arrange);
    }

    private int arrange(Workspace workspace, Tour found) {
        var ground =
                Planning.ground(Checked.situation(found, workspace, LocalDate.now(world.clock())));
        return switch (outcome(found, ground)) {
            case Outcome.Arranged(var proposal) -> report(workspace, proposal);
            case Outcome.Refused(var obstacles) -> {
                var told = new Arrangements(world.words(), found);
                obstacles.forEach(obstacle -> world.err().println(told.of(obstacle)));
                yield Exit.REFUSED;
            }
        };
    }

    private Outcome outcome(Tour found, Ground ground) {
        var asked = Asked.usual(found, Customs.USUAL);
        if (improve) {
            var most = found.items().size();
            return Improving.of(found, asked, ground, most, () -> false, this::progress);
        }
        var scope = all ? Asked.Scope.UNCONFIRMED : Asked.Scope.POOL;
        return Arranging.of(
                found, asked.withScope(scope), ground, effort(), () -> false, this::progress);
    }

    private Effort effort() {
        return rounds.<Effort>map(most -> new Effort.Rounds(most, seed))
                .orElseGet(() -> new Effort.Time(Duration.ofSeconds(seconds), seed));
    }

    private void progress(Proposal better) {
        world.tell("arrange.progress", better.placed(), better.roadAfter());
    }

    private int report(Workspace workspace, Proposal proposal) {
        var report = ArrangeReport.of(proposal, world.words());
        if (json) {
            world.print(report);
        } else {
            report.print(world);
        }
        return apply && proposal.changes() ? store(workspace, proposal) : Exit.DONE;
    }

    private int store(Workspace workspace, Proposal proposal) {
        var stored = workspace.tour(proposal.before().id());
        var change =
                new Change(
                        stored,
                        stored.map(now -> proposal.on(now.tour())),
                        Deed.ARRANGE.name(),
                        proposal.after().heading().title());
        return switch (workspace.save(change)) {
            case Saved.Done _ -> {
                world.tell("arrange.applied");
                yield Exit.DONE;
            }
            case Saved.Stale _ -> world.refuse("arrange.movedOn");
        };
    }
}
