package org.retinue.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Booking;
import org.retinue.tour.Id;
import org.retinue.tour.Interval;
import org.retinue.tour.Moment;
import org.retinue.tour.PersonId;
import org.retinue.tour.Resource;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.SiteId;
import org.retinue.tour.TourId;
import org.retinue.tour.VehicleId;

/// What the tours have booked on some days. Which items of those days name a site, a person or a
/// vehicle the search index knows, so that nothing else is read, however many items there are; the
/// zones of the sites, which may change without any tour, are looked up each time.
final class Bookings {

    private static final List<Table> TABLES =
            List.of(
                    Table.ITEM,
                    Table.ITEM_TRACK,
                    Table.GUEST,
                    Table.ASSIGNMENT,
                    Table.ITEM_VEHICLE);

    private final Shelf shelf;
    private final long first;
    private final long last;

    Bookings(Shelf shelf, LocalDate first, LocalDate last) {
        this.shelf = shelf;
        this.first = first.toEpochDay();
        this.last = last.toEpochDay();
    }

    List<Booking> all() {
        var keys =
                shelf.handle()
                        .createQuery("SELECT tour, item FROM search_spot WHERE day BETWEEN ? AND ?")
                        .bind(0, first)
                        .bind(1, last)
                        .map((result, _) -> List.of(result.getString(1), result.getString(2)))
                        .list();
        return bookings(keys).toList();
    }

    /// All of them, with the rules of the tours that have some of their own.
    Booked booked() {
        var bookings = all();
        var tours = bookings.stream().map(booking -> booking.tour().value()).distinct().toList();
        var rows = shelf.tableRows(Table.TOUR, tours);
        shelf.tableRows(Table.TOUR_RULE, tours).all().forEach(rows::add);
        var rules =
                rows.all(Table.TOUR)
                        .map(row ->
                                Map.entry(
                                        new TourId(row.last()),
                                        RuleRows.choice(rows, Table.TOUR_RULE, row)))
                        .filter(choice -> !choice.getValue().equals(RuleChoice.OFFICE))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Booked(bookings, rules);
    }

    List<Booking> of(Collection<? extends Id> things) {
        var wanted = new HashSet<Id>(things);
        var marks = wanted.stream().flatMap(thing -> mark(thing).stream()).map(Mark::term);
        return bookings(keys(spots(marks)))
                .filter(booking -> wanted.contains(booking.resource().id()))
                .toList();
    }

    private static Optional<Mark> mark(Id thing) {
        return switch (thing) {
            case SiteId site -> Optional.of(Mark.of(site));
            case PersonId person -> Optional.of(Mark.of(person));
            case VehicleId vehicle -> Optional.of(Mark.of(vehicle));
            default -> Optional.empty();
        };
    }

    /// Where the items stand that have any of the terms.
    private Stream<Spot> spots(Stream<String> terms) {
        var spots = new TreeMap<Long, BitSet>();
        shelf.handle()
                .createQuery(
                        """
                        SELECT block, spots FROM search_term
                        WHERE term IN (SELECT value FROM json_each(?)) AND block BETWEEN ? AND ?
                        """)
                .bind(0, JsonList.of(terms))
                .bind(1, Math.floorDiv(first, Spot.DAYS))
                .bind(2, Math.floorDiv(last, Spot.DAYS))
                .map((result, _) -> Map.entry(result.getLong(1), Packed.read(result.getBytes(2))))
                .forEach(row ->
                        spots.computeIfAbsent(row.getKey(), _ -> new BitSet()).or(row.getValue()));
        return spots.entrySet().stream()
                .flatMap(block ->
                        block.getValue().stream().mapToObj(bit -> Spot.of(block.getKey(), bit)))
                .filter(spot -> first <= spot.day() && spot.day() <= last);
    }

    private List<List<String>> keys(Stream<Spot> spots) {
        return shelf.handle()
                .createQuery(
                        """
                        SELECT tour, item FROM json_each(?) AS spot
                        CROSS JOIN search_spot
                        ON day = spot.value ->> 0 AND number = spot.value ->> 1
                        """)
                .bind(0, JsonList.of(spots.map(Spot::key)))
                .map((result, _) -> List.of(result.getString(1), result.getString(2)))
                .list();
    }

    private Stream<Booking> bookings(List<List<String>> keys) {
        var tours = keys.stream().map(List::getFirst).distinct().sorted().toList();
        var rows = shelf.itemRows(keys, TABLES.stream());
        for (var table : List.of(Table.TOUR, Table.TOUR_TEXT)) {
            shelf.tableRows(table, tours).all().forEach(rows::add);
        }
        var zones = zones(rows);
        return tours.stream()
                .flatMap(tour ->
                        shelf.value(
                                new Thing(Kind.TOUR, tour),
                                () -> bookings(new TourId(tour), rows, zones).stream()));
    }

    private static List<Booking> bookings(TourId tour, Rows rows, Map<SiteId, ZoneId> zones) {
        var key = List.of(tour.value());
        var heading = TourRows.heading(rows, key);
        var zone = ZoneId.of(rows.row(Table.TOUR, key).get("zone"));
        var bookings = new ArrayList<Booking>();
        for (var item : ItemRows.items(rows, key)) {
            if (item.isActive()) {
                var interval =
                        Optional.of(item.moment())
                                .filter(Moment.Timed.class::isInstance)
                                .map(Moment.Timed.class::cast)
                                .map(timed ->
                                        Interval.of(
                                                timed,
                                                zone(item.startSite(), zones, zone),
                                                zone(item.endSite(), zones, zone)));
                Resource.of(item).stream()
                        .map(resource -> Booking.of(tour, heading, item, interval, resource))
                        .forEach(bookings::add);
            }
        }
        return bookings;
    }

    private static ZoneId zone(Optional<SiteId> site, Map<SiteId, ZoneId> zones, ZoneId otherwise) {
        return site.map(id -> zones.getOrDefault(id, otherwise)).orElse(otherwise);
    }

    /// The zones of the sites that the items name.
    private Map<SiteId, ZoneId> zones(Rows rows) {
        var named =
                rows.all(Table.ITEM)
                        .flatMap(row -> Stream.of("site", "from_site", "to_site").map(row::get))
                        .filter(site -> !site.isEmpty())
                        .distinct()
                        .toList();
        return shelf.tableRows(Table.SITE, named)
                .all(Table.SITE)
                .collect(
                        Collectors.toMap(
                                row -> new SiteId(row.last()),
                                row ->
                                        shelf.value(
                                                new Thing(Kind.SITE, row.last()),
                                                () -> ZoneId.of(row.get("zone")))));
    }
}
