package org.retinue.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.retinue.ui.board.Visits.SPOUSE;
import static org.retinue.ui.board.Visits.timed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.retinue.edit.Deed;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;
import org.retinue.tour.TrackId;
import org.retinue.ui.Toolkit;
import org.retinue.ui.studio.Chosen;

/// Every gesture of the mouse, in a real window.
class BoardTest {

    private static final Optional<Duration> HOUR = Optional.of(Duration.ofHours(1));

    @Test
    void aDragAcrossDaysAndTracksIsOneEdit() {
        try (var window = BoardWindow.on(Visits.tour())) {
            window.hand().drag(window.at(0, 0, "09:30"), window.at(1, 1, "10:17"));
            assertEquals(timed(1, "09:45", "10:45"), window.item("visit").moment());
            assertEquals(List.of(SPOUSE), tracks(window.item("visit")));
            assertEquals(List.of(Deed.MOVE_ITEM), window.deeds());
            assertEquals(Chosen.of(new ItemId("visit")), window.chosen());
        }
    }

    @Test
    void withAltADragSnapsToTheMinute() {
        try (var window = BoardWindow.on(Visits.tour())) {
            window.hand().drag(window.at(0, 0, "09:30"), window.at(0, 0, "08:13"), KeyCode.ALT);
            assertEquals(timed(0, "07:43", "08:43"), window.item("visit").moment());
        }
    }

    @Test
    void aDragShowsItsTimeAndAtOnceWhatWouldBeWrong() {
        try (var window = BoardWindow.on(Visits.tour())) {
            var hand = window.hand();
            var block = hand.find("#block-visit");
            var from = window.at(0, 0, "09:30");
            hand.hold(from, window.at(0, 0, "10:15"));
            assertEquals(
                    """
                    Mon 14 Sept, 09:45–10:45
                    BYD visit and Car from BYD to Huawei overlap by 30 min for everybody on Principal\
                    """,
                    window.preview());
            assertEquals(List.of(), window.edits());
            hand.carry(window.at(0, 0, "10:15"), from);
            assertEquals(false, hand.shows("#board-preview"));
            hand.drop();
            assertEquals(List.of(), window.edits());
            assertSame(block, hand.find("#block-visit"));
        }
    }

    @Test
    void aLegTooShortIsToldWithItsMinutes() {
        try (var window = BoardWindow.on(Visits.tour())) {
            var end = window.at(0, 0, "10:55").subtract(0, 2);
            window.hand().hold(end, end.subtract(0, 15));
            assertEquals(
                    """
                    Mon 14 Sept, 10:15–10:40
                    15 min short for the drive from BYD to Huawei: 25 min planned, 40 min on an empty road\
                    """,
                    window.preview());
            window.hand().drop();
            assertEquals(timed(0, "10:15", "10:40"), window.item("leg").moment());
        }
    }

    @Test
    void escapeCallsADragOff() {
        try (var window = BoardWindow.on(Visits.tour())) {
            window.hand()
                    .hold(window.at(0, 0, "09:30"), window.at(1, 0, "12:00"))
                    .press(KeyCode.ESCAPE);
            assertEquals(false, window.hand().shows("#board-preview"));
            window.hand().carry(window.at(1, 0, "12:00"), window.at(2, 0, "12:00")).drop();
            assertEquals(List.of(), window.edits());
            assertEquals(Chosen.of(new ItemId("visit")), window.chosen());
        }
    }

    @Test
    void theChartScrollsWhileADragRestsAtItsEdge() {
        try (var window = BoardWindow.on(Visits.tour())) {
            var from = window.at(0, 0, "11:30");
            var edge = from.add(0, BoardWindow.HEIGHT - 6 - from.getY());
            window.hand().hold(from, edge);
            window.hand().until("the last hour is in sight", () -> atEnd(window));
            window.hand().drop();
            assertEquals(timed(0, "21:25", "22:25"), window.item("talks").moment());
        }
    }

    @Test
    void edgesAreDraggedAlone() {
        try (var window = BoardWindow.on(Visits.tour())) {
            var hand = window.hand();
            hand.drag(window.at(0, 0, "09:00").add(0, 2), window.at(0, 0, "08:30").add(0, 2));
            assertEquals(timed(0, "08:30", "10:00"), window.item("visit").moment());
            hand.drag(
                    window.at(0, 0, "10:00").subtract(0, 2),
                    window.at(0, 0, "09:20").subtract(0, 2));
            assertEquals(timed(0, "08:30", "09:20"), window.item("visit").moment());
            assertEquals(List.of(Deed.CHANGE_TIME, Deed.CHANGE_TIME), window.deeds());
        }
    }

    @Test
    void itemsGoIntoThePoolAndOutOfIt() {
        try (var window = BoardWindow.on(Visits.tour())) {
            var hand = window.hand();
            hand.drag(window.at(0, 0, "09:30"), hand.middleOf("#section-pool"));
            assertEquals(new Moment.Pooled(1, HOUR), window.item("visit").moment());
            hand.drag(hand.middleOf("#block-visit"), window.at(2, 1, "14:02"));
            assertEquals(timed(2, "14:00", "15:00"), window.item("visit").moment());
            assertEquals(List.of(SPOUSE), tracks(window.item("visit")));
            hand.drag(hand.middleOf("#block-dinner"), hand.middleOf("#section-2026-09-15"));
            assertEquals(
                    new Moment.ToBeConfirmed(Visits.FIRST.plusDays(1), 0),
                    window.item("dinner").moment());
            assertEquals(
                    List.of(Deed.MOVE_TO_POOL, Deed.MOVE_ITEM, Deed.CHANGE_TIME), window.deeds());
        }
    }

    @Test
    void aNewItemIsDrawnAndNamed() {
        try (var window = BoardWindow.on(Visits.tour())) {
            window.hand()
                    .drag(window.at(1, 1, "13:01"), window.at(1, 1, "14:28"))
                    .type("Press call")
                    .press(KeyCode.ENTER);
            var made = made(window);
            assertEquals(timed(1, "13:00", "14:30"), made.moment());
            assertEquals(List.of(SPOUSE), tracks(made));
            assertEquals(Text.english("Press call"), made.title());
            assertEquals(List.of(Deed.ADD_ITEM, Deed.RENAME_ITEM), window.deeds());
            assertEquals(Chosen.of(made.id()), window.chosen());
            assertEquals(true, Toolkit.get(() -> window.board().isFocused()));
        }
    }

    @Test
    void whatIsRefusedIsNeitherSelectedNorNamed() {
        try (var window = BoardWindow.on(Visits.tour()).refusing()) {
            var hand = window.hand();
            hand.drag(window.at(1, 1, "13:01"), window.at(1, 1, "14:28"));
            assertEquals(Chosen.NONE, window.chosen());
            hand.drag(window.at(0, 0, "09:30"), window.at(2, 0, "09:30"), KeyCode.CONTROL);
            assertEquals(Chosen.of(new ItemId("visit")), window.chosen());
            assertEquals(List.of(Deed.ADD_ITEM, Deed.COPY_ITEM), window.deeds());
            assertEquals(false, hand.shows("#board-name"));
        }
    }

    @Test
    void fromALeadThatIsGoneNothingIsBetween() {
        try (var window = BoardWindow.on(Visits.tour())) {
            window.choose("gone");
            hold(window, KeyCode.SHIFT, "11:30");
            assertEquals(List.of("talks"), names(window));
        }
    }

    @Test
    void aPressEndsADragWhoseReleaseNeverCame() {
        try (var window = BoardWindow.on(Visits.tour())) {
            var hand = window.hand();
            var to = window.at(1, 0, "12:00");
            hand.hold(window.at(0, 0, "09:30"), to);
            assertEquals(true, hand.shows("#board-preview"));
            press(window, window.at(0, 0, "11:30"));
            assertEquals(false, hand.shows("#board-preview"));
            hand.drop();
            assertEquals(List.of(), window.edits());
            assertEquals(List.of("talks"), names(window));
        }
    }

    /// The windows of a test never lose the focus; the other one has none.
    @Test
    void aDragIsCalledOffWhereItsWindowHasNotTheFocus() {
        try (var window = BoardWindow.on(Visits.tour())) {
            var hand = window.hand();
            hand.hold(window.at(0, 0, "09:30"), window.at(1, 0, "12:00"));
            var preview = hand.find("#board-preview");
            Toolkit.run(() -> new Stage().setScene(new Scene(new Pane(window.board()))));
            assertEquals(false, Toolkit.get(preview::isVisible));
            hand.drop();
            assertEquals(List.of(), window.edits());
        }
    }

    @Test
    void aDragIsCalledOffWhenAnotherTourIsOpened() {
        try (var window = BoardWindow.on(Visits.tour())) {
            var hand = window.hand();
            var other = Visits.tour().withId(new TourId("other"));
            hand.hold(window.at(0, 0, "09:30"), window.at(1, 0, "12:00"));
            window.open(other);
            assertEquals(false, hand.shows("#board-preview"));
            hand.drop();
            assertEquals(List.of(), window.edits());
            hand.hold(window.at(0, 1, "12:30"), window.at(0, 0, "11:30"), KeyCode.SHIFT);
            assertEquals(List.of("visit", "talks"), names(window));
            window.open(Visits.empty());
            hand.drop(KeyCode.SHIFT);
            assertEquals(Chosen.NONE, window.chosen());
        }
    }

    @Test
    void withControlACopyGoesAndTheItemStays() {
        try (var window = BoardWindow.on(Visits.tour())) {
            window.hand().drag(window.at(0, 0, "09:30"), window.at(2, 0, "09:30"), KeyCode.CONTROL);
            assertEquals(timed(0, "09:00", "10:00"), window.item("visit").moment());
            assertEquals(timed(2, "09:00", "10:00"), made(window).moment());
            assertEquals(List.of(Deed.COPY_ITEM), window.deeds());
            assertEquals(Chosen.of(made(window).id()), window.chosen());
        }
    }

    @Test
    void severalAreSelectedByClicksAndMovedTogetherInOneEdit() {
        try (var window = BoardWindow.on(Visits.tour())) {
            var hand = window.hand();
            click(window, "09:30");
            hold(window, KeyCode.CONTROL, "11:30");
            assertEquals(List.of("visit", "talks"), names(window));
            hand.drag(window.at(0, 0, "11:30"), window.at(1, 0, "12:30"));
            assertEquals(timed(1, "10:00", "11:00"), window.item("visit").moment());
            assertEquals(timed(1, "12:00", "13:00"), window.item("talks").moment());
            assertEquals(timed(0, "10:15", "10:55"), window.item("leg").moment());
            assertEquals(List.of(Deed.MOVE_ITEM), window.deeds());
        }
    }

    @Test
    void shiftSelectsEverythingBetweenAndControlTakesOneOut() {
        try (var window = BoardWindow.on(Visits.tour())) {
            click(window, "09:30");
            hold(window, KeyCode.SHIFT, "11:30");
            assertEquals(List.of("visit", "leg", "talks"), names(window));
            hold(window, KeyCode.CONTROL, "10:35");
            assertEquals(List.of("visit", "talks"), names(window));
            click(window, "11:30");
            assertEquals(List.of("talks"), names(window));
            window.hand().drag(window.at(2, 1, "16:00"), window.at(2, 1, "16:00"));
            assertEquals(Chosen.NONE, window.chosen());
        }
    }

    @Test
    void aRubberBandSelectsWhatItCatchesAndEscapeBringsBackWhatWas() {
        try (var window = BoardWindow.on(Visits.tour())) {
            var hand = window.hand();
            var from = window.at(0, 1, "09:30");
            hand.drag(from, window.at(0, 0, "10:30"), KeyCode.SHIFT);
            assertEquals(List.of("visit", "leg"), names(window));
            hand.hold(window.at(0, 1, "12:30"), window.at(0, 0, "11:30"), KeyCode.SHIFT);
            assertEquals(List.of("visit", "leg", "talks"), names(window));
            hand.press(KeyCode.ESCAPE).drop(KeyCode.SHIFT);
            assertEquals(List.of("visit", "leg"), names(window));
            assertEquals(List.of(), window.edits());
        }
    }

    @Test
    void aDoubleClickOpens() {
        try (var window = BoardWindow.on(Visits.tour())) {
            window.hand().doubleClick("#block-talks");
            assertEquals(List.of(new ItemId("talks")), window.opened());
        }
    }

    @Test
    void anAnchoredItemStaysWhereItIs() {
        var tour =
                Visits.tour()
                        .with(
                                new ItemId("visit"),
                                item -> item.withStanding(item.standing().withAnchored(true)));
        try (var window = BoardWindow.on(tour)) {
            window.hand().hold(window.at(0, 0, "09:30"), window.at(0, 0, "12:00"));
            assertEquals("Items that are anchored or done keep their times", window.preview());
            window.hand().drop();
            assertEquals(List.of(), window.edits());
        }
    }

    @Test
    void aNodeStaysTheSameWhileItsItemLives() {
        var tour = Visits.tour();
        try (var window = BoardWindow.on(tour)) {
            var hand = window.hand();
            var visit = hand.find("#block-visit");
            var talks = hand.find("#block-talks");
            hand.drag(window.at(0, 0, "09:30"), window.at(2, 1, "15:30"));
            assertSame(visit, hand.find("#block-visit"));
            assertSame(talks, hand.find("#block-talks"));
            window.undo(tour);
            assertSame(visit, hand.find("#block-visit"));
            window.undo(tour.without(new ItemId("visit")));
            assertEquals(false, hand.shows("#block-visit"));
            window.undo(tour);
            assertNotSame(visit, hand.find("#block-visit"));
        }
    }

    @Test
    void theWheelScrollsAndWithControlZooms() {
        try (var window = BoardWindow.on(Visits.tour())) {
            var hand = window.hand();
            var eleven = window.at(0, 0, "11:00");
            hand.wheel(eleven, 3, KeyCode.CONTROL);
            assertEquals(true, window.sight().scale().minute() < 1);
            hand.wheel(eleven, -20, KeyCode.CONTROL);
            assertEquals(true, window.sight().scale().minute() > 2);
            var y = window.sight().y();
            hand.wheel(eleven, 1);
            assertEquals(true, window.sight().y() > y);
            hand.click("#board-fit");
            assertEquals(0, window.sight().y());
            assertEquals(true, window.sight().ground().height() <= BoardWindow.HEIGHT);
        }
    }

    private static boolean atEnd(BoardWindow window) {
        var sight = window.sight();
        return sight.y() >= sight.ground().height() - sight.height();
    }

    /// The button goes down once more, as it does when its release was lost.
    private static void press(BoardWindow window, Point2D at) {
        Toolkit.run(() -> {
            var chart = window.board().lookup("#chart");
            var local = chart.sceneToLocal(at);
            var screen = chart.localToScreen(local);
            chart.fireEvent(
                    new MouseEvent(
                            MouseEvent.MOUSE_PRESSED,
                            at.getX(),
                            at.getY(),
                            screen.getX(),
                            screen.getY(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        });
        window.hand().settle();
    }

    private static void click(BoardWindow window, String time) {
        window.hand().drag(window.at(0, 0, time), window.at(0, 0, time));
    }

    private static void hold(BoardWindow window, KeyCode key, String time) {
        window.hand().drag(window.at(0, 0, time), window.at(0, 0, time), key);
    }

    private static List<String> names(BoardWindow window) {
        return window.chosen().items().stream().map(ItemId::value).toList();
    }

    private static List<TrackId> tracks(Item item) {
        return item.party().tracks();
    }

    /// The item that was not there before.
    private static Item made(BoardWindow window) {
        return window.tour().items().stream()
                .filter(item -> Visits.tour().item(item.id()).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
