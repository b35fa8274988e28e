package org.retinue.ui.board;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.INSERT;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.retinue.ui.board.Visits.SPOUSE;
import static org.retinue.ui.board.Visits.timed;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.edit.Deed;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.ui.Toolkit;
import org.retinue.ui.studio.Chosen;

/// The board by keyboard alone, and what it looks like, in a real window.
class BoardKeysTest {

    private static final Optional<Duration> HOUR = Optional.of(Duration.ofHours(1));

    @Test
    void arrowsGoFromItemToItemAndToThePool() {
        try (var window = BoardWindow.on(Visits.tour())) {
            window.choose("visit");
            assertEquals("leg", lead(window, DOWN));
            assertEquals("talks", lead(window, DOWN));
            assertEquals("talks", lead(window, DOWN));
            assertEquals("leg", lead(window, UP));
            assertEquals("dinner", lead(window, RIGHT));
            assertEquals("talks", lead(window, LEFT));
            assertEquals("visit", lead(window, HOME));
            assertEquals("talks", lead(window, END));
        }
    }

    @Test
    void anArrowBeginsWhereNothingIsSelectedAndEscapeLetsGo() {
        try (var window = BoardWindow.on(Visits.tour())) {
            Toolkit.run(() -> window.board().requestFocus());
            assertEquals("visit", lead(window, DOWN));
            window.hand().press(ESCAPE);
            assertEquals(Chosen.NONE, window.chosen());
        }
    }

    @Test
    void shiftMovesByFiveMinutesAndWithAltByOne() {
        try (var window = BoardWindow.on(Visits.tour())) {
            window.choose("visit");
            window.hand().press(SHIFT, DOWN).press(SHIFT, ALT, DOWN);
            assertEquals(timed(0, "09:06", "10:06"), window.item("visit").moment());
            window.hand().press(SHIFT, UP).press(SHIFT, ALT, UP);
            assertEquals(Visits.tour(), window.tour());
            window.hand().press(SHIFT, RIGHT).press(SHIFT, ALT, RIGHT).press(SHIFT, LEFT);
            assertEquals(timed(0, "09:00", "10:01"), window.item("visit").moment());
        }
    }

    @Test
    void controlMovesAcrossDaysAndWithShiftAcrossTracksAllThatIsSelected() {
        try (var window = BoardWindow.on(Visits.tour())) {
            window.choose("visit", "talks");
            window.hand().press(CONTROL, RIGHT).press(CONTROL, SHIFT, RIGHT);
            assertEquals(timed(1, "09:00", "10:00"), window.item("visit").moment());
            assertEquals(timed(1, "11:00", "12:00"), window.item("talks").moment());
            assertEquals(List.of(SPOUSE), window.item("talks").party().tracks());
            assertEquals(List.of(Deed.MOVE_ITEM, Deed.MOVE_ITEM), window.deeds());
            window.hand().press(CONTROL, LEFT).press(CONTROL, SHIFT, LEFT);
            assertEquals(Visits.tour(), window.tour());
        }
    }

    @Test
    void enterOpensAndF2NamesInPlace() {
        try (var window = BoardWindow.on(Visits.tour())) {
            window.choose("talks");
            window.hand().press(ENTER);
            assertEquals(List.of(new ItemId("talks")), window.opened());
            window.hand().press(F2);
            assertEquals("Talks", window.hand().find("#board-name", TextField.class).getText());
            window.hand().retype("Long talks").press(ENTER);
            assertEquals(Text.english("Long talks"), window.item("talks").title());
            window.hand().press(F2).retype("Nothing").press(ESCAPE);
            assertEquals(Text.english("Long talks"), window.item("talks").title());
            assertEquals(List.of(Deed.RENAME_ITEM), window.deeds());
            assertEquals("leg", lead(window, UP));
        }
    }

    @Test
    void deletePutsIntoThePoolAndControlTakesOutOfIt() {
        try (var window = BoardWindow.on(Visits.tour())) {
            window.choose("visit", "talks");
            window.hand().press(DELETE);
            assertEquals(new Moment.Pooled(1, HOUR), window.item("visit").moment());
            assertEquals(new Moment.Pooled(2, HOUR), window.item("talks").moment());
            window.choose("dinner");
            window.hand().press(CONTROL, RIGHT);
            assertEquals(timed(0, "10:55", "11:55"), window.item("dinner").moment());
            window.hand().press(CONTROL, DELETE);
            assertEquals(Optional.empty(), window.tour().item(new ItemId("dinner")));
            assertEquals(
                    List.of(Deed.MOVE_TO_POOL, Deed.MOVE_ITEM, Deed.REMOVE_ITEM), window.deeds());
        }
    }

    @Test
    void insertAddsAfterTheLeadAndControlDCopies() {
        try (var window = BoardWindow.on(Visits.tour())) {
            window.choose("talks");
            window.hand().press(INSERT).type("Lunch").press(ENTER);
            var lunch = window.chosen().lead().flatMap(window.tour()::item).orElseThrow();
            assertEquals(timed(0, "12:00", "13:00"), lunch.moment());
            assertEquals(Text.english("Lunch"), lunch.title());
            window.hand().press(CONTROL, KeyCode.D);
            var copy = window.chosen().lead().flatMap(window.tour()::item).orElseThrow();
            assertEquals(lunch, copy.withId(lunch.id()));
        }
    }

    @Test
    void manyAreSelectedByKeys() {
        try (var window = BoardWindow.on(Visits.tour())) {
            window.choose("leg");
            window.hand().press(SHIFT, HOME);
            assertEquals(2, window.chosen().items().size());
            window.hand().press(CONTROL, KeyCode.A);
            assertEquals(4, window.chosen().items().size());
            assertEquals(Optional.of(new ItemId("leg")), window.chosen().lead());
        }
    }

    @Test
    void keysZoomAndFit() {
        try (var window = BoardWindow.on(Visits.tour())) {
            window.choose("visit");
            window.hand().press(CONTROL, KeyCode.PLUS);
            assertEquals(1.25, window.sight().scale().minute());
            window.hand().press(CONTROL, KeyCode.MINUS).press(CONTROL, KeyCode.MINUS);
            assertEquals(0.8, window.sight().scale().minute(), 1e-9);
            window.hand().press(CONTROL, KeyCode.DIGIT0);
            assertEquals(1, window.sight().scale().minute());
            window.hand().press(CONTROL, KeyCode.DIGIT9);
            assertTrue(window.sight().ground().height() <= BoardWindow.HEIGHT);
        }
    }

    @Test
    void whatIsSelectedComesIntoSight() {
        var late =
                Visits.tour()
                        .with(Visits.visit("late", "Show", 2, "21:00", "22:00"), Visits.OFFICE);
        try (var window = BoardWindow.on(late)) {
            assertEquals(false, window.hand().shows("#block-late"));
            window.choose("late");
            assertEquals(true, window.hand().shows("#block-late"));
            window.choose("visit");
            window.hand().press(F2);
            assertEquals(true, window.hand().shows("#board-name"));
        }
    }

    /// However it is drawn otherwise.
    @ParameterizedTest
    @CsvSource({
        "tentative, false",
        "tentative, true",
        "confirmed, true",
        "cancelled, false",
        "done, true"
    })
    void whatIsSelectedHasTheBorderOfTheSelected(String state, boolean anchored) {
        var standing = Standing.in(ConfirmationState.valueOf(state.toUpperCase(Locale.ROOT)));
        var tour =
                Visits.tour()
                        .with(
                                new ItemId("visit"),
                                item -> item.withStanding(standing.withAnchored(anchored)))
                        .with(
                                new ItemId("talks"),
                                item ->
                                        item.withStanding(
                                                Standing.in(ConfirmationState.CONFIRMED)));
        try (var window = BoardWindow.on(tour)) {
            window.choose("visit", "leg", "talks").hand().settle();
            var border = border(window, "talks");
            assertEquals(BorderStrokeStyle.SOLID, border.getTopStyle());
            assertEquals(border, border(window, "visit"));
            assertEquals(border, border(window, "leg"));
        }
    }

    @Test
    void anAnchoredItemSaysWhyItStays() {
        var tour =
                Visits.tour()
                        .with(
                                new ItemId("visit"),
                                item -> item.withStanding(item.standing().withAnchored(true)));
        try (var window = BoardWindow.on(tour)) {
            window.choose("visit");
            window.hand().press(SHIFT, DOWN);
            assertEquals("Items that are anchored or done keep their times", window.preview());
            window.hand().press(DOWN);
            assertEquals(false, window.hand().shows("#board-preview"));
            assertEquals(List.of(), window.edits());
        }
    }

    @Test
    void aBlockTellsEverythingAboutItsItem() {
        var tour =
                Visits.tour()
                        .with(
                                new ItemId("talks"),
                                item -> item.withStanding(Standing.in(ConfirmationState.CONFIRMED)))
                        .with(
                                new ItemId("leg"),
                                item -> item.withMoment(timed(0, "10:15", "10:35")));
        try (var window = BoardWindow.on(tour)) {
            assertEquals(
                    "Talks, Monday, 11:00–12:00, Huawei, Principal, Confirmed, Nobody is named who"
                            + " receives the guests of Talks; the day is today, Nothing to read for"
                            + " Talks: no brief, and nothing known of the site; the day is today",
                    spoken(window, "talks"));
            assertEquals(
                    "Car from BYD to Huawei, Monday, 10:15–10:35, Principal, Tentative, 20 min short"
                            + " for the drive from BYD to Huawei: 20 min planned, 40 min on an empty"
                            + " road",
                    spoken(window, "leg"));
            assertEquals("Dinner, Pool, BYD, Principal, Tentative", spoken(window, "dinner"));
            assertEquals(List.of("20 min"), text(window, "#block-leg .when"));
            assertEquals(true, window.hand().find("#block-talks").getStyleClass().contains("firm"));
            assertEquals(true, window.hand().find("#block-visit").getStyleClass().contains("open"));
            window.choose("talks");
            var focused =
                    Toolkit.get(() ->
                            window.board()
                                    .queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
            assertEquals(window.hand().find("#block-talks"), focused);
        }
    }

    @Test
    void theHoursOfTheSelectedSiteAreShadedAndThePresentIsALine() {
        try (var window = BoardWindow.on(Visits.tour())) {
            assertEquals(0, count(window, ".opening"));
            window.choose("visit");
            assertEquals(2, count(window, ".opening"));
            window.choose("talks");
            assertEquals(0, count(window, ".opening"));
            // 14:30 in Shanghai, on the first day.
            var now = window.hand().find(".now-line");
            assertEquals(
                    window.at(0, 0, "14:30").getY() - 1,
                    Toolkit.get(() -> now.localToScene(0, 0).getY()),
                    0.5);
        }
        var later = Visits.empty().withDays(Visits.empty().days().stream().skip(1).toList());
        try (var window = BoardWindow.on(later)) {
            assertEquals(false, window.hand().shows(".now-line"));
        }
    }

    private static BorderStroke border(BoardWindow window, String item) {
        var block = window.hand().find("#block-" + item, Region.class);
        return Toolkit.get(() -> block.getBorder().getStrokes().getFirst());
    }

    private static String lead(BoardWindow window, KeyCode key) {
        window.hand().press(key);
        return window.chosen().lead().map(ItemId::value).orElse("nothing");
    }

    private static String spoken(BoardWindow window, String item) {
        var block = window.hand().find("#block-" + item);
        return Toolkit.get(block::getAccessibleText);
    }

    private static int count(BoardWindow window, String selector) {
        return Toolkit.get(() -> window.board().lookupAll(selector).size());
    }

    private static List<String> text(BoardWindow window, String selector) {
        window.hand().settle();
        return Toolkit.get(() ->
                window.board().lookupAll(selector).stream()
                        .filter(Node::isVisible)
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }
}
