package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    @ParameterizedTest
    @CsvSource({
        "zamb,        Mozambique,               true,  false",
        "zamb,        Republic of Zambia,       true,  true",
        "cote,        Côte d’Ivoire,            true,  true",
        "hall qian,   Qianhai Exhibition Hall,  true,  false",
        "华,          华为,                      true,  true",
        "比亚,        华为,                      false, false",
        "'',          anything,                 true,  true"
    })
    void findsByAFewLetters(String typed, String text, boolean matches, boolean begins) {
        assertEquals(matches, Search.matches(typed, Stream.of(text)));
        assertEquals(begins, Search.begins(typed, Stream.of(text)));
    }
}
