package org.retinue.print;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.retinue.seating.Chair;
import org.retinue.seating.SeatingChart;
import org.retinue.seating.Spot;
import org.retinue.seating.Table;
import org.retinue.tour.Delegate;
import org.retinue.tour.Engagement;
import org.retinue.tour.PersonId;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.Tour;

/// Computes the seating of banquets: each round table drawn, the head table first and larger, and
/// listed with what the kitchen must know.
record Banquets(Lines lines) {

    private static final double WIDTH = 272;
    private static final double NARROW = 134;
    private static final int MOST_IN_A_NARROW_ONE = 8;
    private static final int MOST_DRAWN = 40;
    private static final double GAP = 1.5;
    private static final String DIET = "◆";

    static Plan of(Tour tour, Order order) {
        var lines = Lines.of(tour, Voices.in(order.languages()));
        var banquets = new Banquets(lines);
        var legend = List.of(new Frame.Mark(DIET, lines.voices().say("seating.diet")));
        return Plan.of(
                Frames.of(tour, order, legend),
                SeatingPlans.engagements(tour, order, EnumSet.of(SeatingForm.ROUND_TABLES))
                        .map(banquets::sheet)
                        .toList(),
                lines.voices().say("seating.no-seats"));
    }

    private Plan.Sheet sheet(Engagement engagement) {
        var chart = SeatingChart.of(lines.tour(), engagement);
        return new Plan.Sheet(
                Plan.Heading.of(lines, engagement),
                List.of(),
                drawings(chart.tables()),
                chart.tables().stream().map(this::list).toList(),
                List.of(Names.of(lines, "seating.unseated", chart.unseated())));
    }

    /// One wide table in a row, or two narrow ones.
    private List<Drawing> drawings(List<Table> tables) {
        var drawings = new ArrayList<Drawing>();
        for (var at = 0; at < tables.size(); at++) {
            var table = tables.get(at);
            var isAlone =
                    !isNarrow(table) || at + 1 == tables.size() || !isNarrow(tables.get(at + 1));
            var left = drawing(table, isAlone ? WIDTH : NARROW, 0);
            if (!isAlone) {
                at++;
                left = left.with(drawing(tables.get(at), NARROW, WIDTH - NARROW).shapes());
            }
            drawings.add(new Drawing(new At.Size(WIDTH, left.size().height()), left.shapes()));
        }
        return drawings;
    }

    private static boolean isNarrow(Table table) {
        return table.number() > 1 && table.size() <= MOST_IN_A_NARROW_ONE;
    }

    private Drawing drawing(Table table, double width, double left) {
        var height = height(table);
        var round = new At.Size(Math.min(width - 54, 200), height - 26);
        var middle = left + width / 2;
        var ring = new Ring(new Spot(middle, height / 2), round, table.size());
        var chair = ring.chair(width > NARROW ? 42 : 29);
        var inner = ring.free(chair, new At.Size(round.width() - 36, round.height() - 14));
        var shapes = new ArrayList<Drawing.Shape>();
        shapes.add(
                Drawing.Shape.blank(
                        Drawing.Look.ROUND_TABLE,
                        new At(
                                middle - inner.width() / 2,
                                (height - inner.height()) / 2,
                                inner.width(),
                                inner.height())));
        shapes.add(
                Drawing.Shape.named(
                        Drawing.Look.CAPTION,
                        new At(middle - 20, height / 2 - 5, 40, 10),
                        name(table)));
        for (var number = 1; number <= Math.min(table.size(), MOST_DRAWN); number++) {
            shapes.add(seat(table, number, ring.at(number, chair)));
        }
        return new Drawing(new At.Size(width, height), shapes);
    }

    private static double height(Table table) {
        if (table.size() <= 10) {
            return 72;
        }
        return table.size() <= 16 ? 98 : 140;
    }

    private Phrase name(Table table) {
        return table.number() == 1
                ? lines.voices().say("seating.head-table")
                : lines.voices().say("seating.table", Integer.toString(table.number()));
    }

    private Drawing.Shape seat(Table table, int number, At at) {
        return table.chairs().stream()
                .filter(chair -> chair.number() == number)
                .findFirst()
                .map(chair -> taken(chair, at))
                .orElse(
                        new Drawing.Shape(
                                Drawing.Look.FREE,
                                at,
                                Integer.toString(number),
                                Phrase.EMPTY,
                                Phrase.EMPTY));
    }

    private Drawing.Shape taken(Chair chair, At at) {
        var shape = Chairs.chair(lines, chair, at);
        var mark = diet(chair.person()).isEmpty() ? "" : " " + DIET;
        return new Drawing.Shape(
                shape.look(), at, shape.number() + mark, shape.name(), Phrase.EMPTY);
    }

    private String diet(PersonId person) {
        return lines.tour()
                .delegation()
                .delegate(person)
                .map(Delegate::diet)
                .map(diet -> String.join("; ", diet))
                .orElse("");
    }

    private Plan.Grid list(Table table) {
        var voices = lines.voices();
        return new Plan.Grid(
                name(table),
                List.of(
                        new Plan.Column(new Plan.Share(7), voices.say("seating.seat")),
                        new Plan.Column(new Plan.Share(27), voices.say("seating.name")),
                        new Plan.Column(new Plan.Share(27), voices.say("seating.title")),
                        new Plan.Column(new Plan.Share(13), voices.say("seating.role")),
                        new Plan.Column(new Plan.Share(13), voices.say("seating.languages")),
                        new Plan.Column(new Plan.Share(13), voices.say("seating.diet"))),
                table.chairs().stream().map(this::row).toList());
    }

    private Plan.Row row(Chair chair) {
        var voices = lines.voices();
        var diet = diet(chair.person());
        return new Plan.Row(
                List.of(
                        Plan.Cell.of(voices.say(_ -> Integer.toString(chair.number()))),
                        Plan.Cell.of(Names.of(lines, chair.person())),
                        Plan.Cell.of(Names.title(lines, chair.person())),
                        Plan.Cell.of(voices.name(chair.role())),
                        Plan.Cell.of(languages(chair.person())),
                        Plan.Cell.of(
                                diet.isEmpty()
                                        ? Phrase.EMPTY
                                        : voices.say(_ -> DIET + " " + diet))));
    }

    private Phrase languages(PersonId person) {
        return lines.tour()
                .directory()
                .person(person)
                .map(new Cells(lines)::languages)
                .orElse(Phrase.EMPTY);
    }

    /// Where the chairs of a table stand, clockwise from above its middle.
    private record Ring(Spot middle, At.Size round, int seats) {

        Spot spot(int number) {
            var angle = 2 * Math.PI * (number - 1) / seats;
            return new Spot(
                    middle.x() + Math.sin(angle) * (round.width() / 2 + 8),
                    middle.y() - Math.cos(angle) * (round.height() / 2 + 6));
        }

        At.Size chair(double widest) {
            var spots =
                    IntStream.rangeClosed(1, Math.min(seats, MOST_DRAWN))
                            .mapToObj(this::spot)
                            .toList();
            return At.Size.fitting(spots, new At.Size(1, 1), new At.Size(widest, 12.5));
        }

        /// As much of the table as no chair stands on.
        At.Size free(At.Size chair, At.Size table) {
            var share =
                    IntStream.rangeClosed(1, Math.min(seats, MOST_DRAWN))
                            .mapToDouble(number -> reach(spot(number), chair, table))
                            .min()
                            .orElse(1);
            return new At.Size(
                    table.width() * Math.min(1, share), table.height() * Math.min(1, share));
        }

        /// How many times as large the table could be before the chair stood on its edge.
        private double reach(Spot spot, At.Size chair, At.Size table) {
            var across = Math.max(0, Math.abs(spot.x() - middle.x()) - chair.width() / 2 - GAP);
            var down = Math.max(0, Math.abs(spot.y() - middle.y()) - chair.height() / 2 - GAP);
            return Math.hypot(2 * across / table.width(), 2 * down / table.height());
        }

        At at(int number, At.Size chair) {
            var spot = spot(number);
            return new At(
                    spot.x() - chair.width() / 2,
                    spot.y() - chair.height() / 2,
                    chair.width(),
                    chair.height());
        }
    }
}
