package org.retinue.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "7, 0, 0", "7, 1, 0", "7, 3, 2", "7, 7, 6", "7, 8, 7", "8, 5, 4"})
    void theFirstThatIsSo(int numbers, int atLeast, int expected) {
        var sorted = IntStream.rangeClosed(1, numbers).boxed().toList();
        assertEquals(expected, Sorted.first(sorted, number -> number >= atLeast));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "3, 4", "4, 5"})
    void theFirstOfThoseThatAreAlike(int atLeast, int expected) {
        assertEquals(expected, Sorted.first(List.of(1, 2, 2, 2, 3), number -> number >= atLeast));
    }
}
