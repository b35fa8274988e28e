package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.edit.Deed;
import org.retinue.edit.History;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.TourId;

/// The sample mission's second day slips by forty minutes: it drives at nine, and visits TCL at
/// 09:45 and ZTE at 11:10.
class ShiftTest {

    private static final ItemId DRIVE = new ItemId("xm-leg-hotel-tcl");
    private static final String PLANNED =
            "xm-leg-hotel-tcl 09:00, xm-tcl 09:45, xm-zte 11:10, xm-signing 12:10,"
                    + " xm-leg-zte-hotel 12:50, xm-byd 15:00";
    private static final String SLIPPED =
            "xm-leg-hotel-tcl 09:40, xm-tcl 10:20, xm-zte 11:45, xm-signing 12:45,"
                    + " xm-leg-zte-hotel 13:25, xm-byd 15:00";

    @TempDir private Path folder;

    @Test
    void aSlipIsTypedSeenAndDoneAsOneEdit() {
        try (var place = place()) {
            var hand = place.hand();
            hand.press(KeyCode.CONTROL, KeyCode.R);
            hand.find("#shift-by");
            assertTrue(hand.find("#shift-do").isDisabled());
            hand.type("+4");
            assertEquals("Shift 1 item", button(hand));
            hand.type("0");
            assertEquals("Shift 5 items", button(hand));
            assertEquals(
                    "5 items move; nothing is in the way; 2 new findings",
                    hand.find("#shift-summary", Label.class).getText());
            assertEquals(13, hand.find("#shift-lines", ListView.class).getItems().size());
            assertEquals(PLANNED, secondDay(place));
            hand.press(KeyCode.ENTER);
            assertEquals(SLIPPED, secondDay(place));
            assertFalse(hand.shows("#shift-by"));
            assertEquals(Optional.of(Deed.SHIFT), place.view().undoable().map(History.Name::deed));
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(PLANNED, secondDay(place));
            hand.press(KeyCode.CONTROL, KeyCode.Y);
            assertEquals(SLIPPED, secondDay(place));
        }
    }

    @Test
    void aNewStartIsTypedAndEscapeLeaves() {
        try (var place = place()) {
            var hand = place.hand();
            hand.press(KeyCode.CONTROL, KeyCode.R);
            hand.find("#shift-by");
            hand.type("9:40");
            assertEquals("Shift 5 items", button(hand));
            hand.retype("tomorrow");
            assertTrue(hand.find("#shift-do").isDisabled());
            assertEquals(
                    "Type minutes such as +40 or -20, or a new start such as 10:10.",
                    hand.find("#shift-summary", Label.class).getText());
            hand.press(KeyCode.ESCAPE);
            assertFalse(hand.shows("#shift-by"));
            assertEquals(PLANNED, secondDay(place));
        }
    }

    @Test
    void theMenuAndTheButtonDoItToo() {
        try (var place = place()) {
            var hand = place.hand();
            hand.click(
                    Toolkit.get(() ->
                            hand.scene().getRoot().lookupAll(".menu").stream()
                                    .filter(menu -> menu.getId() == null)
                                    .skip(1)
                                    .findFirst()
                                    .orElseThrow()));
            hand.click("#menu-shift");
            hand.find("#shift-by");
            hand.type("40").click("#shift-do");
            assertEquals(SLIPPED, secondDay(place));
        }
    }

    /// From the line of the drive on: the shift, and the new pages as PDF. The last Enter, in the
    /// system's own dialog for the file, is not in the window.
    @Test
    void aSlipIsHandledAndPrintedWithSixKeys() {
        try (var place = place()) {
            var hand = place.hand();
            place.answers().toSave = Optional.of(folder.resolve("programme.pdf"));
            hand.press(KeyCode.CONTROL, KeyCode.R);
            hand.find("#shift-by");
            hand.type("40").press(KeyCode.ENTER);
            assertEquals(SLIPPED, secondDay(place));
            hand.press(KeyCode.CONTROL, KeyCode.P);
            hand.find("#save-pdf");
            hand.press(KeyCode.ENTER);
            hand.until("the PDF is there", () -> Files.exists(folder.resolve("programme.pdf")));
        }
    }

    /// The mission's programme, with the drive of the second day selected.
    private Workplace place() {
        var place = Workplace.withSamples(folder);
        var mission = new TourId("sample-mission-2023-09");
        Toolkit.run(() -> place.studio().desk().open(mission));
        place.until("the mission is open", view -> view.tour().isPresent());
        place.hand().find("#programme");
        Toolkit.run(() -> place.studio().selection().choose(DRIVE));
        place.hand().settle();
        return place;
    }

    private static String button(Hand hand) {
        return hand.find("#shift-do", Button.class).getText();
    }

    private static String secondDay(Workplace place) {
        var tour = place.view().tour().orElseThrow();
        return tour.programme(tour.firstDay().plusDays(1)).stream()
                .map(item -> item.id() + " " + start(item))
                .collect(Collectors.joining(", "));
    }

    private static String start(Item item) {
        return ((Moment.Timed) item.moment()).start().toLocalTime().toString();
    }
}
