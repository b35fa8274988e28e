package org.retinue.ui.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Language;
import org.retinue.words.Words;

class SpokenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    English, Portuguese | English, Portuguese
                    en / zh             | English, Chinese
                    英语、葡萄牙语       | English, Portuguese
                    fr, French          | French
                    ''                  | ''
                    Klingonish          | refused
                    en, x               | refused
                    """)
    void readsLanguagesByNameOrTag(String typed, String written) {
        assertEquals(
                written,
                Spoken.read(typed)
                        .map(read -> Spoken.write(Words.in(Language.ENGLISH), read))
                        .orElse("refused"));
    }
}
