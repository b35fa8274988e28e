package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.check.Visits;
import org.retinue.edit.Deed;
import org.retinue.tour.Assignment;
import org.retinue.tour.Duty;
import org.retinue.tour.Person;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Tour;

class DayTextTest {

    private static final String NUMBER = "+86 138 0000 4711";

    @TempDir Path folder;

    @Test
    void theDayOfTheChosenItemIsCopiedAsTheDelegationMaySeeIt() {
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            Toolkit.run(() -> place.studio().desk().add(tour(), Deed.IMPORT_TOUR));
            place.until("the tour is there", view -> view.tour().isPresent());
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            var text = hand.find("#day-text", TextArea.class);
            hand.until("the message is there", () -> !text.getText().isEmpty());
            var forDelegation = Toolkit.get(text::getText);
            assertTrue(forDelegation.contains("Monday, 11 Sept 2023"), forDelegation);
            assertTrue(forDelegation.contains(NUMBER), forDelegation);
            hand.press(KeyCode.DOWN);
            hand.until("it is the next day", () -> text.getText().contains("Tuesday, 12 Sept"));
            hand.press(KeyCode.UP);
            hand.until("it is the day again", () -> text.getText().equals(forDelegation));
            hand.press(KeyCode.ENTER);
            hand.until("the dialog is closed", () -> hand.scene().lookup("#day-text") == null);
            assertEquals(
                    forDelegation, Toolkit.get(() -> Clipboard.getSystemClipboard().getString()));
        }
    }

    @Test
    void thePressIsNotToldWhomToCall() {
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            Toolkit.run(() -> place.studio().desk().add(tour(), Deed.IMPORT_TOUR));
            place.until("the tour is there", view -> view.tour().isPresent());
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            var text = hand.find("#day-text", TextArea.class);
            hand.until("the number is there", () -> text.getText().contains(NUMBER));
            hand.press(KeyCode.TAB).press(KeyCode.TAB);
            for (var step = 0; step < 3; step++) {
                hand.press(KeyCode.DOWN);
            }
            hand.until(
                    "the press is told less",
                    () -> !text.getText().isEmpty() && !text.getText().contains(NUMBER));
        }
    }

    private static Tour tour() {
        var visit = Visits.visit("a", Visits.BYD, "09:00", "10:00");
        var open = visit.manner().withPress(PressAccess.OPEN);
        var party =
                visit.party()
                        .withAssignments(
                                List.of(new Assignment(Duty.INTERPRETER, Visits.INTERPRETER)));
        var tour = Visits.tour("zambia", visit.withManner(open).withParty(party));
        var interpreter = tour.directory().person(Visits.INTERPRETER).orElseThrow();
        var called = interpreter.withContact(new Person.Contact(NUMBER, ""));
        return tour.refreshed(tour.directory().with(called));
    }
}
