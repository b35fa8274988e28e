package org.retinue.exchange.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Calendars in which something is wrong or rare, with what is to be read of them in spite of it.
@SuppressWarnings("StringConcatToTextBlock") // lines are put together of parts
final class Broken {

    private static final String GOOD =
            "BEGIN:VEVENT\nUID:good\nDTSTART:20260327T090000Z\nDTEND:20260327T100000Z\n"
                    + "SUMMARY:Good\nEND:VEVENT\n";
    private static final String READ = "2026-03-27T17:00/18:00 Good";

    private Broken() {}

    static String calendar(String events) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Example//EN\n"
                        + events
                        + "END:VCALENDAR\n")
                .replace("\n", "\r\n");
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\nUID:odd\nSUMMARY:Odd\n" + lines + "\nEND:VEVENT\n";
    }

    private static Written file(String name, String text, List<String> read, Flaw... flaws) {
        return new Written(name, text.getBytes(UTF_8), read, List.of(flaws));
    }

    /// An odd event beside a good one, which is read in any case.
    private static Written odd(String name, String lines, String read, Flaw... flaws) {
        var all = read.isEmpty() ? List.of(READ) : List.of(READ, read);
        return file(name, calendar(event(lines) + GOOD), all, flaws);
    }

    static Stream<Written> all() {
        return Stream.of(times(), rules(), shapes(), zones()).flatMap(some -> some);
    }

    private static Stream<Written> times() {
        return Stream.of(
                odd("no start", "DTEND:20260327T100000Z", "", Flaw.NO_START),
                odd("a start that is none", "DTSTART:tomorrow", "", Flaw.BAD_START),
                odd("a day that is none", "DTSTART:20260230T100000Z", "", Flaw.BAD_START),
                odd("an hour that is none", "DTSTART:20260327T250000Z", "", Flaw.BAD_START),
                odd(
                        "no end",
                        "DTSTART:20260327T093000Z",
                        "2026-03-27T17:30/17:30 Odd",
                        Flaw.NO_END),
                odd(
                        "an end before the start",
                        "DTSTART:20260327T093000Z\nDTEND:20260327T083000Z",
                        "2026-03-27T17:30/17:30 Odd",
                        Flaw.BACKWARDS),
                odd(
                        "an end that is none",
                        "DTSTART:20260327T093000Z\nDTEND:later",
                        "2026-03-27T17:30/17:30 Odd",
                        Flaw.BAD_END),
                odd(
                        "a length below nothing",
                        "DTSTART:20260327T093000Z\nDURATION:-PT1H",
                        "2026-03-27T17:30/17:30 Odd",
                        Flaw.BAD_END),
                odd(
                        "a leap second",
                        "DTSTART:20260327T093060Z\nDTEND:20260327T110000Z",
                        "2026-03-27T17:30/19:00 Odd"),
                odd(
                        "times without seconds and with signs",
                        "DTSTART:2026-03-27T09:30Z\nDTEND:20260327T1100Z",
                        "2026-03-27T17:30/19:00 Odd"),
                odd("a day without its mark", "DTSTART:20260328", "2026-03-28 Odd"),
                odd(
                        "several days",
                        "DTSTART;VALUE=DATE:20260328\nDTEND;VALUE=DATE:20260331",
                        "2026-03-28 Odd",
                        Flaw.SEVERAL_DAYS),
                odd(
                        "no zone",
                        "DTSTART:20260327T173000\nDTEND:20260327T190000",
                        "2026-03-27T17:30/19:00 Odd",
                        Flaw.FLOATING),
                odd(
                        "another year",
                        "DTSTART:19990327T093000Z\nDTEND:19990327T110000Z",
                        "LEFT_OUT 1999-03-27T17:30/19:00 Odd",
                        Flaw.OUTSIDE));
    }

    private static Stream<Written> rules() {
        var start = "DTSTART:20260328T093000Z\nDTEND:20260328T110000Z\n";
        var once = "2026-03-28T17:30/19:00 Odd";
        return Stream.of(
                odd("a rule that is none", start + "RRULE:every week", once, Flaw.BAD_RULE),
                odd("a rule without a word", start + "RRULE:INTERVAL=2", once, Flaw.BAD_RULE),
                odd("every hour", start + "RRULE:FREQ=HOURLY", once, Flaw.RULE_PART),
                odd(
                        "weeks by number",
                        start + "RRULE:FREQ=YEARLY;BYWEEKNO=13",
                        once,
                        Flaw.RULE_PART),
                odd("no interval", start + "RRULE:FREQ=DAILY;INTERVAL=0", once, Flaw.BAD_RULE),
                odd(
                        "the last day of a month",
                        "DTSTART:20260131T093000Z\nDTEND:20260131T110000Z\n"
                                + "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1",
                        "2026-03-31T17:30/19:00 Odd"),
                odd(
                        "the last weekday of a month",
                        "DTSTART:20260130T093000Z\nDTEND:20260130T110000Z\n"
                                + "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                        "2026-03-31T17:30/19:00 Odd"),
                odd(
                        "the first Sunday of April",
                        "DTSTART:20200405T093000Z\nDTEND:20200405T110000Z\n"
                                + "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU",
                        "2026-04-05T17:30/19:00 Odd"),
                odd(
                        "every other day until a day",
                        start + "RRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20260329",
                        once),
                odd(
                        "never while the tour lasts",
                        "DTSTART:20260306T093000Z\nDTEND:20260306T110000Z\n"
                                + "RRULE:FREQ=MONTHLY;COUNT=4",
                        "",
                        Flaw.NEVER),
                file(
                        "dates that are none",
                        calendar(event(start + "RDATE:20260330T093000Z,soon") + GOOD),
                        List.of(READ, once, "2026-03-30T17:30/19:00 Odd"),
                        Flaw.BAD_DATES));
    }

    private static Stream<Written> shapes() {
        return Stream.of(
                file("nothing", "", List.of(), Flaw.NO_CALENDAR),
                file("a letter", "Dear all,\nthe programme.\n", List.of(), Flaw.NO_CALENDAR),
                file("no events", calendar(""), List.of()),
                file("an event alone", GOOD, List.of(READ), Flaw.NO_CALENDAR),
                file(
                        "small letters",
                        calendar(GOOD)
                                .toLowerCase(Locale.ROOT)
                                .replace("summary:good", "summary:Good"),
                        List.of(READ)),
                file(
                        "cut off",
                        calendar(GOOD + event("DTSTART:20260328T09"))
                                .replaceFirst("(?s)DTSTART:20260328T09.*", "DTSTA"),
                        List.of(READ),
                        Flaw.NO_START,
                        Flaw.NOT_CLOSED,
                        Flaw.NOT_CLOSED,
                        Flaw.NOT_A_LINE),
                file(
                        "an event that is not ended",
                        calendar(
                                GOOD.replace("UID:good", "UID:first").replace("END:VEVENT\n", "")
                                        + GOOD),
                        List.of(READ, READ),
                        Flaw.NOT_CLOSED),
                file(
                        "an end too many",
                        calendar("END:VEVENT\n" + GOOD),
                        List.of(READ),
                        Flaw.NOT_OPENED),
                file(
                        "an end of nothing",
                        calendar(GOOD + "END:\n" + GOOD.replace("good", "other")),
                        List.of(READ, READ),
                        Flaw.NOT_OPENED),
                file(
                        "two calendars",
                        calendar(GOOD) + calendar(GOOD.replace("good", "other")),
                        List.of(READ, READ)),
                file(
                        "lines that are none",
                        calendar("what is this\n" + GOOD),
                        List.of(READ),
                        Flaw.NOT_A_LINE),
                file("empty lines", calendar("\n\n" + GOOD + "\n"), List.of(READ)),
                file("the same event twice", calendar(GOOD + GOOD), List.of(READ), Flaw.TWICE),
                file(
                        "a newer event of the same name",
                        calendar(GOOD.replace("Good\n", "New\nSEQUENCE:4\n") + GOOD),
                        List.of(READ.replace("Good", "New")),
                        Flaw.TWICE),
                file(
                        "no identity",
                        calendar(GOOD.replace("UID:good\n", "")),
                        List.of(READ),
                        Flaw.NO_UID),
                file(
                        "no name",
                        calendar(GOOD.replace("SUMMARY:Good\n", "")),
                        List.of("2026-03-27T17:00/18:00 "),
                        Flaw.NO_SUMMARY),
                file(
                        "tasks",
                        calendar("BEGIN:VTODO\nUID:t\nSUMMARY:Do\nEND:VTODO\n" + GOOD),
                        List.of(READ),
                        Flaw.TASKS),
                file(
                        "a place nobody knows",
                        calendar(GOOD.replace("END:VEVENT", "LOCATION:Hall 7\nEND:VEVENT")),
                        List.of(READ),
                        Flaw.NEW_SITE),
                file(
                        "a position that is none",
                        calendar(GOOD.replace("END:VEVENT", "GEO:91;200\nEND:VEVENT")),
                        List.of(READ),
                        Flaw.BAD_POSITION),
                file(
                        "called off altogether",
                        calendar("METHOD:CANCEL\n" + GOOD),
                        List.of("LEFT_OUT " + READ),
                        Flaw.CALLED_OFF_UNKNOWN),
                file(
                        "a change of what is not there",
                        calendar(
                                GOOD.replace(
                                        "UID:good\n",
                                        "UID:good\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260326T090000Z\n")),
                        List.of(READ),
                        Flaw.FUTURE_RANGE));
    }

    private static Stream<Written> zones() {
        var read = "2026-03-27T17:30/19:00 Odd";
        return Stream.of(
                odd(
                        "a zone nobody knows",
                        in("Moon/Crater", "173000", "190000"),
                        read,
                        Flaw.UNKNOWN_ZONE,
                        Flaw.FLOATING),
                odd("a zone of Windows", in("China Standard Time", "173000", "190000"), read),
                odd("a zone in small letters", in("asia/shanghai", "173000", "190000"), read),
                odd("an offset", in("\"GMT+02:00\"", "113000", "130000"), read),
                odd(
                        "an offset in a name",
                        in("\"(UTC-05:00) Somewhere\"", "043000", "060000"),
                        read),
                file(
                        "a zone that is explained otherwise than it is known",
                        calendar(
                                "BEGIN:VTIMEZONE\nTZID:Asia/Shanghai\nBEGIN:STANDARD\n"
                                        + "DTSTART:19700101T000000\nTZOFFSETFROM:+0700\n"
                                        + "TZOFFSETTO:+0700\nEND:STANDARD\nEND:VTIMEZONE\n"
                                        + event(in("Asia/Shanghai", "173000", "190000"))
                                        + GOOD),
                        List.of(READ, read),
                        Flaw.ZONE_DIFFERS),
                file(
                        "a zone of its own",
                        calendar(
                                "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\n"
                                        + "DTSTART:19700101T000000\nTZOFFSETFROM:+0530\n"
                                        + "TZOFFSETTO:+0530\nEND:STANDARD\nEND:VTIMEZONE\n"
                                        + event(in("Ours", "150000", "163000"))
                                        + GOOD),
                        List.of(READ, read)),
                file(
                        "a zone whose explanation is broken",
                        calendar(
                                "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\n"
                                        + "TZOFFSETTO:+99\nEND:STANDARD\nEND:VTIMEZONE\n"
                                        + event(in("Ours", "173000", "190000"))
                                        + GOOD),
                        List.of(READ, read),
                        Flaw.UNKNOWN_ZONE,
                        Flaw.BAD_ZONE,
                        Flaw.FLOATING));
    }

    private static String in(String zone, String from, String to) {
        return "DTSTART;TZID="
                + zone
                + ":20260327T"
                + from
                + "\nDTEND;TZID="
                + zone
                + ":20260327T"
                + to;
    }
}
