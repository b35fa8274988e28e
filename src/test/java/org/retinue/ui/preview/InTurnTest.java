package org.retinue.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private final LateHands hands = new LateHands();
    private final List<String> done = new ArrayList<>();
    private final InTurn<String, String> inTurn =
            new InTurn<>(hands, key -> key + "!", (_, value) -> done.add(value));

    @Test
    void oneIsDoneAfterTheOther() {
        inTurn.want(List.of("a", "b"));
        assertEquals(1, hands.waiting());
        hands.workAll();
        assertEquals(List.of("a!", "b!"), done);
    }

    @Test
    void whatIsNoLongerWantedIsNotBegun() {
        inTurn.want(List.of("a", "b"));
        inTurn.want(List.of("c"));
        hands.workAll();
        assertEquals(List.of("a!", "c!"), done);
    }
}
