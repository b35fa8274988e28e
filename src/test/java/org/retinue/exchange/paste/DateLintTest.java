package org.retinue.exchange.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Tour;

/// Dates of a table for a tour from Monday 11 to Thursday 14 September 2023: one row for each, and
/// what looks wrong.
class DateLintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Mon 11 Sept;Tue 12 Sept;Thu 14 Sept|-",
                "11/9;12/9;14/9|-",
                "9/11;9/12;9/14|-",
                "2023-09-11;2023-09-11;2023-09-12|-",
                "Tue 11 Sept;Tue 12 Sept|0 WEEKDAY DATE 2023-09-12",
                "Mon 11 Sept;Mon 12 Sept;Wed 13 Sept|1 WEEKDAY DATE 2023-09-11",
                "Mon 11 Sept;Fri 12 Sept;Wed 13 Sept|1 WEEKDAY -",
                "2022-09-11;2022-09-12|0 YEAR YEAR 2023-09-11,1 YEAR YEAR 2023-09-12",
                "2023-09-11;2024-09-12;2023-09-13|1 YEAR YEAR 2023-09-12",
                "11 Sept;20 Sept|1 OUTSIDE -",
                "1 Oct;2 Oct|0 OUTSIDE SHIFT 2023-09-11,1 OUTSIDE SHIFT 2023-09-11",
                "11 Sept;13 Aug;14 Sept|1 BACKWARDS DATE 2023-09-13",
                "12 Sept;11 Sept;13 Sept|1 BACKWARDS DATE 2023-09-13",
            })
    void datesThatLookWrongAreToldWithAMend(String dates, String expected) {
        assertEquals(expected == null ? "" : expected, told(read(dates, Wishes.NONE)));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-11;2022-09-12;2023-09-13, 2023-09-11 2023-09-12 2023-09-13",
        "1 Oct;2 Oct;4 Oct, 2023-09-11 2023-09-12 2023-09-14",
        "11 Sept;13 Aug;14 Sept, 2023-09-11 2023-09-13 2023-09-14",
    })
    void aMendPutsAllOfThemRight(String dates, String expected) {
        var read = read(dates, Wishes.NONE);
        var mended = read.with(read.wishes().with(read.dates().getFirst().mend().orElseThrow()));
        assertEquals("", told(mended));
        assertEquals(
                expected, days(mended).map(LocalDate::toString).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"9:00;14:00;9:30;11:00, 2", "9:00;10:00;11:00;8:00, 3"})
    void timeThatGoesBackwardsMayBeTheNextDay(String times, int row) {
        var text =
                Stream.of(times.split(";", -1))
                        .map(time -> time + " Talks\n")
                        .collect(Collectors.joining());
        var read = Office.read(Clip.text(text), tour(), Wishes.NONE);
        assertEquals(row + " EARLIER NEXT_DAY 2023-09-12", told(read));
        var mended = read.with(read.wishes().with(read.dates().getFirst().mend().orElseThrow()));
        assertEquals("", told(mended));
        assertEquals(
                IntStream.range(0, 4)
                        .mapToObj(at -> Office.MONDAY.plusDays(at < row ? 0 : 1))
                        .toList(),
                days(mended).toList());
    }

    private static PastedProgramme read(String dates, Wishes wishes) {
        var text =
                Stream.of(dates.split(";", -1))
                        .map(date -> date + "\t9:00-10:00\tTalks\n")
                        .collect(Collectors.joining());
        return Office.read(Clip.text("Date\tTime\tActivity\n" + text), tour(), wishes);
    }

    private static Tour tour() {
        return Office.tour(Office.MONDAY, Office.MONDAY.plusDays(3));
    }

    private static Stream<LocalDate> days(PastedProgramme read) {
        return read.rows().stream().filter(row -> row.role() == Role.ITEM).map(PastedRow::day);
    }

    private static String told(PastedProgramme read) {
        var header = read.rows().getFirst().role() == Role.HEADER ? 1 : 0;
        return read.dates().stream()
                .map(problem ->
                        (problem.row() - header)
                                + " "
                                + problem.doubt()
                                + " "
                                + problem.mend()
                                        .map(mend -> mend.kind() + " " + mend.to())
                                        .orElse("-"))
                .collect(Collectors.joining(","));
    }
}
