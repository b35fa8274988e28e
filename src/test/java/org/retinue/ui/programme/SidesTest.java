package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;
import org.retinue.ui.studio.Preferences;

class SidesTest {

    @Test
    void whatStandsBesideStaysAsWideAsItWasMade() {
        var preferences = Preferences.unkept();
        try (var hand = Hand.on(() -> sides(preferences))) {
            Toolkit.run(() -> hand.scene().getWindow().setWidth(1000));
            hand.settle();
            assertEquals(344, width(hand), 4);
            var divider = hand.middleOf(".split-pane-divider");
            hand.pull(divider, divider.subtract(100, 0));
            assertEquals(444, width(hand), 4);
            Toolkit.run(() -> hand.scene().getWindow().setWidth(1366));
            hand.settle();
            assertEquals(444, width(hand), 4);
            Toolkit.run(() -> hand.scene().setRoot(sides(preferences)));
            hand.settle();
            assertEquals(444, width(hand), 4);
        }
    }

    private static Sides sides(Preferences preferences) {
        var beside = new Region();
        beside.setId("beside");
        return new Sides(new Region(), beside, preferences);
    }

    private static double width(Hand hand) {
        return Toolkit.get(() -> ((Region) hand.scene().lookup("#beside")).getWidth());
    }
}
