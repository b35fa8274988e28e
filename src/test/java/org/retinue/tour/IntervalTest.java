package org.retinue.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0, 10, 10, 20, 0
                    0, 10,  9, 20, 1
                    0, 10,  0, 10, 10
                    0, 10,  2,  5, 3
                    2,  5,  0, 10, 3
                    0, 10, 20, 30, 0
                    0, 10,  5,  5, 0
                    5,  5,  5,  5, 0
                    0, 10,  8,  2, 0
                    """)
    void intervalsShareWhatTheyOverlap(int start, int end, int from, int to, int shared) {
        var one = interval(start, end);
        var other = interval(from, to);
        assertEquals(shared > 0, one.overlaps(other));
        assertEquals(shared > 0, other.overlaps(one));
        assertEquals(Duration.ofMinutes(shared), one.shared(other));
        assertEquals(Duration.ofMinutes(shared), other.shared(one));
    }

    @Test
    void theLengthIsNegativeWhereTheEndLiesBeforeTheStart() {
        assertEquals(Duration.ofMinutes(10), interval(0, 10).length());
        assertEquals(Duration.ofMinutes(-5), interval(10, 5).length());
        assertEquals(true, interval(10, 5).isEmpty());
        assertEquals(true, interval(5, 5).isEmpty());
        assertEquals(false, interval(5, 6).isEmpty());
    }

    private static Interval interval(int start, int end) {
        var noon = Instant.parse("2023-09-11T12:00:00Z");
        return new Interval(
                noon.plus(Duration.ofMinutes(start)), noon.plus(Duration.ofMinutes(end)));
    }
}
