package org.retinue.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;

/// The journal of a workspace, as one officer adds to it: every edit, with its fields before and
/// after.
record Journal(String officer, Clock clock) {

    void add(
            Shelf shelf,
            Optional<TourId> tour,
            String deed,
            Text subject,
            List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        var number = Long.toString(last(shelf) + 1);
        var rows = rows(List.of(number), tour, deed, differences);
        rows.addText(Table.JOURNAL_TEXT, List.of(number), subject);
        shelf.write(new Thing(Kind.JOURNAL, number), Difference.between(Rows.NONE, rows), true);
    }

    private Rows rows(
            List<String> key, Optional<TourId> tour, String deed, List<Difference> differences) {
        var rows = new Rows();
        rows.add(
                Table.JOURNAL,
                key,
                clock.instant().toString(),
                officer,
                deed,
                tour.map(TourId::value).orElse(""));
        var fields = differences.stream().flatMap(each -> each.fields().stream()).toList();
        Rows.addList(
                fields,
                (place, field) ->
                        rows.add(
                                Table.JOURNAL_CHANGE,
                                Rows.key(key, place),
                                field.table(),
                                field.key(),
                                field.field(),
                                field.before(),
                                field.after()));
        return rows;
    }

    /// The number of the latest entry, 0 where there is none.
    static long last(Shelf shelf) {
        return shelf.handle()
                .createQuery("SELECT coalesce(max(number), 0) FROM journal")
                .mapTo(Long.class)
                .one();
    }

    /// The seal of the latest entry, or nothing where there is none.
    static Optional<Seal> end(Shelf shelf) {
        return shelf.seal(new Thing(Kind.JOURNAL, Long.toString(last(shelf))));
    }

    /// The latest entries about the tour, newest first.
    static List<JournalEntry> entries(Shelf shelf, TourId tour, int most) {
        var numbers =
                shelf.handle()
                        .createQuery(
                                "SELECT number FROM journal WHERE tour = ?"
                                        + " ORDER BY number DESC LIMIT ?")
                        .bind(0, tour.value())
                        .bind(1, most)
                        .mapTo(String.class)
                        .list();
        var rows = shelf.rows(Kind.JOURNAL, numbers);
        return numbers.stream()
                .map(number ->
                        shelf.value(
                                new Thing(Kind.JOURNAL, number),
                                () -> entry(List.of(number), rows.getOrDefault(number, Rows.NONE))))
                .toList();
    }

    private static JournalEntry entry(List<String> key, Rows rows) {
        var row = rows.row(Table.JOURNAL, key);
        return new JournalEntry(
                Instant.parse(row.get("at")),
                row.get("officer"),
                row.get("deed"),
                rows.text(Table.JOURNAL_TEXT, key),
                rows.listed(Table.JOURNAL_CHANGE, key)
                        .map(change ->
                                new FieldChange(
                                        change.get("part"),
                                        change.get("path"),
                                        change.get("field"),
                                        change.get("earlier"),
                                        change.get("later")))
                        .toList());
    }
}
