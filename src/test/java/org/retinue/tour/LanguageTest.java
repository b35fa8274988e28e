package org.retinue.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"EN, en", "zh, zh", "pt-br, pt-BR", "ZH-hant-hk, zh-Hant-HK"})
    void anyUsualWritingOfATagIsUnderstood(String written, String tag) {
        assertEquals(tag, Language.of(written).tag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "pt-br", "", "e", "en_GB", "english language", "-"})
    void aLanguageHoldsTheCanonicalTagOnly(String tag) {
        var refused = assertThrows(IllegalArgumentException.class, () -> new Language(tag));
        assertEquals("Not a language tag such as en or zh: \"" + tag + "\"", refused.getMessage());
    }

    @Test
    void englishStandsBeforeChineseBeforeTheRest() {
        assertEquals(
                List.of("en", "zh", "ar", "fr"),
                Stream.of("fr", "zh", "ar", "en")
                        .map(Language::new)
                        .sorted()
                        .map(Language::tag)
                        .toList());
    }
}
