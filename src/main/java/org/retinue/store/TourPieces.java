package org.retinue.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.retinue.tour.Tour;

/// A tour whose rows make no sense together, as pieces: its frame, and each item, delegate, task
/// and the like for itself. Left out is as little as makes sense of the rest.
final class TourPieces {

    private static final Set<Table> FRAME =
            EnumSet.of(Table.TOUR, Table.TOUR_TEXT, Table.DAY, Table.TRACK);

    private final Function<Rows, Optional<Tour>> reading;
    private List<Row> kept;
    private Tour tour;
    private int leftOut;

    private TourPieces(Function<Rows, Optional<Tour>> reading, List<Row> kept, Tour tour) {
        this.reading = reading;
        this.kept = kept;
        this.tour = tour;
    }

    /// As much of a tour as makes sense, and how many pieces of it were left out.
    record Most(Tour tour, int leftOut) {}

    /// Nothing where not even the frame makes sense.
    static Optional<Most> most(Rows rows, Function<Rows, Optional<Tour>> reading) {
        var frame = rows.all().stream().filter(row -> FRAME.contains(row.table())).toList();
        return reading.apply(of(frame))
                .map(tour -> {
                    var pieces = new TourPieces(reading, frame, tour);
                    pieces.add(others(rows));
                    return new Most(pieces.tour, pieces.leftOut);
                });
    }

    private record Piece(Table table, String of) {}

    /// The rows of each item are one piece; of anything else, those of one table.
    private static List<List<Row>> others(Rows rows) {
        var pieces = new LinkedHashMap<Piece, List<Row>>();
        rows.all().stream()
                .filter(row -> !FRAME.contains(row.table()) && row.key().size() > 1)
                .sorted((one, other) -> one.table().compareTo(other.table()))
                .forEach(row ->
                        pieces.computeIfAbsent(
                                        new Piece(
                                                row.table().isOfItems() ? Table.ITEM : row.table(),
                                                row.key().get(1)),
                                        _ -> new ArrayList<>())
                                .add(row));
        return List.copyOf(pieces.values());
    }

    /// Adds the pieces that make sense with those before them, in halves, so that few that do not
    /// are found with few readings.
    private void add(List<List<Row>> pieces) {
        var more = new ArrayList<>(kept);
        pieces.forEach(more::addAll);
        var read = reading.apply(of(more));
        if (read.isPresent()) {
            kept = more;
            tour = read.get();
        } else if (pieces.size() == 1) {
            leftOut++;
        } else {
            add(pieces.subList(0, pieces.size() / 2));
            add(pieces.subList(pieces.size() / 2, pieces.size()));
        }
    }

    private static Rows of(List<Row> all) {
        var rows = new Rows();
        all.forEach(rows::add);
        return rows;
    }
}
