package org.retinue.exchange.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.words.ZoneNames;

/// Which clocks the names of zones in a calendar mean. A name that the platform knows means what
/// the platform knows, which is newer than what most calendars carry along; where the calendar
/// explains that zone otherwise, this is told. A name that neither knows means what somebody says.
final class Zones {

    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2})(\\d{2})(\\d{2})?");
    private static final Pattern PATH =
            Pattern.compile(".*?([A-Z][A-Za-z]+(?:/[A-Za-z_+-]+){1,2})");
    private static final Pattern WRITTEN_OFFSET =
            Pattern.compile("(?i)\\(?(?:utc|gmt) ?([+-]\\d{1,2}):?(\\d{2})?\\)?.*");
    private static final int MOST_OBSERVANCES = 200;
    private static final int MOST_NAMES = 1_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ID = 60;

    private final Remarks remarks;
    private final Recurrence.Budget budget;
    private final Map<String, ZoneId> said;
    private final Map<String, Component> explained = new HashMap<>();
    private final Map<String, Optional<Zone>> found = new HashMap<>();
    private final Map<String, Optional<Zone>> own = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    Zones(
            List<Component> calendars,
            Map<String, ZoneId> said,
            Remarks remarks,
            Recurrence.Budget budget) {
        this.remarks = remarks;
        this.budget = budget;
        this.said = said;
        calendars.stream()
                .flatMap(calendar -> calendar.parts("VTIMEZONE"))
                .forEach(zone ->
                        zone.line("TZID")
                                .ifPresent(id -> explained.putIfAbsent(plain(id.text()), zone)));
    }

    /// The clocks of that name; nothing where nobody knows them, which is told.
    Optional<Zone> of(String written, int line) {
        return found.computeIfAbsent(
                plain(written),
                name -> {
                    if (name.length() > LONGEST_NAME || found.size() > MOST_NAMES) {
                        return Optional.empty();
                    }
                    return known(name)
                            .or(() -> own(name))
                            .or(() -> offset(name))
                            .or(() -> said(name, line));
                });
    }

    /// The names that neither the platform nor the calendar explains, in the order in which they
    /// come, whether or not somebody said what they mean.
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    private Optional<Zone> said(String name, int line) {
        unknown.add(name);
        var zone = Optional.ofNullable(said.get(name));
        zone.ifPresentOrElse(
                id -> remarks.add(line, Flaw.ZONE_SAID, id + " (" + name + ")"),
                () -> remarks.add(line, Flaw.UNKNOWN_ZONE, name));
        return zone.map(Zone.Known::new);
    }

    /// Tells once where a zone is explained otherwise than it is known.
    void compare(String written, Zone zone, LocalDateTime time, int line) {
        var name = plain(written);
        var here = zone.known().map(ZoneId::getRules);
        if (here.isEmpty() || told.contains(name) || !explained.containsKey(name)) {
            return;
        }
        var offsets = here.get().getValidOffsets(time);
        own(name)
                .filter(other -> offsets.size() == 1)
                .filter(other -> !other.instant(time).equals(zone.instant(time)))
                .ifPresent(_ -> {
                    told.add(name);
                    remarks.add(line, Flaw.ZONE_DIFFERS, written);
                });
    }

    private static String plain(String written) {
        var name = written.strip();
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1)
                : name;
    }

    private Optional<Zone> known(String name) {
        var place =
                Optional.ofNullable(explained.get(name))
                        .flatMap(zone -> zone.line("X-LIC-LOCATION"))
                        .map(ContentLine::text);
        return Stream.of(
                        platform(name),
                        ZoneNames.windows(name),
                        path(name).flatMap(Zones::platform),
                        place.flatMap(Zones::platform))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Zone.Known::new);
    }

    private static Optional<String> path(String name) {
        var found = PATH.matcher(name);
        return found.matches() ? Optional.ofNullable(found.group(1)) : Optional.empty();
    }

    static Optional<ZoneId> platform(String name) {
        if (name.length() > LONGEST_ID || name.matches("[+-].*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException _) {
            return ZoneId.getAvailableZoneIds().stream()
                    .filter(id -> id.equalsIgnoreCase(name))
                    .findFirst()
                    .map(ZoneId::of);
        }
    }

    private static Optional<Zone> offset(String name) {
        var found = WRITTEN_OFFSET.matcher(name);
        if (!found.matches()) {
            return Optional.empty();
        }
        var hours = Integer.parseInt(found.group(1));
        var minutes = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        try {
            var signed = found.group(1).startsWith("-") ? -minutes : minutes;
            return Optional.of(new Zone.Known(ZoneOffset.ofHoursMinutes(hours, signed)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// As the calendar explains it.
    private Optional<Zone> own(String name) {
        return own.computeIfAbsent(
                name,
                _ ->
                        Optional.ofNullable(explained.get(name))
                                .map(this::observances)
                                .filter(all -> !all.isEmpty())
                                .map(all -> new Zone.Own(new Observances(all, budget))));
    }

    private List<Observances.Observance> observances(Component zone) {
        var all = new ArrayList<Observances.Observance>();
        zone.parts().stream()
                .filter(part -> part.name().matches("STANDARD|DAYLIGHT"))
                .limit(MOST_OBSERVANCES)
                .forEach(part ->
                        observance(part)
                                .ifPresentOrElse(
                                        all::add,
                                        () ->
                                                remarks.add(
                                                        part.line(), Flaw.BAD_ZONE, part.name())));
        return all;
    }

    private Optional<Observances.Observance> observance(Component part) {
        var times = new TimeReading(this);
        var start =
                part.line("DTSTART").flatMap(line -> times.plain(line.value())).map(Time::local);
        var before = part.line("TZOFFSETFROM").flatMap(line -> offsetOf(line.value()));
        var after = part.line("TZOFFSETTO").flatMap(line -> offsetOf(line.value()));
        if (start.isEmpty() || before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        var others =
                part.lines("RDATE")
                        .flatMap(line -> Stream.of(line.value().split(",", -1)))
                        .limit(CalendarLimits.INSTANCES)
                        .flatMap(value -> times.plain(value).stream())
                        .map(Time::local)
                        .toList();
        try {
            var rule = part.line("RRULE");
            return Optional.of(
                    new Observances.Observance(
                            new Observances.Change(start.get(), before.get(), after.get()),
                            others,
                            rule.isPresent()
                                    ? Optional.of(Rule.read(rule.get().value(), times))
                                    : Optional.empty()));
        } catch (Rule.Unreadable _) {
            return Optional.empty();
        }
    }

    static Optional<ZoneOffset> offsetOf(String written) {
        var found = OFFSET.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        var seconds =
                Integer.parseInt(found.group(2)) * 3600
                        + Integer.parseInt(found.group(3)) * 60
                        + (found.group(4) == null ? 0 : Integer.parseInt(found.group(4)));
        return seconds > 18 * 3600
                ? Optional.empty()
                : Optional.of(
                        ZoneOffset.ofTotalSeconds(found.group(1).equals("-") ? -seconds : seconds));
    }
}
