package org.retinue.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnChoiceTest {

    private enum Letter {
        A,
        B,
        C
    }

    @Test
    void whatIsWrittenIsReadAgainAndRubbishIsLeftOut() {
        var choice =
                ColumnChoice.of(Letter.class, List.of())
                        .with(Letter.A, true)
                        .with(Letter.A, false)
                        .with(Letter.B, true)
                        .with(Letter.C, 120.4);
        assertEquals(List.of("+B", "-A", "C:120"), choice.words());
        assertEquals(
                List.of("-A", "C:120"),
                ColumnChoice.of(Letter.class, List.of("-A", "C:120", "-X", "B:wide", "A:9", "~B"))
                        .words());
    }

    @Test
    void aWantedColumnNeverGivesWayAndAChosenWidthHolds() {
        var choice = ColumnChoice.of(Letter.class, List.of("+B", "-A", "C:120"));
        assertEquals(
                List.of(
                        new Widths.Need<>(Letter.B, 50, 1, 0, true),
                        new Widths.Need<>(Letter.C, 120, 0, 2, false)),
                choice.applied(
                        List.of(
                                new Widths.Need<>(Letter.A, 40, 1, 0, true),
                                new Widths.Need<>(Letter.B, 50, 1, 3, true),
                                new Widths.Need<>(Letter.C, 60, 4, 2, false))));
    }
}
