package org.retinue.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthsTest {

    private enum Letter {
        A,
        B,
        C
    }

    private static final List<Widths.Need<Letter>> NEEDS =
            List.of(
                    new Widths.Need<>(Letter.A, 100, 3, 0, true),
                    new Widths.Need<>(Letter.B, 100, 0, 2, true),
                    new Widths.Need<>(Letter.C, 100, 1, 1, true));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "700|{A=400.0, B=100.0, C=200.0}",
                "300|{A=100.0, B=100.0, C=100.0}",
                "299|{A=174.0, C=124.0}",
                "199|{A=199.0}",
                "50|{A=100.0}",
            })
    void theLeastImportantGiveWayAndTheRestIsShared(double room, String widths) {
        assertEquals(widths, Widths.fit(NEEDS, room).toString());
    }
}
