package org.retinue.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;

/// Who received which paper of which release.
public final class Handings {

    private static final String HANDED = "HAND_OUT";
    private static final String CONFIRMED = "ACKNOWLEDGE";

    private final Line line;
    private final Journal journal;

    Handings(Line line, Journal journal) {
        this.line = line;
        this.journal = journal;
    }

    /// What was handed out of the tour, in that order.
    public List<Handed> of(TourId tour) {
        return line.read(shelf -> handed(shelf, ids(shelf, tour)));
    }

    /// Writes down that papers were handed out; they get the next numbers of the tour. Gives them
    /// as they are then.
    public List<Handed> add(List<Handed> handed, Text title) {
        return line.write(
                        shelf -> {
                            var numbered = new ArrayList<Handed>();
                            for (var each : handed) {
                                var whole = each.numbered(next(shelf, each.tour()));
                                var id = Long.toString(last(shelf, "handing") + 1);
                                write(shelf, id, Rows.NONE, rows(id, whole), HANDED, title);
                                numbered.add(whole);
                            }
                            return Optional.of(List.copyOf(numbered));
                        })
                .orElseThrow();
    }

    /// Writes down since when papers were received, or that they were not. What the tour has not is
    /// passed over.
    public void confirm(TourId tour, List<Integer> numbers, Optional<Instant> since, Text title) {
        line.write(shelf -> {
            for (var id : ids(shelf, tour, numbers)) {
                var before = handed(shelf, List.of(id)).getFirst();
                write(
                        shelf,
                        id,
                        rows(id, before),
                        rows(id, before.confirmed(since)),
                        CONFIRMED,
                        title);
            }
            return Optional.of(numbers);
        });
    }

    /// Takes away what was written down by mistake.
    public void remove(TourId tour, List<Integer> numbers, Text title) {
        line.write(shelf -> {
            for (var id : ids(shelf, tour, numbers)) {
                var before = handed(shelf, List.of(id)).getFirst();
                write(shelf, id, rows(id, before), Rows.NONE, HANDED, title);
            }
            return Optional.of(numbers);
        });
    }

    private void write(Shelf shelf, String id, Rows before, Rows after, String deed, Text title) {
        var differences = Difference.between(before, after);
        if (differences.isEmpty()) {
            return;
        }
        var remains = !after.all().isEmpty();
        var row = (remains ? after : before).row(Table.HANDING, List.of(id));
        var tour = new TourId(row.get("tour"));
        journal.add(shelf, Optional.of(tour), deed, title, differences);
        shelf.write(new Thing(Kind.HANDING, id), differences, remains);
    }

    private static Rows rows(String id, Handed handed) {
        var rows = new Rows();
        rows.add(
                Table.HANDING,
                List.of(id),
                handed.tour().value(),
                Integer.toString(handed.number()),
                Integer.toString(handed.revision()),
                handed.paper(),
                handed.person(),
                handed.name(),
                handed.channel(),
                handed.at().toString(),
                handed.confirmed().map(Instant::toString).orElse(""));
        return rows;
    }

    static List<Handed> handed(Shelf shelf, List<String> ids) {
        var rows = shelf.rows(Kind.HANDING, ids);
        return ids.stream()
                .map(id ->
                        shelf.value(
                                new Thing(Kind.HANDING, id),
                                () ->
                                        handed(
                                                rows.getOrDefault(id, Rows.NONE)
                                                        .row(Table.HANDING, List.of(id)))))
                .toList();
    }

    private static Handed handed(Row row) {
        return new Handed(
                new TourId(row.get("tour")),
                Integer.parseInt(row.get("number")),
                Integer.parseInt(row.get("revision")),
                row.get("paper"),
                row.get("person"),
                row.get("name"),
                row.get("channel"),
                Instant.parse(row.get("at")),
                Rows.optional(row.get("confirmed"), Instant::parse));
    }

    private static List<String> ids(Shelf shelf, TourId tour) {
        return shelf.handle()
                .createQuery("SELECT handing FROM handing WHERE tour = ? ORDER BY number")
                .bind(0, tour.value())
                .mapTo(String.class)
                .list();
    }

    private static List<String> ids(Shelf shelf, TourId tour, List<Integer> numbers) {
        return shelf.handle()
                .createQuery(
                        "SELECT handing FROM handing WHERE tour = ?"
                                + " AND number IN (SELECT value FROM json_each(?))")
                .bind(0, tour.value())
                .bind(1, numbers.toString())
                .mapTo(String.class)
                .list();
    }

    private static int next(Shelf shelf, TourId tour) {
        return shelf.handle()
                        .createQuery("SELECT coalesce(max(number), 0) FROM handing WHERE tour = ?")
                        .bind(0, tour.value())
                        .mapTo(Integer.class)
                        .one()
                + 1;
    }

    /// The highest key of a table whose keys are numbers, 0 where it is empty.
    static long last(Shelf shelf, String table) {
        return shelf.handle()
                .createQuery(
                        "SELECT coalesce(max(CAST(%1$s AS INTEGER)), 0) FROM %1$s".formatted(table))
                .mapTo(Long.class)
                .one();
    }
}
