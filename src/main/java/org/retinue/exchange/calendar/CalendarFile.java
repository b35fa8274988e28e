package org.retinue.exchange.calendar;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final List<String> unknownZones;
    private final Zones zones;
    private final Source source;

    private CalendarFile(
            List<Component> calendars,
            List<Event> events,
            Remarks remarks,
            Zones zones,
            Source source) {
        this.calendars = calendars;
        this.events = events;
        this.remarks = remarks.all();
        this.zones = zones;
        this.source = source;
        unknownZones = zones.unknown();
    }

    /// What it was read from and how, so that it can be read otherwise.
    @SuppressWarnings("ArrayRecordComponent") // It is never compared.
    private record Source(
            byte[] file, CalendarWishes wishes, String encoding, Optional<CharacterSet> doubtful) {}

    /// Reads the file as far as it can be read. One that is no calendar at all has no events and
    /// says so.
    public static CalendarFile read(byte[] file) {
        return read(file, CalendarWishes.NONE);
    }

    /// The same, as somebody says where the file itself says nothing.
    public static CalendarFile read(byte[] file, CalendarWishes wishes) {
        var remarks = new Remarks();
        var budget = new Recurrence.Budget(TRIES);
        if (file.length > CalendarLimits.BYTES) {
            remarks.add(0, Flaw.TOO_LARGE);
            var none = new Zones(List.of(), Map.of(), remarks, budget);
            var nothing = new Source(new byte[0], wishes, "", Optional.empty());
            return new CalendarFile(List.of(), List.of(), remarks, none, nothing);
        }
        var lines = Lines.of(file, wishes.encoding(), remarks);
        var calendars = Components.of(lines, remarks);
        var zones = new Zones(calendars, wishes.zones(), remarks, budget);
        var events = events(calendars, new EventReading(new TimeReading(zones), remarks), remarks);
        if (calendars.stream().noneMatch(part -> part.name().equals("VCALENDAR"))) {
            remarks.add(0, Flaw.NO_CALENDAR);
        }
        var source = new Source(file, wishes, lines.encoding(), lines.doubtful());
        return new CalendarFile(calendars, events, remarks, zones, source);
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

    /// The same file read anew.
    public CalendarFile with(CalendarWishes wishes) {
        return read(source.file(), wishes);
    }

    /// As what it was read.
    public CalendarWishes wishes() {
        return source.wishes();
    }

    /// In which characters it is written: `UTF-8`.
    public String encoding() {
        return source.encoding();
    }

    /// The character set in which it was read, where the file says none and is not in UTF-8.
    public Optional<CharacterSet> doubtfulEncoding() {
        return source.doubtful();
    }

    /// What it calls the zones that nobody knows, and that it does not explain itself.
    public List<String> unknownZones() {
        return unknownZones;
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
