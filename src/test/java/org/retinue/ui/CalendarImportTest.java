package org.retinue.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.desk.OutForm;
import org.retinue.edit.Deed;
import org.retinue.edit.History;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// Calendars are brought in and sent out through the window.
class CalendarImportTest {

    static final String CALENDAR =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:talks@example.org
            DTSTART;TZID=China Standard Time:20230912T093000
            DTEND;TZID=China Standard Time:20230912T110000
            SUMMARY:Talks on harbours
            LOCATION:Harbour House, 1 Quay Road
            STATUS:CONFIRMED
            END:VEVENT
            BEGIN:VEVENT
            UID:call@example.org
            DTSTART;TZID=Asia/Shanghai:20230911T080000
            DTEND;TZID=Asia/Shanghai:20230911T081500
            RRULE:FREQ=DAILY
            SUMMARY:晨会：工作人员每日碰头会
            END:VEVENT
            BEGIN:VEVENT
            UID:dinner@example.org
            DTSTART;VALUE=DATE:20230912
            SUMMARY:Dinner of the chamber of commerce
            END:VEVENT
            BEGIN:VEVENT
            UID:old@example.org
            DTSTART:20220101T080000Z
            DTEND:20220101T070000Z
            SUMMARY:Last year
            END:VEVENT
            what is this
            END:VCALENDAR
            """;

    @TempDir private Path folder;

    @Test
    void aCalendarIsShownPutRightAndTakenBackAsOneEdit() throws IOException {
        try (var place = place()) {
            var hand = place.hand();
            var before = tour(place);
            lay(place, CALENDAR);
            hand.press(KeyCode.CONTROL, KeyCode.I);
            hand.until("it is read", () -> accepts(hand, "Take 4 items"));
            assertEquals("New: 4, Left out: 1", summary(hand));
            assertTrue(hand.shows("#calendar-problems"));
            assertEquals(before, tour(place));
            Toolkit.run(() -> hand.scene().lookup("#calendar-rows").requestFocus());
            hand.press(KeyCode.DOWN).press(KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.SPACE);
            hand.until("one is left out", () -> accepts(hand, "Take 3 items"));
            hand.press(KeyCode.ENTER);
            hand.until("taken", () -> !tour(place).equals(before));

            assertFalse(hand.shows("#accept-calendar"));
            assertEquals(before.items().size() + 3, tour(place).items().size());
            assertEquals(
                    Optional.of(Deed.IMPORT_CALENDAR),
                    place.view().undoable().map(History.Name::deed));
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(before, tour(place));
        }
    }

    @Test
    void aCalendarCanBecomeATourOfItsOwn() throws IOException {
        try (var place = place()) {
            var hand = place.hand();
            lay(place, CALENDAR);
            hand.press(KeyCode.CONTROL, KeyCode.I);
            hand.until("it is read", () -> accepts(hand, "Take 4 items"));
            Toolkit.run(() -> hand.find("#calendar-destination").requestFocus());
            hand.press(KeyCode.DOWN);
            hand.until("it would be a new tour", () -> summary(hand).startsWith("New: 16,"));
            hand.press(KeyCode.ENTER);
            place.until(
                    "it is there",
                    view ->
                            view.tour()
                                    .filter(tour -> tour.heading().title().any("list"::equals))
                                    .isPresent());
        }
    }

    @Test
    void aTourLeavesAsACalendarAndComesBackTheSame() throws IOException {
        try (var place = place()) {
            var hand = place.hand();
            var file = folder.resolve("out.ics");
            place.answers().toSave = Optional.of(file);
            hand.press(KeyCode.CONTROL, KeyCode.E);
            hand.until("it asks", () -> hand.shows("#export-form"));
            Toolkit.run(() -> form(hand).setValue(OutForm.CALENDAR));
            Toolkit.run(() -> hand.find("#save-pack", Button.class).fire());
            hand.until("it is written", () -> Files.exists(file));
            var text = Files.readString(file);
            assertTrue(text.contains("UID:sample-mission-2023-09."), text);
            place.answers().toOpen.add(file);
            hand.press(KeyCode.CONTROL, KeyCode.I);
            hand.until("it is read", () -> summary(hand).startsWith("Same: "));
            assertTrue(accepts(hand, "Nothing to take"));
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<OutForm> form(Hand hand) {
        return hand.find("#export-form", ComboBox.class);
    }

    private void lay(Workplace place, String calendar) throws IOException {
        place.answers()
                .toOpen
                .add(Files.write(folder.resolve("list.ics"), calendar.getBytes(UTF_8)));
    }

    private static boolean accepts(Hand hand, String words) {
        return hand.shows("#accept-calendar")
                && hand.find("#accept-calendar", Button.class).getText().equals(words);
    }

    private static String summary(Hand hand) {
        return hand.find("#calendar-summary", Label.class).getText();
    }

    private static Tour tour(Workplace place) {
        return place.view().tour().orElseThrow();
    }

    private Workplace place() {
        var place = Workplace.withSamples(folder);
        Toolkit.run(() -> place.studio().desk().open(new TourId("sample-mission-2023-09")));
        place.until("the mission is open", view -> view.tour().isPresent());
        place.hand().find("#programme");
        place.hand().settle();
        return place;
    }
}
