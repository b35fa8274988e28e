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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.desk.Impossible;
import org.retinue.desk.PooledCompanies;
import org.retinue.desk.Samples;
import org.retinue.edit.Deed;
import org.retinue.edit.History;
import org.retinue.store.Workspace;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TravelTimes;

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

    @Test
    void beforeItIsAskedItSaysWhatWouldGetATimeAndWhatStays() {
        try (var place = place()) {
            var hand = place.hand();
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            assertTrue(shown(hand).contains("2 engagements get a time"), shown(hand)::toString);
            assertTrue(shown(hand).contains("In the programme already"), shown(hand)::toString);
            hand.press(KeyCode.DOWN);
            assertTrue(shown(hand).contains("4 engagements may move"), shown(hand)::toString);
            assertTrue(shown(hand).contains("Confirmed"), shown(hand)::toString);
            hand.press(KeyCode.ESCAPE);
            assertFalse(hand.shows("#arrange-what"));
        }
    }

    @Test
    @Tag("long")
    void anImprovementIsFoundByKeysAndMovesLittle() {
        try (var place = place(PooledCompanies.crossed(), Samples.library().travel())) {
            var hand = place.hand();
            var before = tour(place);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            hand.find("#arrange-what");
            hand.press(KeyCode.END).press(KeyCode.DOWN).press(KeyCode.DOWN);
            hand.press(KeyCode.ENTER);
            hand.until(
                    "something is found",
                    () -> !hand.scene().lookup("#arrange-apply").isDisabled());
            hand.press(KeyCode.ENTER);
            var moved =
                    tour(place).items().stream()
                            .filter(item -> before.item(item.id()).isPresent())
                            .filter(item -> !before.items().contains(item))
                            .count();
            assertTrue(moved == 1 || moved == 2, () -> moved + " items are moved");
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(before, tour(place));
        }
    }

    @ParameterizedTest
    @EnumSource(Impossible.class)
    void whatCannotBeArrangedIsToldAndNothingChanges(Impossible impossible) {
        try (var place = place(impossible.tour(), impossible.travel())) {
            var hand = place.hand();
            var before = tour(place);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            hand.find("#arrange-what");
            Toolkit.run(() -> seconds(hand).setValue(1));
            hand.click("#arrange-start");
            hand.until("it is told", () -> told(hand).contains(impossible.sentence()));
            hand.until("it is done", () -> hand.scene().lookup("#arrange-start").isVisible());
            assertTrue(hand.find("#arrange-apply").isDisabled());
            hand.press(KeyCode.ESCAPE);
            assertEquals(before, tour(place));
        }
    }

    @Test
    void whatFitsNowhereIsToldDayByDayWithWhatWouldHaveToGiveWay() {
        var zambia = PooledCompanies.sample("zambia-2023-09");
        try (var place = place(zambia, Samples.library().travel())) {
            var hand = place.hand();
            Toolkit.run(() -> place.studio().selection().choose(new ItemId("zm-port")));
            hand.settle();
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            hand.find("#fits-nowhere");
            assertEquals(
                    List.of(
                            "It fits on none of the days as they are.",
                            "Sun 10 Sept: with the way it needs 205 minutes; between Welcome"
                                    + " at the airport and Check-in and rest there are only 55.",
                            "Mon 11 Sept: with the way it needs 175 minutes; between Working"
                                    + " lunch hosted by BYD and Visit to Huawei there are only 85.",
                            "Without Visit to BYD it would fit at 10:15–11:15.",
                            "Tue 12 Sept: with the way it needs 180 minutes; before Visit to"
                                    + " Tencent there are only 50."),
                    labels(hand, "#fits-nowhere .label"));
            hand.press(KeyCode.ESCAPE);
            assertFalse(hand.shows("#fits-nowhere"));
        }
    }

    private static List<String> shown(Hand hand) {
        hand.find("#arrange-comparison");
        return labels(hand, "#arrange-comparison .label");
    }

    private static List<String> labels(Hand hand, String selector) {
        return Toolkit.get(() ->
                hand.scene().getRoot().lookupAll(selector).stream()
                        .map(label -> ((Label) label).getText())
                        .toList());
    }

    /// What the dialog says, be it the sentence or beside the comparison.
    private static List<String> told(Hand hand) {
        return hand.scene().getRoot().lookupAll(".arrange .label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
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

    /// A workspace with this tour alone.
    private Workplace place(Tour tour, TravelTimes travel) {
        var file = folder.resolve("one.retinue");
        var workspace = Workspace.create(file, "Li", Workplace.CLOCK);
        workspace.save(TravelTimes.NONE, travel, Deed.CHANGE_TRAVEL_TIME.name());
        var place = Workplace.on(workspace, Language.ENGLISH);
        Toolkit.run(() -> place.studio().desk().add(tour, Deed.IMPORT_TOUR));
        place.hand().press(KeyCode.CONTROL, KeyCode.DIGIT2);
        place.hand().find("#programme");
        return place;
    }

    private Workplace place() {
        var place = Workplace.withSamples(folder);
        Toolkit.run(() -> place.studio().desk().open(new TourId("sample-mission-2023-09")));
        place.until("the mission is open", view -> view.tour().isPresent());
        place.hand().find("#programme");
        return place;
    }
}
