package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.audience.Audience;
import org.retinue.desk.Outgoing;
import org.retinue.print.Document;
import org.retinue.print.PaperAttachment;
import org.retinue.print.PaperText;
import org.retinue.print.Stationery;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.ui.preview.Bundle;

/// What leaves the dialog that prints: with the pack inside where that is wished for, on which
/// stationery, and nothing at all where it is cancelled or would tell too much.
@Tag("long")
class PapersOutTest {

    @TempDir Path folder;

    /// By keys alone: the box is reached and ticked, and two papers are bound into one file.
    @Test
    void aPaperThatWasSavedWithThePackInItIsImportedAgain() throws IOException {
        var file = folder.resolve("papers.pdf");
        Tour tour;
        try (var place = open()) {
            var hand = place.hand();
            tour = place.view().tour().orElseThrow();
            place.answers().toSave = Optional.of(file);
            hand.press(KeyCode.SHIFT, KeyCode.DOWN);
            reach(hand, "#print-pack");
            hand.press(KeyCode.SPACE);
            reach(hand, "#save-pdf");
            hand.press(KeyCode.ENTER);
            hand.until("the PDF is there", () -> Files.exists(file));
            hand.settle();
        }
        assertEquals(1, PaperAttachment.all(Files.readAllBytes(file)).size());
        try (var place = Workplace.empty(folder)) {
            place.answers().toOpen.add(file);
            place.hand().press(KeyCode.CONTROL, KeyCode.I);
            var view = place.until("the tour is there", now -> now.tour().isPresent());
            assertEquals(Optional.of(tour), view.tour());
        }
    }

    @Test
    void withoutTheTickNoPackTravels() throws IOException {
        var file = folder.resolve("papers.pdf");
        try (var place = open()) {
            place.answers().toSave = Optional.of(file);
            place.hand().press(KeyCode.ENTER);
            place.hand().until("the PDF is there", () -> Files.exists(file));
            assertEquals(List.of(), PaperAttachment.all(Files.readAllBytes(file)));
        }
    }

    /// The pack is that of everything; whoever may see less does not get it by mistake.
    @Test
    void onlyWhoHasEverythingGetsThePack() throws IOException {
        var file = folder.resolve("press.pdf");
        try (var place = open()) {
            var hand = place.hand();
            var pack = hand.find("#print-pack", CheckBox.class);
            hand.click(pack);
            assertTrue(Toolkit.get(pack::isSelected));
            choose(hand, "#print-bundle", Bundle.EACH_PERSON);
            assertTrue(Toolkit.get(() -> pack.isDisabled() && !pack.isSelected()));
            choose(hand, "#print-bundle", Bundle.ONE);
            hand.click(pack);
            choose(hand, "#print-audience", Audience.PRESS);
            assertTrue(Toolkit.get(() -> pack.isDisabled() && !pack.isSelected()));
            place.answers().toSave = Optional.of(file);
            save(hand);
            hand.until("the PDF is there", () -> Files.exists(file));
            assertEquals(List.of(), PaperAttachment.all(Files.readAllBytes(file)));
        }
    }

    @Test
    void theOfficesStationeryCanBeLeftAside() throws IOException {
        letterhead("Office of the Mayor");
        assertTrue(saved(false).contains("Office of the Mayor"));
        assertFalse(saved(true).contains("Office of the Mayor"));
    }

    @Test
    void daysAreTickedOneAfterTheOther() throws IOException {
        var file = folder.resolve("days.pdf");
        try (var place = open()) {
            var hand = place.hand();
            var dates = place.view().tour().orElseThrow().programmeDates();
            place.answers().toSave = Optional.of(file);
            var days = hand.find("#print-days", MenuButton.class);
            assertEquals("All days", Toolkit.get(days::getText));
            tick(hand, days, 1);
            tick(hand, days, 3);
            assertEquals("2 days", Toolkit.get(days::getText));
            Toolkit.run(() -> {
                var papers = hand.find("#print-papers", ListView.class).getSelectionModel();
                papers.clearAndSelect(List.of(Document.values()).indexOf(Document.DAILY_CARD));
            });
            save(hand);
            hand.until("the PDF is there", () -> Files.exists(file));
            var text = PaperText.of(Files.readAllBytes(file));
            var weekday = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.UK);
            var shown = dates.stream().filter(date -> text.contains(weekday.format(date))).toList();
            assertEquals(List.of(dates.get(0), dates.get(2)), shown, text);
        }
    }

    /// The first line of the menu is that of all days.
    private static void tick(Hand hand, MenuButton days, int line) {
        Toolkit.run(days::requestFocus);
        hand.press(KeyCode.SPACE);
        hand.until("the menu is open", days::isShowing);
        for (var step = 0; step <= line; step++) {
            hand.press(KeyCode.DOWN);
        }
        hand.press(KeyCode.ENTER);
        hand.until("the menu is closed", () -> !days.isShowing());
    }

    @Test
    void whereThereIsNoStationeryNoneIsLeftAside() {
        try (var place = open()) {
            assertFalse(place.hand().shows("#print-plain"));
        }
    }

    /// All papers for everybody take far longer than the hand to the button.
    @Test
    void aSetThatIsCancelledLeavesNothing() throws IOException {
        var parent = Files.createDirectory(folder.resolve("out"));
        try (var place = open()) {
            var hand = place.hand();
            place.answers().toFill = Optional.of(parent);
            hand.click("#print-all");
            choose(hand, "#print-bundle", Bundle.EACH_PERSON);
            save(hand);
            hand.click("#cancel-job");
            hand.until("the progress is gone", () -> !hand.shows("#job"));
            hand.until("that is told", () -> said(hand).contains("Cancelled"));
            try (var left = Files.list(parent)) {
                assertEquals(List.of(), left.toList());
            }
        }
    }

    /// A letterhead on which stands what the press may not know: whoever wrote it there did not
    /// think of who reads it.
    @Test
    void aPaperThatWouldTellTooMuchIsNotWritten() throws IOException {
        var file = folder.resolve("press.pdf");
        try (var place = open()) {
            var hand = place.hand();
            var withheld = withheld(place.view().tour().orElseThrow());
            letterhead("Desk of the visit: " + withheld);
            place.answers().toSave = Optional.of(file);
            choose(hand, "#print-audience", Audience.PRESS);
            hand.until("the dialog says so", () -> said(hand).contains("Nothing left the program"));
            save(hand);
            hand.until("the dialog is gone", () -> !hand.shows("#pages"));
            hand.until("the window says so", () -> said(hand).contains("Nothing left the program"));
            assertFalse(said(hand).contains(withheld), "what it is, is not told");
            assertFalse(Files.exists(file));
        }
    }

    /// What the press does not get of the tour: a text that a letterhead could say too.
    private static String withheld(Tour tour) {
        var press = Outgoing.of(tour, Audience.PRESS, Optional.empty());
        return press.redacted().values().keySet().stream()
                .filter(value -> value.matches("[A-Za-z ]{16,60}"))
                .findFirst()
                .orElseThrow();
    }

    private static void reach(Hand hand, String id) {
        var control = hand.find(id);
        for (var step = 0; step < 30 && !Toolkit.get(control::isFocused); step++) {
            hand.press(KeyCode.TAB);
        }
        assertTrue(Toolkit.get(control::isFocused), "keys reach " + id);
    }

    private static void save(Hand hand) {
        Toolkit.run(() -> hand.find("#save-pdf", Button.class).fire());
    }

    private String saved(boolean plain) throws IOException {
        var file = folder.resolve("plain " + plain + ".pdf");
        try (var place = open()) {
            var hand = place.hand();
            place.answers().toSave = Optional.of(file);
            if (plain) {
                hand.click("#print-plain");
            }
            save(hand);
            hand.until("the PDF is there", () -> Files.exists(file));
        }
        Files.delete(folder.resolve("sample.retinue"));
        return PaperText.of(Files.readAllBytes(file));
    }

    /// On the stationery of the office, beside its workspace.
    private void letterhead(String text) throws IOException {
        var stationery = Stationery.beside(folder.resolve("sample.retinue"));
        Stationery.writeTo(stationery);
        Files.writeString(
                stationery.resolve("letterhead.html"),
                "<div class=\"letterhead\">" + text + "</div>");
    }

    private Workplace open() {
        var place = Workplace.withSamples(folder);
        Toolkit.run(() -> place.studio().desk().open(new TourId("zambia-2023-09")));
        place.until("the tour is open", view -> view.tour().isPresent());
        place.hand().find("#programme");
        place.hand().press(KeyCode.CONTROL, KeyCode.P).find("#pages .leaf");
        return place;
    }

    private static <T> void choose(Hand hand, String box, T value) {
        Toolkit.run(() -> {
            @SuppressWarnings("unchecked")
            var found = (ComboBox<T>) hand.find(box, ComboBox.class);
            found.setValue(value);
        });
    }

    private static String said(Hand hand) {
        var root = hand.scene().getRoot();
        return root.lookupAll(".banner").stream()
                .flatMap(banner -> banner.lookupAll(".label").stream())
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" "));
    }
}
