package org.retinue.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retinue.edit.Deed;

/// Every gesture of the board, by mouse and by keyboard, in a real window.
class BoardTest {

    @Test
    void aDragAcrossDaysAndTracksIsOneEdit() {
        try (var window = BoardWindow.on(Visits.tour())) {
            var from = window.hand().middleOf("#block-visit");
            var to = from.add(window.dayWidth() + window.laneWidth(), window.minutes(47));
            window.hand().drag(from, to);
            assertEquals(Visits.timed(1, "09:45", "10:45"), window.item("visit").moment());
            assertEquals(List.of(Visits.SPOUSE), window.item("visit").party().tracks());
            assertEquals(List.of(Deed.MOVE_ITEM), window.deeds());
        }
    }
}
