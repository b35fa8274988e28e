package org.retinue.ui.board.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// What stands beside the board because it has no clock time: the pool, and what is to be confirmed
/// on each day, one row below the other.
public record Shelf(List<Row> rows) {

    public static final double HEADING = 28;
    public static final double ENTRY = 44;

    public Shelf {
        rows = List.copyOf(rows);
    }

    /// A row: its section (the pool, or a day), and the item, or none for the section's heading.
    public record Row(Optional<LocalDate> section, Optional<ItemId> item, double y) {

        public double height() {
            return item.isPresent() ? ENTRY : HEADING;
        }
    }

    public static Shelf of(Tour tour, List<LocalDate> days) {
        var rows = new ArrayList<Row>();
        add(rows, Optional.empty(), tour.pool().stream());
        for (var day : days) {
            add(
                    rows,
                    Optional.of(day),
                    tour.programme(day).stream()
                            .filter(item -> item.moment() instanceof Moment.ToBeConfirmed));
        }
        return new Shelf(rows);
    }

    public double height() {
        return rows.isEmpty() ? 0 : rows.getLast().y() + rows.getLast().height();
    }

    /// The row at the height; below everything there is none.
    public Optional<Row> at(double y) {
        return rows.stream().filter(row -> y >= row.y() && y < row.y() + row.height()).findFirst();
    }

    /// The section at the height, the last one below everything.
    public Optional<LocalDate> section(double y) {
        return rows.stream()
                .filter(row -> row.y() <= Math.max(0, y))
                .reduce((_, lower) -> lower)
                .flatMap(Row::section);
    }

    public List<ItemId> items() {
        return rows.stream().flatMap(row -> row.item().stream()).toList();
    }

    private static void add(List<Row> rows, Optional<LocalDate> section, Stream<Item> items) {
        rows.add(new Row(section, Optional.empty(), end(rows)));
        items.forEach(item -> rows.add(new Row(section, Optional.of(item.id()), end(rows))));
    }

    private static double end(List<Row> rows) {
        return rows.isEmpty() ? 0 : rows.getLast().y() + rows.getLast().height();
    }
}
