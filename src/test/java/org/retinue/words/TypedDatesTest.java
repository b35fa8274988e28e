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
}
