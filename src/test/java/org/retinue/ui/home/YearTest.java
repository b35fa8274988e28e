package org.retinue.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;

class YearTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-01-01, 2026, 1
                    2025-12-29, 2026, 1
                    2025-12-28, 2025, 52
                    2027-01-03, 2026, 53
                    2027-01-04, 2027, 1
                    2021-01-01, 2020, 53
                    2024-09-11, 2024, 37
                    """)
    void aDayLiesInTheWeekThatIsoSays(LocalDate date, int year, int number) {
        assertEquals(new Year(year), Year.of(date));
        assertEquals(number, Week.of(date).number());
    }

    @Test
    void aWeekBeginsOnAMonday() {
        var tuesday = LocalDate.of(2026, 11, 24);
        assertThrows(IllegalArgumentException.class, () -> new Week(tuesday));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026, 2025-12-29, 2027-01-03, 53
                    2024, 2024-01-01, 2024-12-29, 52
                    2023, 2023-01-02, 2023-12-31, 52
                    """)
    void aYearIsMadeOfWholeWeeks(int number, LocalDate first, LocalDate last, int weeks) {
        var year = new Year(number);
        assertEquals(first, year.first());
        assertEquals(last, year.last());
        assertEquals(
                IntStream.rangeClosed(1, weeks).boxed().toList(),
                year.weeks().stream().map(Week::number).toList());
    }

    @Test
    void theMonthsOfAYearAreClippedToItsWeeks() {
        var months = new Year(2026).months();
        assertEquals(new Year.Band(YearMonth.of(2025, 12), 0, 3), months.getFirst());
        assertEquals(new Year.Band(YearMonth.of(2026, 1), 3, 31), months.get(1));
        assertEquals(new Year.Band(YearMonth.of(2027, 1), 368, 3), months.getLast());
    }

    @Property
    void everyDayOfAYearIsInOneWeekAndOneMonthOfIt(
            @ForAll @IntRange(min = 1900, max = 2200) int number) {
        var year = new Year(number);
        assertEquals(
                year.first().datesUntil(year.last().plusDays(1)).toList(),
                year.weeks().stream()
                        .flatMap(week -> week.monday().datesUntil(week.sunday().plusDays(1)))
                        .toList());
        assertEquals(
                IntStream.range(0, year.days()).boxed().toList(),
                year.months().stream()
                        .flatMap(band ->
                                IntStream.range(band.from(), band.from() + band.days()).boxed())
                        .toList());
        assertEquals(year.last().plusDays(1), year.plus(1).first());
    }

    @Test
    void theYearShownFirstIsTheNearestWithADelegation() {
        var today = LocalDate.of(2026, 11, 21);
        assertEquals(new Year(2026), Year.nearest(today, List.of()));
        assertEquals(new Year(2024), Year.nearest(today, List.of(in(2023), in(2024))));
        assertEquals(new Year(2026), Year.nearest(today, List.of(in(2026), in(2024))));
        assertEquals(new Year(2027), Year.nearest(today, List.of(in(2025), in(2027))));
    }

    private static Visit in(int year) {
        var day = LocalDate.of(year, 5, 16);
        return new Visit(new TourId("y" + year), Text.english("Visit"), "", day, day);
    }
}
