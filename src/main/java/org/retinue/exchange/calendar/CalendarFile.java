package org.retinue.exchange.calendar;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Id;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// A calendar as it was read from a file: its events, what it says of itself, and what is wrong
/// with it.
public final class CalendarFile {

    private static final int TRIES = 2_000_000;

    private final List<Component> calendars;
    private final List<Event> events;
    private final List<Remark> remarks;
    private final Zones zones;
    private final String encoding;

    private CalendarFile(
            List<Component> calendars,
            List<Event> events,
            Remarks remarks,
            Zones zones,
            String encoding) {
        this.calendars = calendars;
        this.events = events;
        this.remarks = remarks.all();
        this.zones = zones;
        this.encoding = encoding;
    }

    /// Reads the file as far as it can be read. One that is no calendar at all has no events and
    /// says so.
    public static CalendarFile read(byte[] file) {
        var remarks = new Remarks();
        var budget = new Recurrence.Budget(TRIES);
        if (file.length > CalendarLimits.BYTES) {
            remarks.add(0, Flaw.TOO_LARGE);
            var none = new Zones(List.of(), remarks, budget);
            return new CalendarFile(List.of(), List.of(), remarks, none, "");
        }
        var lines = Lines.of(file, remarks);
        var calendars = Components.of(lines, remarks);
        var zones = new Zones(calendars, remarks, budget);
        var events = events(calendars, new EventReading(new TimeReading(zones), remarks), remarks);
        if (calendars.stream().noneMatch(part -> part.name().equals("VCALENDAR"))) {
            remarks.add(0, Flaw.NO_CALENDAR);
        }
        return new CalendarFile(calendars, events, remarks, zones, lines.encoding());
    }

    private static List<Event> events(
            List<Component> calendars, EventReading reading, Remarks remarks) {
        var events = new ArrayList<Event>();
        var tasks = 0;
        for (var calendar : calendars) {
            var callsOff =
                    calendar.line("METHOD")
                            .filter(line -> line.value().strip().equalsIgnoreCase("CANCEL"))
                            .isPresent();
            tasks += (int) (calendar.parts("VTODO").count() + calendar.parts("VJOURNAL").count());
            var own =
                    calendar.name().equals("VEVENT") ? Stream.of(calendar) : Stream.<Component>of();
            for (var part : Stream.concat(own, calendar.parts("VEVENT")).toList()) {
                if (events.size() >= CalendarLimits.EVENTS) {
                    remarks.add(part.line(), Flaw.TOO_MANY_EVENTS);
                    return events;
                }
                reading.read(part, callsOff).ifPresent(events::add);
            }
        }
        if (tasks > 0) {
            remarks.add(0, Flaw.TASKS, Integer.toString(tasks));
        }
        return events;
    }

    /// Whether there is nothing in it that could be taken.
    public boolean isEmpty() {
        return events.isEmpty();
    }

    /// What is wrong with it, whatever it is read into.
    public List<Remark> remarks() {
        return remarks;
    }

    /// Whether something of it may happen while the tour lasts.
    public boolean touches(Tour tour) {
        return events.stream()
                .anyMatch(event -> {
                    var day = event.start().local().toLocalDate();
                    return !day.isAfter(tour.lastDay())
                            && (!event.repeats().isEmpty() || !day.isBefore(tour.firstDay()));
                });
    }

    /// In which characters it is written: `UTF-8`.
    public String encoding() {
        return encoding;
    }

    /// The tour of which Retinue made it; nothing where it is another program's.
    public Optional<TourId> tour() {
        return mark().flatMap(line -> line.parameter("ID"))
                .filter(id -> Id.SHAPE.matcher(id).matches())
                .map(TourId::new);
    }

    /// What it calls itself.
    public Text title() {
        var own = ItemMark.forms(lines(Marks.TOUR));
        return own.isEmpty() ? ItemMark.forms(lines("X-WR-CALNAME").limit(1)) : own;
    }

    /// The zone that its times are mostly in, if it says so.
    Optional<ZoneId> zone() {
        var named =
                lines("X-WR-TIMEZONE")
                        .findFirst()
                        .flatMap(line -> zones.of(line.text(), line.number()))
                        .flatMap(Zone::known);
        return named.or(() -> events.stream().flatMap(event -> zone(event).stream()).findFirst());
    }

    /// The place whose clocks the event goes by.
    static Optional<ZoneId> zone(Event event) {
        return event.start() instanceof Time.Zoned(_, var zone)
                ? zone.known().filter(id -> id.getId().contains("/"))
                : Optional.empty();
    }

    Optional<ContentLine> mark() {
        return lines(Marks.TOUR).findFirst();
    }

    Stream<ContentLine> lines(String name) {
        return calendars.stream()
                .flatMap(calendar -> calendar.lines(name.toUpperCase(Locale.ROOT)));
    }

    List<Event> events() {
        return events;
    }

    /// For reading it once more, with as much patience as the first time.
    static Recurrence.Budget budget() {
        return new Recurrence.Budget(TRIES);
    }
}
