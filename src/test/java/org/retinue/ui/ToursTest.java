package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.store.TourSummary;
import org.retinue.tour.Heading;
import org.retinue.tour.Text;
import org.retinue.tour.TourKind;

class ToursTest {

    @TempDir Path folder;

    @Test
    void aNewTourIsTypedUndoneAndDoneAgain() {
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            hand.press(KeyCode.CONTROL, KeyCode.N);
            hand.click("#new-english").type("Visit of the Minister").press(KeyCode.TAB);
            hand.type("部长访问").press(KeyCode.TAB).press(KeyCode.TAB);
            hand.type("zamb").press(KeyCode.ENTER);
            hand.click("#new-first").type("2026-12-07").press(KeyCode.TAB);
            hand.click("#new-last").retype("9 Dec 2026").press(KeyCode.TAB);
            hand.click("#create-tour");

            var tour =
                    place.until("the tour is there", view -> view.tour().isPresent()).tour().get();
            assertEquals(
                    new Heading(
                            "",
                            Text.of("Visit of the Minister", "部长访问"),
                            TourKind.OFFICIAL_VISIT,
                            "Li"),
                    tour.heading());
            assertEquals("ZM", tour.delegation().country());
            assertEquals(LocalDate.of(2026, 12, 7), tour.firstDay());
            assertEquals(LocalDate.of(2026, 12, 9), tour.lastDay());
            assertEquals("Visit of the Minister", text(hand, "#tour-title"));

            hand.press(KeyCode.CONTROL, KeyCode.Z);
            place.until("the tour is undone", view -> view.tours().isEmpty());
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            place.until("the tour is there again", view -> view.tours().size() == 1);
        }
    }

    @Test
    void theOpenToursDetailsChangeInOneStep() {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            hand.click("#tours .table-row-cell").press(KeyCode.ENTER);
            var before = place.until("a tour is open", view -> view.tour().isPresent());
            var tour = before.tour().orElseThrow();
            hand.press(KeyCode.CONTROL, KeyCode.T).click("#new-english").retype("Another title");
            hand.click("#new-last").retype(tour.lastDay().plusDays(2).toString());
            hand.click("#change-tour");
            var after = place.view().tour().orElseThrow();
            assertEquals("Another title", text(hand, "#tour-title"));
            assertEquals(tour.lastDay().plusDays(2), after.lastDay());
            assertEquals(tour.items(), after.items());
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(Optional.of(tour), place.view().tour());
        }
    }

    @Test
    void whatIsMissingIsSaidBesideTheField() {
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            hand.click("#empty-new-tour").click("#new-first").type("32 Dec 2026");
            hand.click("#create-tour");
            assertEquals(
                    List.of(
                            "A tour needs a title in at least one language.",
                            "Type a date, such as 11 Sep 2026 or 2026-09-11.",
                            "Type a date, such as 11 Sep 2026 or 2026-09-11."),
                    reasons(hand));
            assertTrue(place.view().tours().isEmpty());
            hand.press(KeyCode.ESCAPE);
            assertFalse(hand.shows("#create-tour"));
        }
    }

    @Test
    void aTourOpensByEnterAndTheListKeepsItsSelection() {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            var table = hand.find("#tours", TableView.class);
            hand.click("#tours .table-row-cell").press(KeyCode.DOWN).press(KeyCode.DOWN);
            var chosen = place.view().tours().get(2);
            hand.press(KeyCode.ENTER);
            place.until(
                    "the tour is open",
                    view -> view.tour().map(tour -> tour.id()).equals(Optional.of(chosen.id())));
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            assertEquals(2, Toolkit.get(() -> table.getSelectionModel().getSelectedIndex()));
        }
    }

    @Test
    void aRemovedTourComesBackFromTheBanner() {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            var before = place.view().tours().stream().map(TourSummary::id).toList();
            hand.click("#tours .table-row-cell").press(KeyCode.DELETE);
            place.until("one is gone", view -> view.tours().size() == before.size() - 1);
            hand.click("#undo-removal");
            var after = place.until("all are there", view -> view.tours().size() == before.size());
            assertEquals(before, after.tours().stream().map(TourSummary::id).toList());
            assertFalse(hand.shows("#undo-removal"));
        }
    }

    static String text(Hand hand, String selector) {
        return Toolkit.get(() -> hand.find(selector, Labeled.class).getText());
    }

    static List<String> reasons(Hand hand) {
        return Toolkit.get(() ->
                hand.scene().getRoot().lookupAll(".reason").stream()
                        .filter(node -> node.isVisible())
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }
}
