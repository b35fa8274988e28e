package org.retinue.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The third of five lines is dragged.
class LandingTest {

    @ParameterizedTest
    @CsvSource({
        "-3.0, 0, -2",
        "0.4, 0, -2",
        "0.6, 1, -1",
        "1.6, 2, 0",
        "2.6, 3, 0",
        "3.5, 4, 1",
        "4.4, 4, 1",
        "4.6, 5, 2",
        "9.0, 5, 2"
    })
    void itLandsInTheNearestGap(double depth, int gap, int steps) {
        var landing = Landing.at(depth, 2, 5);
        assertEquals(new Landing(2, gap), landing);
        assertEquals(steps, landing.steps());
    }
}
