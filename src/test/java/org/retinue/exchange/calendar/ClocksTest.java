package org.retinue.exchange.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.desk.Samples;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Place;
import org.retinue.tour.Tour;

/// Local times are the right instants: in the program, and for whoever reads its calendars and
/// believes nothing but what they explain. What is right stands in files that were written by hand.
class ClocksTest {

    private static final Instant FROM = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2031-12-31T00:00:00Z");
    private static final List<String> SETTINGS =
            List.of(
                    "Pacific/Apia",
                    "America/St_Johns",
                    "Asia/Kathmandu",
                    "Europe/London",
                    "America/Sao_Paulo",
                    "Asia/Shanghai");

    /// The changes of a zone, and what the clocks are at first.
    record Clock(ZoneId zone, ZoneOffset first, List<Change> changes) {}

    record Change(Instant at, ZoneOffset after) {}

    /// A time of a place and the instant that it is.
    record Told(ZoneId zone, LocalDateTime local, Instant instant) {}

    static List<Clock> clocks() {
        return lines("changes.txt")
                .map(line -> {
                    var parts = line.split("\\s+");
                    var changes = new ArrayList<Change>();
                    for (var part : List.of(parts).subList(2, parts.length)) {
                        var end = part.indexOf('Z') + 1;
                        changes.add(
                                new Change(
                                        OffsetDateTime.parse(part.substring(0, end)).toInstant(),
                                        ZoneOffset.of(part.substring(end))));
                    }
                    return new Clock(ZoneId.of(parts[0]), ZoneOffset.of(parts[1]), changes);
                })
                .toList();
    }

    static List<Told> told() {
        return lines("instants.txt")
                .map(line -> line.split("\\s+"))
                .map(parts ->
                        new Told(
                                ZoneId.of(parts[0]),
                                LocalDateTime.parse(parts[1]),
                                OffsetDateTime.parse(parts[2]).toInstant()))
                .toList();
    }

    private static Stream<String> lines(String file) {
        try (var stream = ClocksTest.class.getResourceAsStream("/clocks/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The platform's zones are those of the laws.
    @ParameterizedTest
    @MethodSource("clocks")
    void clocksChangeWhenTheLawSaysSo(Clock clock) {
        var rules = clock.zone().getRules();
        assertEquals(clock.first(), rules.getOffset(FROM));
        var changes = new ArrayList<Change>();
        var next = rules.nextTransition(FROM);
        while (next != null && next.getInstant().isBefore(UNTIL)) {
            changes.add(new Change(next.getInstant(), next.getOffsetAfter()));
            next = rules.nextTransition(next.getInstant());
        }
        assertEquals(clock.changes(), changes);
    }

    /// A minute on either side of each change, and a day in the middle of each month.
    @ParameterizedTest
    @MethodSource("clocks")
    void aCalendarExplainsItsZonesRight(Clock clock) {
        var instants = new ArrayList<Instant>();
        for (var change : clock.changes()) {
            instants.add(change.at().minusSeconds(60));
            instants.add(change.at().plusSeconds(60));
            instants.add(change.at().plusSeconds(7_200));
        }
        for (var month = 0; month < 60; month++) {
            instants.add(
                    LocalDateTime.of(2026, 12, 15, 12, 0)
                            .plusMonths(month)
                            .toInstant(ZoneOffset.UTC));
        }
        for (var instant : instants) {
            var local = LocalDateTime.ofInstant(instant, offset(clock, instant));
            assertEquals(
                    clock.zone().getRules().getValidOffsets(local).size() == 1
                            ? instant
                            : local.atZone(clock.zone()).toInstant(),
                    explained(clock.zone(), local),
                    local.toString());
        }
    }

    private static ZoneOffset offset(Clock clock, Instant instant) {
        return clock.changes().stream()
                .filter(change -> !change.at().isAfter(instant))
                .max(Comparator.comparing(Change::at))
                .map(Change::after)
                .orElse(clock.first());
    }

    @ParameterizedTest
    @MethodSource("told")
    void aTimeByTheClocksOfAPlaceIsTheRightInstant(Told told) {
        var tour = tour(told.zone(), told.local());
        assertEquals(told.instant(), tour.interval(tour.items().getFirst()).orElseThrow().start());
        assertEquals(told.instant(), explained(told.zone(), told.local()));
    }

    /// Whoever takes the clocks of another place for those of the item is noticed.
    @Test
    void clocksThatAreKnownToBeWrongAreNoticed() {
        var wrong =
                told().stream()
                        .filter(one ->
                                !one.local().toInstant(ZoneOffset.ofHours(8)).equals(one.instant()))
                        .count();
        assertTrue(wrong > 30, "only " + wrong);
    }

    /// Since 1991 the clocks of China are eight hours ahead, whatever the season.
    @Test
    void theTimesOfTheSamplesAreTheRightInstants() {
        var times = 0;
        for (var tour : Samples.tours()) {
            for (var item : tour.items()) {
                if (item.moment() instanceof Moment.Timed(var start, var end)) {
                    var interval = tour.interval(item).orElseThrow();
                    assertEquals(start.minusHours(8).toInstant(ZoneOffset.UTC), interval.start());
                    assertEquals(end.minusHours(8).toInstant(ZoneOffset.UTC), interval.end());
                    assertEquals(interval.start(), explained(tour.startZone(item), start));
                    times++;
                }
            }
        }
        assertTrue(times > 30, "only " + times);
        System.out.printf(
                "R13: %d zones over 5 years, %d told times, %d times of samples; 0 wrong%n",
                clocks().size(), told().size(), times);
    }

    /// Each setting in a program of its own, which reads and writes all samples.
    @Test
    void theSettingOfTheMachineChangesNothing() throws IOException, InterruptedException {
        var wanted = Boolean.getBoolean("trust.full") ? SETTINGS : SETTINGS.subList(0, 2);
        var said = new ArrayList<String>();
        for (var setting : wanted) {
            said.add(run(setting));
        }
        System.out.printf("R13: the same under %d time zones of the machine%n", wanted.size());
        assertEquals(List.of(said.getFirst()), said.stream().distinct().toList());
        assertNotEquals("", said.getFirst());
    }

    private static String run(String setting) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Duser.timezone=" + setting,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Everywhere.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), setting);
        return said;
    }

    /// The instant for a reader who knows no zone but what the calendar explains.
    private static Instant explained(ZoneId zone, LocalDateTime local) {
        var calendar =
                Calendars.of(tour(zone, local), List.of(), Visit.order(Language.ENGLISH)).file();
        var text =
                new String(calendar, UTF_8)
                        .replace("\r\n ", "")
                        .replaceAll("(?m)^X-LIC-LOCATION.*\\R", "")
                        .replace("TZID:" + zone, "TZID:Ours")
                        .replace("TZID=" + zone, "TZID=Ours");
        var event = CalendarFile.read(text.getBytes(UTF_8)).events().getFirst();
        return event.start() instanceof Time.Zoned(var time, Zone.Own own)
                ? own.instant(time)
                : Instant.EPOCH;
    }

    private static Tour tour(ZoneId zone, LocalDateTime local) {
        Item item =
                Engagement.of(new ItemId("item"), EngagementKind.TALKS, Place.UNKNOWN, Visit.MAIN)
                        .withMoment(new Moment.Timed(local, local.plusMinutes(5)));
        var day = LocalDate.from(local);
        return Tour.empty(
                        Visit.with().id(),
                        Visit.with().heading(),
                        zone,
                        day,
                        day,
                        Visit.with().tracks().getFirst())
                .withItems(List.of(item), Directory.EMPTY);
    }
}
