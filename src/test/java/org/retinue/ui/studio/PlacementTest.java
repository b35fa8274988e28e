package org.retinue.ui.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D BESIDE = new Rectangle2D(1366, -200, 1920, 1080);

    /// Where the window was left, and where it comes with the laptop's screen alone and with
    /// another one beside it.
    @ParameterizedTest
    @CsvSource({
        "100 50 1000 600 free, 100 50 1000 600 free, 100 50 1000 600 free",
        "1500 0 1600 800 free, 0 0 1366 728 free, 1500 0 1600 800 free",
        "1500 0 1000 600 maximised, 183 64 1000 600 maximised, 1500 0 1000 600 maximised",
        "-900 10 1000 600 free, 183 64 1000 600 free, 183 64 1000 600 free",
        "-700 10 1000 600 free, -700 10 1000 600 free, -700 10 1000 600 free",
        "1300 10 1000 600 free, 183 64 1000 600 free, 1300 10 1000 600 free",
        "100 720 1000 600 free, 183 64 1000 600 free, 183 64 1000 600 free",
        "0 0 3000 2000 free, 0 0 1366 728 free, 0 0 1366 728 free"
    })
    void aWindowIsBroughtBack(String left, String alone, String beside) {
        var placement = Placement.of(left).orElseThrow();
        assertEquals(alone, placement.on(List.of(LAPTOP)).text());
        assertEquals(beside, placement.on(List.of(LAPTOP, BESIDE)).text());
    }

    @Test
    void whatDescribesNoPlacementIsNone() {
        for (var text : List.of("", "1 2 3 4", "1 2 3 4 5 6", "a b c d free", "1 2 -3 4 free")) {
            assertEquals(Optional.empty(), Placement.of(text), text);
        }
    }
}
