package org.retinue.ui.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Language;
import org.retinue.words.Words;

class HoursTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    9:00-12:00, 13:30-17:00 | 09:00–12:00, 13:30–17:00
                    930-17                  | 09:30–17:00
                    13:30-17:00;9:00-12:00  | 09:00–12:00, 13:30–17:00
                    18:00-24:00             | 18:00–24:00
                    ''                      | ''
                    closed                  | ''
                    9-12, 11-14             | refused
                    17-9                    | refused
                    always                  | refused
                    """)
    void readsHoursAsTheyAreTyped(String typed, String written) {
        assertEquals(
                written,
                Hours.read(ENGLISH, typed)
                        .map(openings -> Hours.write(ENGLISH, openings))
                        .orElse("refused"));
    }
}
