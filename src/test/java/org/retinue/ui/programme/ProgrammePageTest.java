package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Place;
import org.retinue.tour.Tour;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;
import org.retinue.words.Items;
import org.retinue.words.Words;

class ProgrammePageTest {

    private static final Optional<Duration> HOUR = Optional.of(Duration.ofHours(1));

    private static final Words WORDS = Words.in(Language.ENGLISH);

    @TempDir private Path folder;

    @Test
    void aClashAppearsLeadsToItsItemAndGoesWhenMended() {
        var second = Plain.visit("09:30", "10:30").withId(new ItemId("second"));
        try (var window = window(Plain.withVisit("09:00", "10:00").with(second, Plain.OFFICE))) {
            var hand = window.hand();
            hand.click("#tab-findings");
            assertEquals(1, findings(hand));
            hand.click("#findings .list-cell:filled");
            assertEquals(Plain.VISIT, selected(window));
            hand.press(KeyCode.DOWN).type("10:10").press(KeyCode.ENTER);
            assertEquals(0, findings(hand));
            hand.until("it says so", () -> hand.shows(".empty-state"));
        }
    }

    @Test
    void undoAndRedoKeepTheSelection() {
        try (var window = window(Plain.withVisit("09:00", "10:00"))) {
            var hand = window.hand();
            hand.click(cell(hand, "title")).type("Plant tour").press(KeyCode.TAB);
            assertEquals(List.of("Plant tour"), labels(window));
            Toolkit.run(() -> window.desk().undo());
            hand.settle();
            assertEquals(List.of("Company visit, BYD"), labels(window));
            assertEquals(Plain.VISIT, selected(window));
            Toolkit.run(() -> window.desk().redo());
            hand.settle();
            assertEquals(List.of("Plant tour"), labels(window));
            assertEquals(Plain.VISIT, selected(window));
        }
    }

    @Test
    void linesMoveToOtherDaysAndThePoolAndAreCopiedAndRemoved() {
        try (var window = window(Plain.withVisit("09:00", "10:00"))) {
            var hand = window.hand();
            hand.click(cell(hand, "title")).press(KeyCode.CONTROL, KeyCode.DOWN);
            assertEquals(Plain.timed(1, "09:00", 1, "10:00"), moment(window));
            hand.press(KeyCode.CONTROL, KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.DOWN);
            assertEquals(new Moment.Pooled(0, HOUR), moment(window));
            hand.press(KeyCode.CONTROL, KeyCode.UP);
            assertEquals(
                    new Moment.ToBeConfirmed(Plain.FIRST.plusDays(2), 0, HOUR), moment(window));
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            assertEquals(2, window.tour().items().size());
            hand.press(KeyCode.CONTROL, KeyCode.DELETE);
            assertEquals(1, window.tour().items().size());
            assertEquals(Plain.VISIT, window.tour().items().getFirst().id());
        }
    }

    @Test
    void aLegIsPutBetweenTwoVisits() {
        var huawei =
                Plain.visit("11:00", "12:00")
                        .withId(new ItemId("second"))
                        .withPlace(Place.at(Plain.HUAWEI));
        try (var window = window(Plain.withVisit("09:00", "10:00").with(huawei, Plain.OFFICE))) {
            var hand = window.hand();
            hand.click(cell(hand, "start")).press(KeyCode.CONTROL, KeyCode.L);
            assertEquals(
                    List.of(
                            "Company visit, BYD",
                            "Car from BYD to Huawei",
                            "Company visit, Huawei"),
                    labels(window));
        }
    }

    @Test
    void theMenuAtALineMovesToADay() {
        try (var window = window(Plain.withVisit("09:00", "10:00"))) {
            var hand = window.hand();
            hand.click(cell(hand, "kind"), 1, MouseButton.SECONDARY);
            hand.until("the menu is open", () -> hand.shows(".context-menu"));
            hand.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void theInspectorHandsOverOnEnterAndKeepsWhatIsRefused() {
        try (var window = window(Plain.withVisit("09:00", "10:00"))) {
            var hand = window.hand();
            hand.click(cell(hand, "title"));
            var end = field(hand, WORDS.name(Column.END));
            hand.click(end).retype("later").press(KeyCode.ENTER);
            assertEquals("later", end.getText());
            assertTrue(hand.shows(".inspector .reason"));
            hand.retype("+45").press(KeyCode.ENTER);
            assertEquals(Plain.timed(0, "09:00", 0, "09:45"), moment(window));
            assertEquals("09:45", end.getText());
            var day = field(hand, WORDS.name(Field.DAY));
            hand.click(day).retype("15").press(KeyCode.TAB);
            assertEquals(Plain.timed(1, "09:00", 1, "09:45"), moment(window));
        }
    }

    @Test
    void theKeyboardReachesTheInspectorAndComesBack() {
        try (var window = window(Plain.withVisit("09:00", "10:00"))) {
            var hand = window.hand();
            hand.click(cell(hand, "title")).press(KeyCode.F6).retype("talks");
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.F6).type("Opening").press(KeyCode.TAB);
            assertEquals(List.of("Opening"), labels(window));
            assertTrue(
                    window.tour().items().getFirst() instanceof Engagement engagement
                            && engagement.kind() == EngagementKind.TALKS);
        }
    }

    @Test
    void guestsAreEverybodyOrNamed() {
        try (var window = window(Plain.withVisit("09:00", "10:00"))) {
            var hand = window.hand();
            hand.click(cell(hand, "title"));
            Toolkit.run(() -> field(hand, WORDS.name(Roster.GREETERS)).requestFocus());
            hand.type("Zhao Lei").press(KeyCode.ENTER);
            var greeters = window.tour().items().getFirst().party().reception().greeters();
            assertEquals(
                    List.of("Zhao Lei"),
                    greeters.stream()
                            .map(id -> window.tour().directory().person(id).orElseThrow())
                            .map(person -> WORDS.best(person.name()))
                            .toList());
            assertEquals("", field(hand, WORDS.name(Roster.GREETERS)).getText());
            assertFalse(hand.shows(".inspector .reason"));
        }
    }

    private TourWindow window(Tour tour) {
        var window =
                TourWindow.on(folder, tour, studio -> new ProgrammePage(studio, MenuItem::new));
        window.hand().settle();
        return window;
    }

    private static Node cell(Hand hand, String column) {
        return hand.find(".line-entry .column-" + column);
    }

    private static TextField field(Hand hand, String label) {
        return Toolkit.get(() ->
                hand.scene().getRoot().lookupAll(".inspector .text-field").stream()
                        .filter(node -> label.equals(node.getAccessibleText()))
                        .map(TextField.class::cast)
                        .findFirst()
                        .orElseThrow());
    }

    private static int findings(Hand hand) {
        hand.settle();
        return Toolkit.get(() -> hand.find("#findings", ListView.class).getItems().size());
    }

    private static ItemId selected(TourWindow window) {
        return Toolkit.get(() -> {
            return window.selection().get().lead().orElseThrow();
        });
    }

    private static Moment moment(TourWindow window) {
        return window.tour().item(Plain.VISIT).map(Item::moment).orElseThrow();
    }

    private static List<String> labels(TourWindow window) {
        var tour = window.tour();
        return tour.items().stream().map(item -> Items.label(WORDS, tour, item)).toList();
    }
}
