package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.exchange.calendar.CharacterSet;
import org.retinue.exchange.calendar.EventRow;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// What a calendar leaves open is asked for in its dialog, and each answer reads it anew.
class CalendarQuestionsTest {

    private static final String CALENDAR =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:talks@example.org
            DTSTART;TZID=Harbour time:20230912T093000
            DTEND;TZID=Harbour time:20230912T110000
            SUMMARY:與香港貿易發展局會談
            END:VEVENT
            BEGIN:VEVENT
            UID:call@example.org
            DTSTART;TZID=Ship time:20230912T060000
            DTEND;TZID=Ship time:20230912T070000
            SUMMARY:會議
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir private Path folder;

    @Test
    void anotherCharacterSetReadsTheNamesAnew() throws IOException {
        try (var place = place()) {
            var hand = place.hand();
            open(place, "Big5");
            assertFalse(titles(hand).contains("會議"), "it cannot be known by itself");
            hand.click("#calendar-encoding").press(KeyCode.HOME);
            while (Toolkit.get(() -> encoding(hand).getValue())
                    != CharacterSet.TRADITIONAL_CHINESE) {
                hand.press(KeyCode.DOWN);
            }
            hand.press(KeyCode.ENTER);
            hand.until(
                    "the names are right", () -> titles(hand).equals(List.of("會議", "與香港貿易發展局會談")));
            hand.click("#accept-calendar");
            place.until("taken", view -> view.tour().filter(tour -> has(tour, "會議")).isPresent());
        }
    }

    @Test
    void aZoneThatNobodyKnowsIsAskedForAndCanBeTyped() throws IOException {
        try (var place = place()) {
            var hand = place.hand();
            open(place, "UTF-8");
            assertFalse(hand.shows("#calendar-encoding"));
            assertEquals(List.of("Asia/Shanghai", "Asia/Shanghai"), zones(hand));
            assertEquals("2023-09-12T09:30", starts(hand, "與香港貿易發展局會談"));

            Toolkit.run(() -> field(hand, 0).requestFocus());
            hand.retype("lusaka").press(KeyCode.ENTER);
            hand.until(
                    "the first lies elsewhere",
                    () -> starts(hand, "與香港貿易發展局會談").equals("2023-09-12T15:30"));
            assertEquals(List.of("Africa/Lusaka", "Asia/Shanghai"), zones(hand));
            assertEquals("2023-09-12T06:00", starts(hand, "會議"));

            Toolkit.run(() -> field(hand, 1).requestFocus());
            hand.retype("tokyo");
            hand.click(".matches .list-cell");
            hand.until("so does the second", () -> starts(hand, "會議").equals("2023-09-12T05:00"));
            Toolkit.run(() -> hand.find("#calendar-rows").requestFocus());
            hand.press(KeyCode.ENTER);
            place.until("taken", view -> view.tour().filter(tour -> has(tour, "會議")).isPresent());
        }
    }

    /// The half of a name means nothing, and nothing is taken by mistake.
    @Test
    void whatIsNoZoneKeepsTheCalendarOut() throws IOException {
        try (var place = place()) {
            var hand = place.hand();
            open(place, "UTF-8");
            Toolkit.run(() -> field(hand, 0).requestFocus());
            hand.retype("nowhere").press(KeyCode.ENTER).press(KeyCode.ENTER);
            assertTrue(hand.shows("#accept-calendar"));
            assertFalse(has(place.view().tour().orElseThrow(), "會議"));
            hand.retype("hong").press(KeyCode.ENTER);
            hand.until("it is read", () -> accepts(hand));
            hand.press(KeyCode.ENTER);
            place.until("taken", view -> view.tour().filter(tour -> has(tour, "會議")).isPresent());
        }
    }

    /// What was answered stays; what was only supposed follows the tour.
    @Test
    void anotherTourSupposesItsOwnZone() throws IOException {
        try (var place = place()) {
            var hand = place.hand();
            open(place, "UTF-8");
            Toolkit.run(() -> field(hand, 0).requestFocus());
            hand.retype("lusaka").press(KeyCode.ENTER);
            hand.until("it is read", () -> accepts(hand));
            Toolkit.run(() -> hand.find("#calendar-destination").requestFocus());
            hand.press(KeyCode.DOWN);
            hand.until("it is read again", () -> accepts(hand));
            assertEquals(List.of("Africa/Lusaka", "Africa/Lusaka"), zones(hand));
        }
    }

    private void open(Workplace place, String charset) throws IOException {
        place.answers()
                .toOpen
                .add(
                        Files.write(
                                folder.resolve("list.ics"),
                                CALENDAR.getBytes(Charset.forName(charset))));
        place.hand().press(KeyCode.CONTROL, KeyCode.I);
        place.hand().until("it is read", () -> accepts(place.hand()));
    }

    private static boolean accepts(Hand hand) {
        return hand.shows("#accept-calendar")
                && hand.find("#accept-calendar", Button.class).getText().equals("Take 2 items");
    }

    @SuppressWarnings("unchecked")
    private static List<EventRow> rows(Hand hand) {
        return Toolkit.get(
                () -> List.copyOf(hand.find("#calendar-rows", ListView.class).getItems()));
    }

    private static List<String> titles(Hand hand) {
        return rows(hand).stream().map(EventRow::title).toList();
    }

    private static String starts(Hand hand, String title) {
        return rows(hand).stream()
                .filter(row -> row.title().equals(title))
                .map(row -> ((Moment.Timed) row.item().moment()).start().toString())
                .findFirst()
                .orElse("");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<CharacterSet> encoding(Hand hand) {
        return hand.find("#calendar-encoding", ComboBox.class);
    }

    private static TextField field(Hand hand, int number) {
        return (TextField)
                hand.scene().getRoot().lookupAll("#calendar-zones .entry .text-field").stream()
                        .skip(number)
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> zones(Hand hand) {
        return Toolkit.get(() -> List.of(field(hand, 0).getText(), field(hand, 1).getText()));
    }

    private static boolean has(Tour tour, String title) {
        return tour.items().stream().map(Item::title).anyMatch(one -> one.any(title::equals));
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
