package org.retinue.exchange.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// Makes calendars of tours.
public final class Calendars {

    private final Tour tour;
    private final CalendarOrder order;
    private final ContentLines lines = new ContentLines();
    private final Map<ItemId, Tour> goneSince = new LinkedHashMap<>();
    private final Set<Integer> drawnFrom = new TreeSet<>();

    private Calendars(Tour tour, CalendarOrder order) {
        this.tour = tour;
        this.order = order;
    }

    /// The tour as a calendar. What the earlier tours had, the latest of them first, and this one
    /// has no longer, is called off in it.
    public static Calendar of(Tour tour, List<Tour> earlier, CalendarOrder order) {
        return new Calendars(tour, order).made(earlier);
    }

    private Calendar made(List<Tour> earlier) {
        var items = dated(tour);
        findGone(items, earlier);
        lines.begin("VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.text("PRODID", "-//Retinue//" + order.program() + "//EN");
        lines.add("CALSCALE", "GREGORIAN");
        lines.add("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", title());
        lines.add("X-WR-TIMEZONE", tour.zone().getId());
        markTour();
        var written = Stream.concat(items.stream().map(item -> Map.entry(item, tour)), gone());
        var events = written.toList();
        zones(events);
        events.forEach(event ->
                new EventLines(event.getKey(), event.getValue(), order, lines)
                        .write(goneSince.containsKey(event.getKey().id())));
        lines.end("VCALENDAR");
        return new Calendar(lines.bytes(), lines.meant(), counts(events), drawnFrom);
    }

    private Calendar.Counts counts(List<Map.Entry<Item, Tour>> events) {
        var untimed =
                events.stream()
                        .filter(event -> event.getKey().moment() instanceof Moment.ToBeConfirmed);
        var cancelled =
                events.stream()
                        .filter(event ->
                                goneSince.containsKey(event.getKey().id())
                                        || EventLines.isCalledOff(event.getKey()));
        return new Calendar.Counts(
                events.size(),
                (int) untimed.count(),
                (int) cancelled.count(),
                (int) tour.pool().stream().filter(item -> isWanted(item, tour)).count());
    }

    private String title() {
        var titles = titles(tour.heading().title(), order.words());
        return order.track()
                .flatMap(tour::track)
                .map(track -> titles + " – " + titles(track.name(), order.words()))
                .orElse(titles);
    }

    /// The forms in the languages, each once.
    static String titles(Text text, List<Words> languages) {
        return String.join(
                " / ",
                languages.stream()
                        .map(words -> words.best(text).replaceAll("\\s+", " "))
                        .distinct()
                        .toList());
    }

    private void markTour() {
        var head =
                String.join(
                        ";",
                        Marks.TOUR,
                        "ID=" + tour.id(),
                        "FIRST=" + Stamps.date(tour.firstDay()),
                        "LAST=" + Stamps.date(tour.lastDay()),
                        "KIND=" + Marks.key(tour.heading().kind()));
        forms(head, tour.heading().title(), lines);
        for (var track : tour.tracks()) {
            forms(Marks.TRACK + ";ID=" + track.id(), track.name(), lines);
        }
    }

    /// A line for each form of the text.
    static void forms(String head, Text text, ContentLines lines) {
        text.forms().forEach((language, form) -> lines.text(head + ";LANGUAGE=" + language, form));
    }

    private List<Item> dated(Tour of) {
        return of.items().stream()
                .filter(item -> item.day().isPresent())
                .filter(item -> isWanted(item, of))
                .toList();
    }

    private boolean isWanted(Item item, Tour of) {
        return order.track().map(item.party().tracks()::contains).orElse(true)
                && order.person().map(person -> TakingPart.of(person, item, of)).orElse(true);
    }

    private void findGone(List<Item> items, List<Tour> earlier) {
        var there = new HashSet<>(items.stream().map(Item::id).toList());
        for (var place = 0; place < earlier.size(); place++) {
            for (var item : dated(earlier.get(place))) {
                if (there.add(item.id())) {
                    goneSince.put(item.id(), earlier.get(place));
                    drawnFrom.add(place);
                }
            }
        }
    }

    private Stream<Map.Entry<Item, Tour>> gone() {
        return goneSince.entrySet().stream()
                .flatMap(gone ->
                        gone.getValue().item(gone.getKey()).stream()
                                .map(item -> Map.entry(item, gone.getValue())));
    }

    private void zones(List<Map.Entry<Item, Tour>> events) {
        var zones = new TreeMap<String, List<Instant>>();
        for (var event : events) {
            if (event.getKey().moment() instanceof Moment.Timed timed) {
                var from = event.getValue().startZone(event.getKey());
                var to = event.getValue().endZone(event.getKey());
                note(zones, from, timed.start().atZone(from).toInstant());
                note(zones, to, timed.end().atZone(to).toInstant());
            }
        }
        zones.forEach((zone, instants) -> {
            instants.sort(null);
            ZoneLines.write(ZoneId.of(zone), instants.getFirst(), instants.getLast(), lines);
        });
    }

    private static void note(Map<String, List<Instant>> zones, ZoneId zone, Instant instant) {
        zones.computeIfAbsent(zone.getId(), _ -> new ArrayList<>()).add(instant);
    }
}
