package org.retinue.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    @ParameterizedTest
    @CsvSource({
        "zamb,        Mozambique,               true",
        "cote,        Côte d’Ivoire,            true",
        "hall qian,   Qianhai Exhibition Hall,  true",
        "hall qian,   Qianhai Hotel,            false",
        "华,          华为,                      true",
        "hw,          华为,                      true",
        "比亚,        华为,                      false",
        "'',          anything,                 true"
    })
    void findsByAFewLetters(String typed, String text, boolean matches) {
        assertEquals(matches, Search.matches(typed, Stream.of(text)));
    }

    @Test
    void whatBeginsAWordIsNearer() {
        var nearest = Search.distance("zamb", Stream.of("Republic of Zambia", "赞比亚"));
        var further = Search.distance("zamb", Stream.of("Mozambique", "莫桑比克"));
        assertTrue(nearest < further, nearest + " < " + further);
    }
}
