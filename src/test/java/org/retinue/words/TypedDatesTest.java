package org.retinue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-12-07        | 2026-12-07
                    2026/12/7         | 2026-12-07
                    7/12/2026         | 2026-12-07
                    7.12.2026         | 2026-12-07
                    7 Dec 2026        | 2026-12-07
                    7 Sept 2026       | 2026-09-07
                    7th December 2026 | 2026-12-07
                    December 7, 2026  | 2026-12-07
                    2026年12月7日      | 2026-12-07
                    12月7日            | 2026-12-07
                    1 Feb             | 2027-02-01
                    7/12              | 2026-12-07
                    30 Feb 2026       | nothing
                    7 Foo 2026        | nothing
                    tomorrow          | nothing
                    ''                | nothing
                    """)
    void readsDatesAsTheyAreTyped(String typed, String date) {
        assertEquals(
                date, TypedDates.date(typed, TODAY).map(LocalDate::toString).orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-21 | 21 Nov | 2026-11-21
                    2026-11-21 | 23 May | 2026-05-23
                    2026-11-21 | 22 May | 2027-05-22
                    2026-11-21 | 2 Jan  | 2027-01-02
                    2027-01-02 | 21 Nov | 2026-11-21
                    2027-01-02 | 12月31日 | 2026-12-31
                    2027-01-02 | 1 Jul  | 2027-07-01
                    2027-07-02 | 1 Jan  | 2027-01-01
                    2027-07-02 | 31 Dec | 2027-12-31
                    2028-07-01 | 31 Dec | 2028-12-31
                    2028-07-01 | 1 Jan  | 2028-01-01
                    2028-03-02 | 1 Sep  | 2028-09-01
                    2026-11-21 | 29 Feb | nothing
                    2027-03-01 | 29 Feb | 2028-02-29
                    2028-03-01 | 29 Feb | 2028-02-29
                    2029-01-05 | 29/2   | 2028-02-29
                    2027-11-21 | 2月29日 | 2028-02-29
                    2027-11-21 | 31 Apr | nothing
                    2027-11-21 | 7/13   | nothing
                    """)
    void aDateWithoutAYearIsTheNearestToToday(LocalDate today, String typed, String date) {
        assertEquals(
                date, TypedDates.date(typed, today).map(LocalDate::toString).orElse("nothing"));
    }
}
