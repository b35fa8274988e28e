package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.Event;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.retinue.ui.Hand;
import org.retinue.ui.Preferences;
import org.retinue.ui.Toolkit;

class SidesTest {

    @Test
    void whatStandsBesideStaysAsWideAsItWasMade() {
        var preferences = Preferences.unkept();
        try (var hand = Hand.on(() -> sides(preferences))) {
            assertEquals(344, width(hand), 4);
            var split = (SplitPane) hand.scene().getRoot();
            Toolkit.run(() -> split.setDividerPosition(0, 1 - 444 / split.getWidth()));
            hand.settle();
            Toolkit.run(() -> Event.fireEvent(hand.find(".split-pane-divider"), release()));
            Toolkit.run(() -> hand.scene().getWindow().setWidth(1000));
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

    private static MouseEvent release() {
        return new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                new PickResult(null, 0, 0));
    }
}
