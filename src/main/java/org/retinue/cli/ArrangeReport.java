package org.retinue.cli;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.retinue.arrange.Proposal;
import org.retinue.arrange.Proposal.Move;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.TourId;
import org.retinue.words.Arrangements;
import org.retinue.words.Items;
import org.retinue.words.Words;

/// What was arranged, for people and for programs.
record ArrangeReport(TourId tour, Road road, List<Placed> placed, List<Left> left) {

    /// Minutes.
    record Road(int before, int after) {}

    record Placed(ItemId item, LocalDateTime start, LocalDateTime end, String name) {}

    record Left(ItemId item, String reason) {}

    static ArrangeReport of(Proposal proposal, Words words) {
        var told = new Arrangements(words, proposal.before());
        return new ArrangeReport(
                proposal.before().id(),
                new Road(proposal.roadBefore(), proposal.roadAfter()),
                proposal.moves().stream()
                        .flatMap(move -> placed(proposal, move, words))
                        .sorted(Comparator.comparing(Placed::start))
                        .toList(),
                proposal.unfit().stream()
                        .map(unfit -> new Left(unfit.item(), told.of(unfit)))
                        .toList());
    }

    private static Stream<Placed> placed(Proposal proposal, Move move, Words words) {
        return move.after() instanceof Moment.Timed(var start, var end)
                ? Stream.of(
                        new Placed(
                                move.item(),
                                start,
                                end,
                                Items.label(
                                        words,
                                        proposal.after(),
                                        proposal.after().item(move.item()).orElseThrow())))
                : Stream.empty();
    }

    /// The engagements in the order of time, then what does not fit.
    void print(World world) {
        var rows =
                placed.stream()
                        .map(each ->
                                List.of(
                                        each.start().toLocalDate().toString(),
                                        each.start().toLocalTime() + "-" + each.end().toLocalTime(),
                                        each.name()))
                        .toList();
        Table.lines(rows).forEach(world::print);
        left.forEach(each -> world.print(each.reason()));
        world.print(
                placed.isEmpty()
                        ? world.say("arrange.nothingBetter")
                        : world.say(
                                "arrange.found",
                                placed.size(),
                                road.before(),
                                road.after(),
                                left.size()));
    }
}
