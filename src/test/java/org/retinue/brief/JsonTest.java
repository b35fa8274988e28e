package org.retinue.brief;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class JsonTest {

    @Test
    void nothingOfTheContentIsInWhatTheLibrarySays() {
        var failure =
                assertThrows(
                        JacksonException.class,
                        () -> Json.MAPPER.readTree("{\"name\": \"Zephyrine\", \"more\": @}"));
        assertFalse(failure.toString().contains("Zephyrine"), failure::toString);
    }
}
