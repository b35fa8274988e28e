package org.retinue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Directory;
import org.retinue.tour.TourId;

/// The tours of a workspace.
final class Tours {

    private static final String EXTENTS =
            """
            SELECT tour.tour, first_day, last_day, coalesce(items, 0) AS items,
                coalesce(unconfirmed, 0) AS unconfirmed, version
            FROM tour
            JOIN (SELECT tour, min(date) AS first_day, max(date) AS last_day FROM day GROUP BY tour)
                AS days ON days.tour = tour.tour
            JOIN seal ON seal.kind = 'TOUR' AND seal.id = tour.tour
            LEFT JOIN (
                SELECT tour, count(*) AS items,
                    sum(moment <> 'POOLED' AND state IN (%s)) AS unconfirmed
                FROM item GROUP BY tour)
                AS items ON items.tour = tour.tour
            """
                    .formatted(
                            TourSummary.UNCONFIRMED.stream()
                                    .map(state -> "'" + state.name() + "'")
                                    .collect(Collectors.joining(", ")));

    private Tours() {}

    static Optional<Stored> tour(Shelf shelf, TourId id) {
        var thing = new Thing(Kind.TOUR, id.value());
        return shelf.rows(thing)
                .map(rows ->
                        new Stored(
                                shelf.value(
                                        thing,
                                        () -> TourRows.tour(id.value(), rows, named(shelf, rows))),
                                shelf.seal(thing).orElseThrow().version()));
    }

    /// The ids of the tours with a day from the first to the last.
    static List<TourId> between(Shelf shelf, LocalDate first, LocalDate last) {
        return shelf.handle()
                .createQuery(
                        "SELECT DISTINCT tour FROM day WHERE date BETWEEN ? AND ? ORDER BY tour")
                .bind(0, first.toString())
                .bind(1, last.toString())
                .mapTo(String.class)
                .map(id -> shelf.value(new Thing(Kind.TOUR, id), () -> new TourId(id)))
                .list();
    }

    /// Writes the change; gives the tour's new version, or nothing where the tour or a thing it
    /// shares is not what it was before.
    static Optional<Long> save(Shelf shelf, Change change, Journal journal) {
        var thing = new Thing(Kind.TOUR, change.tour().value());
        var version = shelf.seal(thing).map(Seal::version);
        if (!version.equals(change.before().map(Stored::version))) {
            return Optional.empty();
        }
        var shared = new Sharing(shelf, change).write();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        var own = TourRows.between(change.before().map(Stored::tour), change.after());
        var all = Stream.concat(shared.get().stream(), own.stream()).toList();
        if (all.isEmpty()) {
            return version;
        }
        var saved = shelf.write(thing, own, change.after().isPresent());
        if (saved.isPresent()) {
            journal.add(shelf, Optional.of(change.tour()), change.deed(), change.subject(), all);
            new SearchIndex(shelf).write(change.before(), change.after(), saved.get());
        }
        return saved;
    }

    /// All tours in short, the newest first.
    static List<TourSummary> summaries(Shelf shelf) {
        var rows = new Rows();
        shelf.stream(Table.TOUR).forEach(rows::add);
        shelf.stream(Table.TOUR_TEXT).forEach(rows::add);
        var due = due(shelf);
        return shelf
                .handle()
                .createQuery(EXTENTS)
                .map((result, _) -> summary(shelf, rows, due, result))
                .stream()
                .sorted(
                        Comparator.comparing(TourSummary::firstDay)
                                .reversed()
                                .thenComparing(TourSummary::id))
                .toList();
    }

    /// The dates of the tasks that are not done, by tour.
    private static Map<String, List<String>> due(Shelf shelf) {
        var due = new HashMap<String, List<String>>();
        shelf.handle()
                .createQuery("SELECT tour, due FROM task WHERE done = 0 ORDER BY due")
                .map((row, _) -> Map.entry(row.getString("tour"), row.getString("due")))
                .forEach(task ->
                        due.computeIfAbsent(task.getKey(), _ -> new ArrayList<>())
                                .add(task.getValue()));
        return due;
    }

    private static TourSummary summary(
            Shelf shelf, Rows rows, Map<String, List<String>> due, ResultSet extent)
            throws SQLException {
        var id = extent.getString("tour");
        var first = extent.getString("first_day");
        var last = extent.getString("last_day");
        var items = extent.getInt("items");
        var unconfirmed = extent.getInt("unconfirmed");
        var version = extent.getLong("version");
        var key = List.of(id);
        return shelf.value(
                new Thing(Kind.TOUR, id),
                () ->
                        new TourSummary(
                                new TourId(id),
                                TourRows.heading(rows, key),
                                LocalDate.parse(first),
                                LocalDate.parse(last),
                                rows.text(Table.TOUR_TEXT, Rows.key(key, "delegation")),
                                rows.row(Table.TOUR, key).get("country"),
                                items,
                                unconfirmed,
                                due.getOrDefault(id, List.of()).stream()
                                        .map(LocalDate::parse)
                                        .toList(),
                                version));
    }

    /// The sites, people and vehicles that the rows of a tour name.
    private static Directory named(Shelf shelf, Rows rows) {
        var named = Named.by(rows);
        return Shared.directory(shelf, named.sites(), named.people(), named.vehicles());
    }
}
