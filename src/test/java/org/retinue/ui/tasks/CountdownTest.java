package org.retinue.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 7);
    private static final Countdown TOUR = new Countdown(FIRST, FIRST.plusDays(2));

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    T-14, 2026-11-23
                    t−14, 2026-11-23
                    d-1, 2026-12-06
                    -3, 2026-12-04
                    T, 2026-12-07
                    T+3, 2026-12-12
                    + 1, 2026-12-10
                    2026-11-01, 2026-11-01
                    1 nov, 2026-11-01
                    12月1日, 2026-12-01
                    3 Jan, 2027-01-03
                    soon,
                    T-,
                    """)
    void aDateIsCountedFromTheTourOrTypedAsUsual(String typed, @Nullable LocalDate expected) {
        assertEquals(Optional.ofNullable(expected), TOUR.read(typed));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-11-23, T−14
                    2026-12-06, T−1
                    2026-12-07, T
                    2026-12-09, T
                    2026-12-10, T+1
                    """)
    void aDateIsWrittenAsItIsCounted(LocalDate date, String expected) {
        assertEquals(expected, TOUR.write(date));
    }

    @Property
    void whatIsWrittenIsRead(@ForAll @IntRange(min = -500, max = 500) int days) {
        var date = days <= 0 ? FIRST.plusDays(days) : FIRST.plusDays(2 + days);
        assertEquals(Optional.of(date), TOUR.read(TOUR.write(date)));
    }
}
