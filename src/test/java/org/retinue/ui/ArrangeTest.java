package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.edit.Deed;
import org.retinue.edit.History;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// The sample mission is arranged: Hetao and DJI are in its pool.
class ArrangeTest {

    private static final ItemId HETAO = new ItemId("xm-hetao");
    private static final ItemId DJI = new ItemId("xm-dji");

    @TempDir private Path folder;

    @Test
    void thePoolIsArrangedSeenAndAppliedAsOneEdit() {
        try (var place = place()) {
            var hand = place.hand();
            var before = tour(place);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            hand.find("#arrange-what");
            assertTrue(hand.find("#arrange-apply").isDisabled());
            hand.click("#arrange-start");
            hand.until(
                    "something is found",
                    () -> !hand.scene().lookup("#arrange-apply").isDisabled());
            assertEquals(before, tour(place));
            hand.click("#arrange-apply");
            assertFalse(hand.shows("#arrange-what"));
            var after = tour(place);
            assertTrue(List.of(HETAO, DJI).stream().anyMatch(id -> isTimed(after, id)));
            assertEquals(
                    Optional.of(Deed.ARRANGE), place.view().undoable().map(History.Name::deed));
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(before, tour(place));
        }
    }

    @Test
    void theBestSoFarIsKeptWhenItIsStopped() {
        try (var place = place()) {
            var hand = place.hand();
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            hand.find("#arrange-what");
            Toolkit.run(() -> seconds(hand).setValue(60));
            hand.click("#arrange-start");
            hand.until("it runs", () -> hand.scene().lookup("#arrange-stop").isVisible());
            assertTrue(hand.find("#arrange-progress").isVisible());
            hand.until("something is found", () -> score(hand).matches("0 → [1-9] of 2"));
            hand.click("#arrange-stop");
            hand.until("it has stopped", () -> hand.scene().lookup("#arrange-start").isVisible());
            assertFalse(hand.find("#arrange-apply").isDisabled());
        }
    }

    @Test
    void cancellingChangesNothingAndBadHoursAreSaid() {
        try (var place = place()) {
            var hand = place.hand();
            var before = tour(place);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            hand.find("#arrange-what");
            Toolkit.run(() -> hand.find("#arrange-from", TextField.class).setText("soon"));
            hand.click("#arrange-start");
            assertEquals(
                    "Type times of the day such as 09:00 and 18:00.",
                    hand.find("#arrange-status", Label.class).getText());
            Toolkit.run(() -> hand.find("#arrange-from", TextField.class).setText("9"));
            Toolkit.run(() ->
                    hand.scene().getRoot().lookupAll(".check-box").stream()
                            .filter(box -> String.valueOf(box.getId()).startsWith("arrange-day"))
                            .forEach(box -> ((CheckBox) box).setSelected(false)));
            hand.click("#arrange-start");
            hand.until(
                    "it is refused",
                    () ->
                            ((Label) hand.scene().lookup("#arrange-status"))
                                    .getText()
                                    .startsWith("No day is chosen"));
            hand.press(KeyCode.ESCAPE);
            assertFalse(hand.shows("#arrange-what"));
            assertEquals(before, tour(place));
        }
    }

    @Test
    void oneMoreVisitIsPutWhereItFitsBest() {
        try (var place = place()) {
            var hand = place.hand();
            Toolkit.run(() -> place.studio().selection().choose(DJI));
            hand.settle();
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            assertFalse(hand.find("#fits", ListView.class).getItems().isEmpty());
            hand.press(KeyCode.ENTER);
            assertFalse(hand.shows("#fits"));
            assertTrue(isTimed(tour(place), DJI));
            assertFalse(isTimed(tour(place), HETAO));
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertFalse(isTimed(tour(place), DJI));
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Integer> seconds(Hand hand) {
        return hand.find("#arrange-seconds", ComboBox.class);
    }

    private static String score(Hand hand) {
        return hand.scene().getRoot().lookup("#arrange-score .value") instanceof Label label
                ? label.getText()
                : "";
    }

    private static boolean isTimed(Tour tour, ItemId id) {
        return tour.item(id).map(Item::moment).orElseThrow() instanceof Moment.Timed;
    }

    private static Tour tour(Workplace place) {
        return place.view().tour().orElseThrow();
    }

    private Workplace place() {
        var place = Workplace.withSamples(folder);
        Toolkit.run(() -> place.studio().desk().open(new TourId("sample-mission-2023-09")));
        place.until("the mission is open", view -> view.tour().isPresent());
        place.hand().find("#programme");
        return place;
    }
}
