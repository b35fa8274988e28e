package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptLinesTest {

    /// Which line each value gets: the one that showed it, one that is free, or (-) a new one.
    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "'', ab, - -",
        "abc, abc, 0 1 2",
        "abc, cab, 2 0 1",
        "abc, ac, 0 2",
        "abc, axc, 0 1 2",
        "abc, xabc, - 0 1 2",
        "ab, xaby, - 0 1 -",
        "ab, yx, 0 1",
        "aab, aba, 0 2 1",
        "abc, '', ''",
    })
    void aLineStaysWithItsValue(String before, String after, String lines) {
        assertEquals(
                lines,
                KeptLines.kept(letters(before), letters(after)).stream()
                        .map(place -> place.map(String::valueOf).orElse("-"))
                        .collect(Collectors.joining(" ")));
    }

    private static List<String> letters(String word) {
        return word.codePoints().mapToObj(Character::toString).toList();
    }
}
