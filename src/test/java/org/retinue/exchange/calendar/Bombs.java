package org.retinue.exchange.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Calendars that were made to take all the time or memory there is, and what is told of each when
/// its limit is reached.
@SuppressWarnings({
    "ArrayRecordComponent",
    "StringConcatToTextBlock"
}) // never compared; one line each
record Bombs(String name, byte[] file, Set<Flaw> told) {

    private static final String START = "DTSTART:20200101T090000Z\nDTEND:20200101T100000Z\n";

    @Override
    public String toString() {
        return name;
    }

    static Stream<Bombs> all() {
        return Stream.of(
                bomb(
                        "zones",
                        Flaw.TOO_MANY_ZONES,
                        times(5_000, at -> zone("Z" + at, "") + event(at, ""))),
                bomb(
                        "changes of one zone in every year",
                        zone("Z", times(200, at -> observance("RDATE:" + dates(1_000))))
                                + times(
                                        4_000,
                                        at ->
                                                "BEGIN:VEVENT\nUID:"
                                                        + at
                                                        + "\nDTSTART;TZID=Z:"
                                                        + (1000 + at)
                                                        + "0101T090000\nEND:VEVENT\n")),
                bomb(
                        "alarms",
                        times(
                                2_000,
                                at ->
                                        event(
                                                at,
                                                "BEGIN:VALARM\nTRIGGER:-PT1M\nREPEAT:2147483647\n"
                                                        + "DURATION:PT1S\nEND:VALARM\n"))),
                bomb(
                        "rules",
                        Flaw.TOO_MANY_EVENTS,
                        times(5_000, at -> event(at, "RRULE:FREQ=DAILY\n"))),
                bomb(
                        "rules that are sought for ever",
                        times(
                                2_000,
                                at ->
                                        event(
                                                at,
                                                "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;"
                                                        + "COUNT=1000000\n"))),
                bomb(
                        "rules of many parts",
                        Flaw.TOO_MANY_EVENTS,
                        times(
                                1_000,
                                at ->
                                        event(
                                                at,
                                                "RRULE:FREQ=YEARLY;BYYEARDAY="
                                                        + numbers(366)
                                                        + ";BYSETPOS="
                                                        + numbers(366)
                                                        + "\n"))),
                bomb(
                        "depth",
                        Set.of(Flaw.TOO_DEEP, Flaw.TOO_MANY_COMPONENTS),
                        times(100_000, _ -> "BEGIN:X-DEEP\n")
                                + times(100_000, _ -> "END:X-DEEP\n")),
                bomb(
                        "deeper than any calendar",
                        Flaw.TOO_DEEP,
                        times(12, _ -> "BEGIN:X-DEEP\n") + times(12, _ -> "END:X-DEEP\n")),
                bomb(
                        "a long line",
                        Flaw.LONG_LINE,
                        event(1, "DESCRIPTION:" + "x".repeat(15_000_000) + "\n")),
                bomb(
                        "a line of folds",
                        Flaw.LONG_LINE,
                        event(1, "DESCRIPTION:" + "a\n ".repeat(3_000_000) + "\n")),
                bomb(
                        "empty lines",
                        Flaw.TOO_MANY_LINES,
                        "\n".repeat(8_000_000) + "x\n".repeat(2_000_000)),
                bomb(
                        "dates and dates that are not",
                        event(
                                1,
                                times(100, _ -> "RDATE:" + dates(4_000) + "\n")
                                        + times(100, _ -> "EXDATE:" + dates(4_000) + "\n"))),
                bomb(
                        "changes of one event",
                        event(1, "RRULE:FREQ=DAILY\n")
                                + times(
                                        4_900,
                                        at ->
                                                event(
                                                        1,
                                                        "RECURRENCE-ID:"
                                                                + (2000 + at)
                                                                + "0101T090000Z\n"))),
                bomb(
                        "names of zones",
                        times(
                                5_000,
                                at ->
                                        "BEGIN:VEVENT\nUID:"
                                                + at
                                                + "\nDTSTART;TZID="
                                                + "A/".repeat(1_000)
                                                + at
                                                + ":20260327T090000\nEND:VEVENT\n")),
                bomb(
                        "long names and places",
                        times(
                                400,
                                at ->
                                        event(
                                                at,
                                                "SUMMARY:"
                                                        + "visit to the ".repeat(1_500)
                                                        + "\nLOCATION:"
                                                        + "hall, ".repeat(3_000)
                                                        + "\n"))),
                bomb(
                        "parameters",
                        Flaw.LONG_LINE,
                        event(1, "X-A" + ";B=c".repeat(250_000) + ":d\n")),
                bomb("a length beyond all", event(1, "DURATION:P9999W99999DT999999H\n")),
                bomb("too large", Flaw.TOO_LARGE, "x".repeat(21_000_000)));
    }

    private static Bombs bomb(String name, String events) {
        return bomb(name, Set.of(), events);
    }

    private static Bombs bomb(String name, Flaw told, String events) {
        return bomb(name, Set.of(told), events);
    }

    private static Bombs bomb(String name, Set<Flaw> told, String events) {
        var file = "BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n";
        return new Bombs(name, file.getBytes(UTF_8), told);
    }

    private static String event(int uid, String lines) {
        return "BEGIN:VEVENT\nUID:" + uid + "\n" + START + lines + "END:VEVENT\n";
    }

    private static String zone(String id, String more) {
        return "BEGIN:VTIMEZONE\nTZID:"
                + id
                + "\n"
                + observance("RRULE:FREQ=DAILY")
                + more
                + "END:VTIMEZONE\n";
    }

    private static String observance(String rule) {
        return "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
                + rule
                + "\nEND:STANDARD\n";
    }

    private static String dates(int number) {
        return IntStream.range(0, number)
                .mapToObj(at -> (1000 + at % 8_000) + "0101T09" + (10 + at % 50) + "00Z")
                .collect(Collectors.joining(","));
    }

    private static String numbers(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }

    private static String times(int number, IntFunction<String> made) {
        return IntStream.range(0, number).mapToObj(made).collect(Collectors.joining());
    }
}
