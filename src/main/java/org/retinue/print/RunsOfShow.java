package org.retinue.print;

import java.util.ArrayList;
import java.util.List;
import org.retinue.tour.Cue;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Computes the line-by-line: each run of show, minute by minute, with a clock time beside the
/// minute where the item has one, to be ticked off by hand.
final class RunsOfShow {

    private final Cells cells;

    private RunsOfShow(Cells cells) {
        this.cells = cells;
    }

    static Listing of(Tour tour, Order order) {
        return new Listing(
                Frames.of(tour, order, List.of()),
                false,
                new RunsOfShow(Cells.of(tour, order)).parts(order));
    }

    private List<Listing.Part> parts(Order order) {
        var parts =
                order.engagements(cells.tour())
                        .filter(item -> !item.briefing().runOfShow().isEmpty())
                        .map(item ->
                                table(cells.heading(item), above(item), steps(item))
                                        .noting(cells.lines().remarks(item)))
                        .toList();
        return parts.isEmpty() ? List.of(table(Phrase.EMPTY, List.of(), List.of())) : parts;
    }

    private Listing.Part table(Phrase heading, List<Phrase> above, List<Step> steps) {
        return Columns.<Step>in(cells.voices())
                .with(
                        Listing.Width.WORD,
                        "print.time",
                        step -> List.of(Listing.Line.strong(cells.plain(step.clock()))))
                .line(Listing.Width.WORD, "listing.minute", step -> cells.plain(step.minute()))
                .line(Listing.Width.FREE, "listing.step", step -> cells.text(step.what()))
                .space(Listing.Width.SHORT, "listing.done")
                .part(heading, above, steps, cells.voices().say("listing.no-run-of-show"));
    }

    private List<Phrase> above(Engagement item) {
        var above = new ArrayList<Phrase>();
        above.add(cells.lines().where(item));
        above.add(cells.labelled("listing.host-lead", cells.lines().lead(item)));
        for (var duty : List.of(Duty.INTERPRETER, Duty.LIAISON_OFFICER)) {
            above.add(cells.labelled(duty, item.party().on(duty)));
        }
        return above;
    }

    private List<Step> steps(Engagement item) {
        return item.briefing().runOfShow().stream().map(cue -> step(item, cue)).toList();
    }

    private Step step(Engagement item, Cue cue) {
        var clock =
                item.moment() instanceof Moment.Timed timed
                        ? cells.voices()
                                .leading()
                                .time(timed.start().plusMinutes(cue.minute()).toLocalTime())
                        : "";
        return new Step(clock, minute(cue.minute()), cue.what());
    }

    private static String minute(int minute) {
        return minute < 0 ? "−" + -minute : minute == 0 ? "0" : "+" + minute;
    }

    private record Step(String clock, String minute, Text what) {}
}
