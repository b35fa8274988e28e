package org.retinue.exchange.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/// A time zone as a calendar explains it: every change of its clocks over a stretch of time by
/// itself, so that nothing depends on how another program understands a rule.
final class ZoneLines {

    /// Before any time that a tour is planned in.
    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    /// Whoever moves an item by some months still finds the clocks right.
    private static final int SPARE_DAYS = 366;

    private ZoneLines() {}

    /// The zone as it is from the one instant to the other, and some time beyond.
    static void write(ZoneId zone, Instant first, Instant last, ContentLines lines) {
        lines.begin("VTIMEZONE");
        lines.add("TZID", zone.getId());
        lines.add("X-LIC-LOCATION", zone.getId());
        var rules = zone.getRules();
        var from = first.minus(1, ChronoUnit.DAYS);
        var before = rules.previousTransition(from);
        if (before == null) {
            var offset = rules.getOffset(from);
            observance(lines, rules.isDaylightSavings(from), EVER, offset, offset);
        } else {
            observance(lines, rules, before);
        }
        changes(rules, from, last.plus(SPARE_DAYS, ChronoUnit.DAYS))
                .forEach(change -> observance(lines, rules, change));
        lines.end("VTIMEZONE");
    }

    private static List<ZoneOffsetTransition> changes(
            ZoneRules rules, Instant from, Instant until) {
        var changes = new ArrayList<ZoneOffsetTransition>();
        var next = rules.nextTransition(from.minusNanos(1));
        while (next != null && next.getInstant().isBefore(until)) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    private static void observance(
            ContentLines lines, ZoneRules rules, ZoneOffsetTransition change) {
        observance(
                lines,
                rules.isDaylightSavings(change.getInstant()),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    private static void observance(
            ContentLines lines,
            boolean isSummer,
            LocalDateTime onset,
            ZoneOffset before,
            ZoneOffset after) {
        var name = isSummer ? "DAYLIGHT" : "STANDARD";
        lines.begin(name);
        lines.add("DTSTART", Stamps.local(onset));
        lines.add("TZOFFSETFROM", Stamps.offset(before));
        lines.add("TZOFFSETTO", Stamps.offset(after));
        lines.add("TZNAME", Stamps.offset(after));
        lines.end(name);
    }
}
