package org.retinue.print;

import java.util.ArrayList;
import java.util.List;
import org.retinue.seating.Chair;
import org.retinue.seating.SeatingChart;
import org.retinue.seating.Table;

/// Draws how two sides sit: at talks with the table between them, in armchairs with the two who
/// lead at the head of the room. The door is below.
record Chairs(Lines lines, SeatingChart chart) {

    private static final double WIDTH = 272;
    private static final int ONE_ROW = 11;
    private static final double GAP = 1.6;
    private static final At.Size LARGEST = new At.Size(52, 15);

    Drawing drawing() {
        var chairs = chart.tables().stream().flatMap(table -> table.chairs().stream()).toList();
        var area = new At.Size(WIDTH, height());
        var size = At.Size.fitting(chairs.stream().map(Chair::spot).toList(), area, LARGEST);
        var shapes = new ArrayList<Drawing.Shape>();
        shapes.addAll(room(chairs, size, area.height()));
        for (var table : chart.tables()) {
            table.chairs().forEach(chair -> shapes.add(shape(chair, size, area)));
        }
        return new Drawing(new At.Size(WIDTH, area.height() + 9.5), shapes);
    }

    /// As much as the rows of the longer side need.
    private double height() {
        var longer = chart.tables().stream().mapToInt(Table::size).max().orElse(0);
        return switch (chart.form()) {
            case TALKS_ACROSS -> longer > ONE_ROW ? 104 : 60;
            case TALKS_ALONG -> Math.clamp(longer / 2 * 2L + 1, 5, ONE_ROW) * 11.5;
            case ARMCHAIRS -> Math.clamp(longer * 5.5, 100, 140);
            case NONE, ROUND_TABLES -> 0;
        };
    }

    private Drawing.Shape shape(Chair chair, At.Size size, At.Size area) {
        return chair(
                lines,
                chair,
                At.around(
                        chair.spot().x() * area.width(),
                        chair.spot().y() * area.height(),
                        size,
                        area));
    }

    static Drawing.Shape chair(Lines lines, Chair chair, At at) {
        var look =
                switch (chair.role()) {
                    case GUEST -> Drawing.Look.GUEST;
                    case HOST -> Drawing.Look.HOST;
                    case INTERPRETER -> Drawing.Look.INTERPRETER;
                    case NOTE_TAKER -> Drawing.Look.NOTE_TAKER;
                };
        return new Drawing.Shape(
                look,
                at,
                Integer.toString(chair.number()),
                Names.of(lines, chair.person()),
                Phrase.EMPTY);
    }

    private List<Drawing.Shape> room(List<Chair> chairs, At.Size size, double height) {
        var voices = lines.voices();
        var guests = voices.say("seating.guests");
        var hosts = voices.say("seating.hosts");
        var door =
                Drawing.Shape.named(
                        Drawing.Look.DOOR,
                        new At(WIDTH / 2 - 25, height + 1, 50, 8),
                        voices.say("seating.door"));
        return switch (chart.form()) {
            case TALKS_ACROSS ->
                    List.of(
                            table(across(chairs, size, height)),
                            side(new At(0, 0, WIDTH, 6), guests),
                            side(new At(0, height - 6, WIDTH, 6), hosts),
                            door);
            case TALKS_ALONG ->
                    List.of(
                            table(along(chairs, size, height)),
                            side(new At(WIDTH - 45, height, 45, 6), guests),
                            side(new At(0, height, 45, 6), hosts),
                            door);
            case ARMCHAIRS ->
                    List.of(
                            side(new At(0, height + 1, 60, 6), guests),
                            side(new At(WIDTH - 60, height + 1, 60, 6), hosts),
                            door);
            case NONE, ROUND_TABLES -> List.of();
        };
    }

    private static Drawing.Shape side(At at, Phrase name) {
        return Drawing.Shape.named(Drawing.Look.SIDE, at, name);
    }

    private static Drawing.Shape table(At at) {
        return Drawing.Shape.blank(Drawing.Look.TABLE, at);
    }

    /// Between the two sides, as wide as they are.
    private static At across(List<Chair> chairs, At.Size size, double height) {
        var reach =
                chairs.stream()
                        .mapToDouble(chair -> Math.abs(chair.spot().x() - 0.5))
                        .max()
                        .orElse(0);
        var half = Math.min(WIDTH / 2, reach * WIDTH + size.width() / 2);
        var top = 0.3 * height + size.height() / 2 + GAP;
        return new At(WIDTH / 2 - half, top, 2 * half, height - 2 * top);
    }

    private static At along(List<Chair> chairs, At.Size size, double height) {
        var reach =
                chairs.stream()
                        .mapToDouble(chair -> Math.abs(chair.spot().y() - 0.5))
                        .max()
                        .orElse(0);
        var half = Math.min(height / 2, reach * height + size.height() / 2);
        var left = 0.3 * WIDTH + size.width() / 2 + GAP;
        return new At(left, height / 2 - half, WIDTH - 2 * left, 2 * half);
    }
}
