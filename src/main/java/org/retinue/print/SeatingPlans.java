package org.retinue.print;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.seating.Chair;
import org.retinue.seating.SeatingChart;
import org.retinue.seating.Table;
import org.retinue.tour.Engagement;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.Tour;

/// Computes the seating plans of talks, and of meetings in armchairs: both sides drawn, and listed
/// with their titles.
record SeatingPlans(Lines lines) {

    static final Set<SeatingForm> TALKS =
            EnumSet.of(SeatingForm.TALKS_ACROSS, SeatingForm.TALKS_ALONG);
    static final Set<SeatingForm> ARMCHAIRS = EnumSet.of(SeatingForm.ARMCHAIRS);
    private static final int GUESTS = 1;
    private static final int HOSTS = 2;

    static Plan of(Tour tour, Order order, Set<SeatingForm> forms) {
        var lines = Lines.of(tour, Voices.in(order.languages()));
        var plans = new SeatingPlans(lines);
        return Plan.of(
                Frames.of(tour, order, List.of()),
                engagements(tour, order, forms).map(plans::sheet).toList(),
                lines.voices().say("seating.no-seats"));
    }

    /// Those that take place, sit in one of the forms and have somebody to sit.
    static Stream<Engagement> engagements(Tour tour, Order order, Set<SeatingForm> forms) {
        return order.engagements(tour)
                .filter(engagement -> forms.contains(SeatingChart.form(engagement)))
                .filter(engagement ->
                        SeatingChart.of(tour, engagement).tables().stream()
                                .anyMatch(table -> !table.chairs().isEmpty()));
    }

    private Plan.Sheet sheet(Engagement engagement) {
        var chart = SeatingChart.of(lines.tour(), engagement);
        var voices = lines.voices();
        return new Plan.Sheet(
                Plan.Heading.of(lines, engagement),
                List.of(new Plan.Fact(voices.say("seating.form"), voices.name(chart.form()))),
                List.of(new Chairs(lines, chart).drawing()),
                List.of(list(chart)),
                List.of(Names.of(lines, "seating.unseated", chart.unseated())));
    }

    /// Both sides beside each other, as they face each other.
    private Plan.Grid list(SeatingChart chart) {
        var voices = lines.voices();
        var guests = chart.table(GUESTS).map(Table::chairs).orElse(List.of());
        var hosts = chart.table(HOSTS).map(Table::chairs).orElse(List.of());
        return new Plan.Grid(
                Phrase.EMPTY,
                List.of(
                        new Plan.Column(new Plan.Share(5), voices.say("seating.seat")),
                        new Plan.Column(new Plan.Share(34), voices.say("seating.guests")),
                        new Plan.Column(new Plan.Share(11), voices.say("seating.role")),
                        new Plan.Column(new Plan.Share(5), voices.say("seating.seat")),
                        new Plan.Column(new Plan.Share(34), voices.say("seating.hosts")),
                        new Plan.Column(new Plan.Share(11), voices.say("seating.role"))),
                IntStream.range(0, Math.max(guests.size(), hosts.size()))
                        .mapToObj(at ->
                                new Plan.Row(
                                        Stream.of(guests, hosts)
                                                .map(side -> side.stream().skip(at).findFirst())
                                                .flatMap(this::cells)
                                                .toList()))
                        .toList());
    }

    private Stream<Plan.Cell> cells(Optional<Chair> chair) {
        return chair.map(taken ->
                        Stream.of(
                                Plan.Cell.of(
                                        lines.voices().say(_ -> Integer.toString(taken.number()))),
                                Plan.Cell.of(
                                        Names.of(lines, taken.person()),
                                        Names.title(lines, taken.person())),
                                Plan.Cell.of(lines.voices().name(taken.role()))))
                .orElseGet(() -> Stream.of(Plan.Cell.of(), Plan.Cell.of(), Plan.Cell.of()));
    }
}
