package org.retinue.print;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.seating.Chair;
import org.retinue.seating.SeatingChart;
import org.retinue.seating.Table;
import org.retinue.tour.Delegate;
import org.retinue.tour.Engagement;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.Tour;

/// Computes the place cards of everybody who sits at a table, in the order of tables and seats.
record PlaceCards(Lines lines) {

    private static final int OF_A_LEAF = 2;
    private static final int FIT_LARGE = 24;
    private static final int FIT_MIDDLE = 38;
    private static final int TITLE = 90;

    static Tents of(Tour tour, Order order) {
        var lines = Lines.of(tour, Voices.in(order.languages()));
        var cards = new PlaceCards(lines);
        var tables =
                EnumSet.of(
                        SeatingForm.TALKS_ACROSS,
                        SeatingForm.TALKS_ALONG,
                        SeatingForm.ROUND_TABLES);
        var tents = SeatingPlans.engagements(tour, order, tables).flatMap(cards::tents).toList();
        var leaves = new ArrayList<Tents.Leaf>();
        for (var first = 0; first < tents.size(); first += OF_A_LEAF) {
            leaves.add(
                    new Tents.Leaf(
                            tents.subList(first, Math.min(first + OF_A_LEAF, tents.size()))));
        }
        return new Tents(
                Frames.of(tour, order, List.of()),
                leaves,
                leaves.isEmpty()
                        ? Optional.of(lines.voices().say("seating.no-seats"))
                        : Optional.empty());
    }

    private Stream<Tents.Tent> tents(Engagement engagement) {
        var chart = SeatingChart.of(lines.tour(), engagement);
        return chart.tables().stream()
                .flatMap(table ->
                        table.chairs().stream()
                                .map(chair -> tent(engagement, chart.form(), table, chair)));
    }

    private Tents.Tent tent(Engagement engagement, SeatingForm form, Table table, Chair chair) {
        var name = Names.of(lines, chair.person());
        return new Tents.Tent(
                size(name),
                name,
                Names.title(lines, chair.person()).shortened(TITLE),
                seat(form, table, chair),
                lines.what(engagement).shortened(TITLE),
                lines.tour()
                        .delegation()
                        .delegate(chair.person())
                        .map(Delegate::diet)
                        .map(diet -> String.join("; ", diet))
                        .orElse(""));
    }

    private Phrase seat(SeatingForm form, Table table, Chair chair) {
        var seat = Integer.toString(chair.number());
        var voices = lines.voices();
        if (form == SeatingForm.ROUND_TABLES) {
            return voices.say("seating.table-and-seat", Integer.toString(table.number()), seat);
        }
        return voices.say(words ->
                words.say(
                        "seating.side-and-seat",
                        words.say(table.number() == 1 ? "seating.guests" : "seating.hosts"),
                        seat));
    }

    private static Tents.Size size(Phrase name) {
        return name.said().stream()
                .map(said -> size(said.text()))
                .max(Enum::compareTo)
                .orElse(Tents.Size.LARGE);
    }

    /// By the room that the letters take.
    private static Tents.Size size(String text) {
        if (Shortening.to(FIT_LARGE, text).equals(text)) {
            return Tents.Size.LARGE;
        }
        return Shortening.to(FIT_MIDDLE, text).equals(text) ? Tents.Size.MIDDLE : Tents.Size.SMALL;
    }
}
