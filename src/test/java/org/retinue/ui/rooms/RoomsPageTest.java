package org.retinue.ui.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Rank;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Stay;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.ui.Toolkit;
import org.retinue.ui.programme.TourWindow;

/// The room list, by mouse and keyboard.
class RoomsPageTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 16);
    private static final TrackId MAIN = new TrackId("main");
    private static final Site HOTEL =
            Site.named(
                    new SiteId("hotel"),
                    SiteKind.HOTEL,
                    Text.english("Park Hotel"),
                    ZoneId.of("Asia/Shanghai"));
    private static final Person HEAD = person("head", "Ana Head", Rank.of(1));
    private static final Person MINISTER = person("minister", "Ben Minister", Rank.of(4));
    private static final Person AIDE = person("aide", "Cleo Aide", Rank.of(7));
    private static final Tour BARE =
            Tour.empty(
                            new TourId("sample"),
                            new Heading("", Text.english("Sample"), TourKind.STATE_VISIT, ""),
                            ZoneId.of("Asia/Shanghai"),
                            FIRST,
                            FIRST.plusDays(2),
                            new Track(MAIN, Text.english("Main")))
                    .withDelegation(
                            Delegation.NONE.withDelegates(
                                    List.of(
                                            Delegate.of(HEAD.id(), DelegateRole.HEAD, MAIN),
                                            Delegate.of(
                                                    MINISTER.id(),
                                                    DelegateRole.OFFICIAL_SUITE,
                                                    MAIN),
                                            Delegate.of(AIDE.id(), DelegateRole.ENTOURAGE, MAIN))),
                            Directory.of(List.of(), List.of(HEAD, MINISTER, AIDE), List.of()));
    private static final Tour TOUR =
            BARE.with(
                    Engagement.of(
                            new ItemId("rest"), EngagementKind.REST, Place.at(HOTEL.id()), MAIN),
                    Directory.EMPTY.with(HOTEL));

    @TempDir private Path folder;

    @Test
    void aRoomIsTypedByWhoHasItAndOffersThoseWithoutOneFirst() {
        try (var window = TourWindow.on(folder, TOUR, RoomsPage::new)) {
            var hand = window.hand();
            assertEquals(
                    "Without a room (3): Ana Head, Ben Minister, Cleo Aide",
                    text(window, "#without-room"));
            hand.click(".line-blank .column-who").type("min").press(KeyCode.ENTER);
            assertEquals(
                    List.of("Ben Minister SUITE Park Hotel  2026-03-16 2026-03-18"), rooms(window));
            assertEquals("Without a room (2): Ana Head, Cleo Aide", text(window, "#without-room"));
            hand.click(".line-entry .column-room").type("806").press(KeyCode.ENTER);
            hand.click(".line-entry .column-class").type("double").press(KeyCode.ENTER);
            hand.click(".line-entry .column-sharing").type("cleo").press(KeyCode.ENTER);
            hand.click(".line-entry .column-until").type("17 Mar").press(KeyCode.ENTER);
            assertEquals(
                    List.of("Ben Minister+Cleo Aide DOUBLE Park Hotel 806 2026-03-16 2026-03-17"),
                    rooms(window));
            Toolkit.run(() -> window.desk().undo());
            hand.settle();
            assertEquals(
                    List.of("Ben Minister+Cleo Aide DOUBLE Park Hotel 806 2026-03-16 2026-03-18"),
                    rooms(window));
        }
    }

    @Test
    void oneButtonGivesTheOthersTheRoomsThatAreUsualForThem() {
        try (var window = TourWindow.on(folder, TOUR, RoomsPage::new)) {
            var hand = window.hand();
            hand.click("#rooms-for-the-rest");
            assertEquals(
                    List.of(
                            "Ana Head GRAND_SUITE Park Hotel  2026-03-16 2026-03-18",
                            "Ben Minister SUITE Park Hotel  2026-03-16 2026-03-18",
                            "Cleo Aide SINGLE Park Hotel  2026-03-16 2026-03-18"),
                    rooms(window));
            assertEquals(false, hand.shows("#without-room"));
            hand.click(".line-entry .column-room").press(KeyCode.F6);
            hand.until("a button has the keyboard", () -> isFocused(window));
            hand.press(KeyCode.F6);
            hand.until("the list has the keyboard", () -> !isFocused(window));
            assertEquals("3 rooms, 3 people", text(window, "#room-sums"));
            Toolkit.run(() -> window.desk().undo());
            hand.settle();
            assertEquals(List.of(), rooms(window));
        }
    }

    @Test
    void withoutAHotelTheHotelIsTypedFirst() {
        try (var window = TourWindow.on(folder, BARE, RoomsPage::new)) {
            var hand = window.hand();
            hand.click(".line-blank .column-who").type("ana").press(KeyCode.ENTER);
            assertTrue(hand.shows("#cell-reason"));
            assertEquals(List.of(), rooms(window));
            hand.press(KeyCode.ESCAPE);
            hand.click(".line-blank .column-hotel").type("Lake Hotel").press(KeyCode.ENTER);
            assertEquals(List.of(" SINGLE Lake Hotel  2026-03-16 2026-03-18"), rooms(window));
            hand.click(".line-entry .column-who").type("ana").press(KeyCode.ENTER);
            assertEquals(
                    List.of("Ana Head SINGLE Lake Hotel  2026-03-16 2026-03-18"), rooms(window));
        }
    }

    @Test
    void aStayThatWouldEndBeforeItBeginsIsRefused() {
        try (var window = TourWindow.on(folder, TOUR, RoomsPage::new)) {
            var hand = window.hand();
            hand.click("#rooms-for-the-rest");
            hand.click(".line-entry .column-until").type("16 Mar").press(KeyCode.ENTER);
            assertTrue(hand.shows("#cell-reason"));
            hand.press(KeyCode.ESCAPE);
            hand.click(".line-entry .column-from").type("18 Mar").press(KeyCode.ENTER);
            assertEquals(
                    "Ana Head GRAND_SUITE Park Hotel  2026-03-18 2026-03-19",
                    rooms(window).getFirst());
        }
    }

    @Test
    void aRoomIsRemovedByTheKeyboardAndByTheButton() {
        try (var window = TourWindow.on(folder, TOUR, RoomsPage::new)) {
            var hand = window.hand();
            hand.click("#rooms-for-the-rest");
            hand.click(".line-entry .column-who").press(KeyCode.CONTROL, KeyCode.DELETE);
            assertEquals(2, rooms(window).size());
            hand.click(".line-entry .column-who").click("#remove-room");
            assertEquals(
                    List.of("Cleo Aide SINGLE Park Hotel  2026-03-16 2026-03-18"), rooms(window));
        }
    }

    private static boolean isFocused(TourWindow window) {
        return window.hand().scene().lookup("#remove-room").isFocused();
    }

    private static Person person(String id, String name, Rank rank) {
        return Person.named(new PersonId(id), Text.english(name)).withRank(rank);
    }

    private static List<String> rooms(TourWindow window) {
        var tour = window.tour();
        return tour.stays().stream().map(stay -> said(tour, stay)).toList();
    }

    private static String said(Tour tour, Stay stay) {
        var people =
                stay.people().stream()
                        .map(id -> tour.directory().person(id).orElseThrow().name())
                        .map(name -> name.best(Language.ENGLISH))
                        .collect(Collectors.joining("+"));
        var hotel = tour.directory().site(stay.hotel()).orElseThrow().name();
        return String.join(
                " ",
                people,
                stay.roomClass().name(),
                hotel.best(Language.ENGLISH),
                stay.room(),
                stay.from().toString(),
                stay.until().toString());
    }

    private static String text(TourWindow window, String selector) {
        return Toolkit.get(() -> window.hand().find(selector, Labeled.class).getText());
    }
}
