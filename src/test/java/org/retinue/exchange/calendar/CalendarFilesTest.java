package org.retinue.exchange.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.tour.Directory;
import org.retinue.tour.Heading;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// What other programs write is read as it was meant, and what is broken is told while the rest is
/// read.
class CalendarFilesTest {

    private static final TrackId TRACK = new TrackId("main");

    static final Tour TOUR =
            Tour.empty(
                    new TourId("tour"),
                    new Heading("", Text.english("Tour"), TourKind.BUSINESS_DELEGATION, ""),
                    ZoneId.of("Asia/Shanghai"),
                    LocalDate.of(2026, 3, 23),
                    LocalDate.of(2026, 4, 5),
                    new Track(TRACK, Text.english("All")));

    static Stream<Written> calendars() {
        return Written.all();
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void aCalendarIsReadAsItWasMeant(Written written) {
        var imported = imported(written.file());
        assertEquals(
                written.read().stream().sorted().toList(),
                said(imported).stream().sorted().toList());
        assertEquals(
                written.flaws().stream().sorted().toList(),
                flaws(imported).stream().sorted().toList());
    }

    @Test
    void thereAreAboutAHundredOfThem() {
        var read = calendars().mapToLong(one -> said(imported(one.file())).size()).sum();
        System.out.printf("R10: read %d calendars, %d events%n", calendars().count(), read);
        assertTrue(calendars().count() > 100);
    }

    /// A reader that makes letters of bytes before it puts lines together spoils texts, and these
    /// calendars show it.
    @Test
    void aReaderThatIsKnownToBeWrongIsNoticed() {
        var noticed = spoilt(file -> unfolded(new String(file, UTF_8)).getBytes(UTF_8));
        assertTrue(noticed > 3, "only " + noticed);
        assertEquals(0, spoilt(UnaryOperator.identity()));
    }

    /// Read once more, everything is there already.
    @ParameterizedTest
    @MethodSource("calendars")
    void aCalendarThatIsReadAgainDoublesNothing(Written written) {
        var imported = imported(written.file());
        var tour = imported.onto(TOUR, Directory.EMPTY, Set.of());
        var again =
                ImportedCalendar.into(
                        tour, TRACK, CalendarFile.read(written.file()), Directory.EMPTY);
        assertEquals(List.of(), again.taken());
        assertEquals(imported.taken().size(), again.count(Verdict.SAME));
        assertEquals(tour, again.onto(tour, Directory.EMPTY, Set.of()));
    }

    @Test
    void whatWasChangedIsChangedAndWhatWasCalledOffIsCalledOff() {
        var in = Dialect.GOOGLE;
        var end = in.at("DTEND", "20260327T113000");
        var first =
                in.calendar(
                        in.event("a", in.at("DTSTART", "20260327T100000"), end, "SUMMARY:A"),
                        in.event("b", in.at("DTSTART", "20260327T100000"), end, "SUMMARY:B"),
                        in.event("c", in.at("DTSTART", "20260327T100000"), end, "SUMMARY:C"));
        var second =
                in.calendar(
                        in.event("a", in.at("DTSTART", "20260327T103000"), end, "SUMMARY:A"),
                        in.event(
                                "b",
                                in.at("DTSTART", "20260327T100000"),
                                end,
                                "SUMMARY:B",
                                "STATUS:CANCELLED"),
                        in.event("c", in.at("DTSTART", "20260327T100000"), end, "SUMMARY:C"));
        var tour = imported(first).onto(TOUR, Directory.EMPTY, Set.of());
        var again = ImportedCalendar.into(tour, TRACK, CalendarFile.read(second), Directory.EMPTY);
        assertEquals(
                List.of(
                        "CALLED_OFF 2026-03-27T17:00/18:30 B",
                        "SAME 2026-03-27T17:00/18:30 C",
                        "CHANGED 2026-03-27T17:30/18:30 A"),
                said(again));
        assertNotEquals(tour, again.onto(tour, Directory.EMPTY, Set.of()));
        assertEquals(3, again.onto(tour, Directory.EMPTY, Set.of()).items().size());
    }

    private static String unfolded(String text) {
        return text.replaceAll("\\r?\\n[ \\t]", "");
    }

    /// How many calendars come out otherwise after the change.
    private static long spoilt(UnaryOperator<byte[]> change) {
        return calendars()
                .filter(one -> one.flaws().isEmpty())
                .filter(one -> {
                    var said = said(imported(change.apply(one.file())));
                    return !said.stream()
                            .sorted()
                            .toList()
                            .equals(one.read().stream().sorted().toList());
                })
                .count();
    }

    static ImportedCalendar imported(byte[] file) {
        return imported(CalendarFile.read(file));
    }

    static ImportedCalendar imported(CalendarFile file) {
        return ImportedCalendar.into(TOUR, TRACK, file, Directory.EMPTY);
    }

    private static List<Flaw> flaws(ImportedCalendar imported) {
        var all = new ArrayList<Remark>(imported.remarks());
        imported.rows().stream()
                .filter(row -> !row.title().equals("Off"))
                .forEach(row -> all.addAll(row.remarks()));
        return all.stream().map(Remark::flaw).toList();
    }

    private static List<String> said(ImportedCalendar imported) {
        return imported.rows().stream()
                .map(row ->
                        (row.verdict() == Verdict.NEW ? "" : row.verdict() + " ")
                                + when(row.item().moment())
                                + " "
                                + row.title())
                .toList();
    }

    static String when(Moment moment) {
        return switch (moment) {
            case Moment.Timed(var start, var end) ->
                    start.withSecond(0) + "/" + end.toLocalTime().withSecond(0);
            case Moment.ToBeConfirmed(var day, _, _) -> day.toString();
            case Moment.Pooled _ -> "pool";
        };
    }
}
