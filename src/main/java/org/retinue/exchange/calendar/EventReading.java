package org.retinue.exchange.calendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Language;
import org.retinue.tour.Position;
import org.retinue.tour.Text;

/// Reads the events of calendars, and mends of them what can be understood in one way only.
final class EventReading {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    static final int MOST_UID = 1_000;

    private final TimeReading times;
    private final Remarks remarks;

    EventReading(TimeReading times, Remarks remarks) {
        this.times = times;
        this.remarks = remarks;
    }

    /// The event, or nothing where it has no time; in a calendar that calls events off it is called
    /// off.
    Optional<Event> read(Component event, boolean callsOff) {
        var line = event.line("DTSTART");
        if (line.isEmpty()) {
            remarks.add(event.line(), Flaw.NO_START, summary(event).best(Language.ENGLISH));
            return Optional.empty();
        }
        var start = times.of(line.get(), line.get().value());
        if (start.isEmpty()) {
            remarks.add(line.get().number(), Flaw.BAD_START, line.get().value());
            return Optional.empty();
        }
        var length = length(event);
        var mark = ItemMark.of(event);
        return Optional.of(
                new Event(
                        event.line(),
                        uid(event),
                        instead(event),
                        number(event, "SEQUENCE"),
                        start.get(),
                        length.isPresent() ? Optional.empty() : end(event, start.get(), mark),
                        length,
                        new Event.Repeats(
                                rules(event), dates(event, "RDATE"), dates(event, "EXDATE")),
                        new Event.Said(
                                summary(event),
                                text(event, "LOCATION"),
                                inItsLanguage(event, "DESCRIPTION"),
                                position(event)),
                        callsOff ? Optional.of(ConfirmationState.CANCELLED) : status(event),
                        mark));
    }

    private String uid(Component event) {
        var uid = event.line("UID").map(line -> line.text().strip()).orElse("");
        if (uid.isEmpty()) {
            remarks.add(event.line(), Flaw.NO_UID, summary(event).best(Language.ENGLISH));
            return summary(event) + " " + event.line("DTSTART").map(ContentLine::value).orElse("");
        }
        return uid.length() > MOST_UID ? Marks.sum(uid) + uid.substring(0, MOST_UID) : uid;
    }

    private Optional<Time> instead(Component event) {
        var line = event.line("RECURRENCE-ID");
        line.filter(one -> one.parameter("RANGE").isPresent())
                .ifPresent(one -> remarks.add(one.number(), Flaw.FUTURE_RANGE));
        return line.flatMap(one -> times.of(one, one.value()));
    }

    private Optional<Time> end(Component event, Time start, Optional<ItemMark> mark) {
        var line = event.line("DTEND");
        if (line.isEmpty()) {
            if (!(start instanceof Time.On) && mark.isEmpty() && event.line("DURATION").isEmpty()) {
                remarks.add(event.line(), Flaw.NO_END);
            }
            return Optional.empty();
        }
        var end = times.of(line.get(), line.get().value());
        if (end.isEmpty() || (end.get() instanceof Time.On) != (start instanceof Time.On)) {
            remarks.add(line.get().number(), Flaw.BAD_END, line.get().value());
            return Optional.empty();
        }
        if (start.isAfter(end.get())) {
            remarks.add(line.get().number(), Flaw.BACKWARDS, line.get().value());
            return Optional.empty();
        }
        return end;
    }

    private Optional<Duration> length(Component event) {
        var line = event.line("DURATION");
        if (line.isEmpty() || event.line("DTEND").isPresent()) {
            return Optional.empty();
        }
        var length = TimeReading.length(line.get().value()).filter(time -> !time.isNegative());
        if (length.isEmpty()) {
            remarks.add(line.get().number(), Flaw.BAD_END, line.get().value());
        }
        return length;
    }

    private List<Rule> rules(Component event) {
        var rules = new ArrayList<Rule>();
        for (var line : event.lines("RRULE").toList()) {
            try {
                rules.add(Rule.read(line.value(), times));
            } catch (Rule.Unreadable e) {
                remarks.add(line.number(), e.flaw(), e.about());
            }
        }
        event.line("EXRULE")
                .ifPresent(line -> remarks.add(line.number(), Flaw.RULE_PART, "EXRULE"));
        return List.copyOf(rules);
    }

    /// Periods are taken from their beginnings.
    private List<Time> dates(Component event, String name) {
        var dates = new ArrayList<Time>();
        for (var line : event.lines(name).toList()) {
            for (var value : line.value().split(",", CalendarLimits.EVENTS)) {
                var date = times.of(line, value.replaceFirst("/.*", ""));
                date.ifPresent(dates::add);
                if (date.isEmpty()) {
                    remarks.add(line.number(), Flaw.BAD_DATES, value);
                }
            }
        }
        return List.copyOf(dates);
    }

    private static int number(Component event, String name) {
        return event.line(name)
                .map(line -> line.value().strip())
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static Optional<ConfirmationState> status(Component event) {
        return event.line("STATUS")
                .map(line -> line.value().strip().toUpperCase(Locale.ROOT))
                .flatMap(status ->
                        switch (status) {
                            case "CONFIRMED" -> Optional.of(ConfirmationState.CONFIRMED);
                            case "TENTATIVE" -> Optional.of(ConfirmationState.TENTATIVE);
                            case "CANCELLED", "CANCELED" ->
                                    Optional.of(ConfirmationState.CANCELLED);
                            default -> Optional.empty();
                        });
    }

    /// The first of those there are.
    private Text summary(Component event) {
        return inItsLanguage(event, "SUMMARY");
    }

    private Text inItsLanguage(Component event, String name) {
        return event.line(name)
                .map(line -> {
                    var text = cut(line);
                    return Text.in(
                            ItemMark.language(line)
                                    .orElse(
                                            HAN.matcher(text).find()
                                                    ? Language.CHINESE
                                                    : Language.ENGLISH),
                            text);
                })
                .orElse(Text.EMPTY);
    }

    private String text(Component event, String name) {
        return event.line(name).map(this::cut).orElse("").strip();
    }

    private String cut(ContentLine line) {
        var text = line.text();
        if (text.length() <= CalendarLimits.TEXT) {
            return text;
        }
        remarks.add(line.number(), Flaw.TEXT_CUT, line.name());
        var end = CalendarLimits.TEXT;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private Optional<Position> position(Component event) {
        var line = event.line("GEO");
        var position = line.flatMap(one -> position(one.value()));
        if (line.isPresent() && position.isEmpty()) {
            remarks.add(line.get().number(), Flaw.BAD_POSITION, line.get().value());
        }
        return position;
    }

    private static Optional<Position> position(String written) {
        var parts = Stream.of(written.strip().split("[;,]", -1)).map(String::strip).toList();
        if (parts.size() != 2
                || !parts.stream().allMatch(part -> part.matches("[+-]?\\d{1,3}(\\.\\d{1,15})?"))) {
            return Optional.empty();
        }
        var latitude = Double.parseDouble(parts.getFirst());
        var longitude = Double.parseDouble(parts.getLast());
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Position(latitude, longitude))
                : Optional.empty();
    }
}
