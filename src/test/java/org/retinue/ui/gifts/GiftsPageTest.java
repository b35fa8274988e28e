package org.retinue.ui.gifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.Handover;
import org.retinue.tour.Heading;
import org.retinue.tour.ItemId;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.ui.Toolkit;
import org.retinue.ui.programme.TourWindow;

/// The list of gifts, by mouse and keyboard.
class GiftsPageTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 16);
    private static final TrackId MAIN = new TrackId("main");
    private static final Person HEAD = Person.named(new PersonId("head"), Text.english("Ana Head"));
    private static final Person SPOUSE =
            Person.named(new PersonId("spouse"), Text.english("Ben Spouse"));
    private static final ItemId BANQUET = new ItemId("banquet");
    private static final Tour TOUR =
            Tour.empty(
                            new TourId("sample"),
                            new Heading("", Text.english("Sample"), TourKind.STATE_VISIT, ""),
                            ZoneId.of("Asia/Shanghai"),
                            FIRST,
                            FIRST.plusDays(1),
                            new Track(MAIN, Text.english("Main")))
                    .withDelegation(
                            Delegation.NONE.withDelegates(
                                    List.of(
                                            Delegate.of(HEAD.id(), DelegateRole.HEAD, MAIN),
                                            Delegate.of(SPOUSE.id(), DelegateRole.SPOUSE, MAIN))),
                            Directory.of(List.of(), List.of(HEAD, SPOUSE), List.of()))
                    .with(
                            Engagement.of(BANQUET, EngagementKind.BANQUET, Place.UNKNOWN, MAIN)
                                    .withTitle(Text.english("Welcome banquet")),
                            Directory.EMPTY);

    @TempDir private Path folder;

    @Test
    void aGiftIsTypedAndIsForTheHeadUntilToldOtherwise() {
        try (var window = TourWindow.on(folder, TOUR, GiftsPage::new)) {
            var hand = window.hand();
            hand.click(".line-blank .column-what").type("Lacquer box").press(KeyCode.ENTER);
            assertEquals(Optional.of(HEAD.id()), gift(window).recipient());
            hand.click(".line-entry .column-recipient").type("ben").press(KeyCode.ENTER);
            hand.click(".line-entry .column-value").type("380元").press(KeyCode.ENTER);
            hand.click(".line-entry .column-at").type("banq").press(KeyCode.ENTER);
            hand.click(".line-entry .column-handover").type("public").press(KeyCode.ENTER);
            hand.click(".line-entry .column-giver").type("City").press(KeyCode.ENTER);
            var expected =
                    Gift.of(gift(window).id(), Text.english("Lacquer box"), GiftDirection.TO_GUESTS)
                            .withRecipient(Optional.of(SPOUSE.id()))
                            .withValue(OptionalInt.of(380))
                            .withAt(Optional.of(BANQUET))
                            .withHandover(Handover.IN_PUBLIC)
                            .withGiver(Text.english("City"));
            assertEquals(expected, gift(window));
            Toolkit.run(() -> window.desk().undo());
            hand.settle();
            assertEquals(expected.withGiver(Text.EMPTY), gift(window));
        }
    }

    @Test
    void whatIsNoValueOrNoGiftIsRefused() {
        try (var window = TourWindow.on(folder, TOUR, GiftsPage::new)) {
            var hand = window.hand();
            hand.click(".line-blank .column-recipient").type("ben").press(KeyCode.ENTER);
            assertTrue(hand.shows("#cell-reason"));
            hand.press(KeyCode.ESCAPE);
            assertEquals(List.of(), window.tour().gifts());
            hand.click(".line-blank .column-what").type("Vase").press(KeyCode.ENTER);
            hand.click(".line-entry .column-value").type("cheap").press(KeyCode.ENTER);
            assertTrue(hand.shows("#cell-reason"));
            hand.press(KeyCode.ESCAPE);
            assertEquals(OptionalInt.empty(), gift(window).value());
        }
    }

    @Test
    void spaceAndAClickOnTheBoxSayThatAGiftIsReady() {
        try (var window = TourWindow.on(folder, TOUR, GiftsPage::new)) {
            var hand = window.hand();
            hand.click(".line-blank .column-what").type("Vase").press(KeyCode.ENTER);
            hand.click(".line-entry .column-giver").type(" ");
            assertTrue(gift(window).ready());
            assertEquals(
                    "1 gift, 1 ready",
                    Toolkit.get(() -> hand.find("#gift-sums", Labeled.class).getText()));
            hand.click(".line-entry .column-ready");
            assertEquals(false, gift(window).ready());
        }
    }

    @Test
    void aGiftIsRemovedAndComesBack() {
        try (var window = TourWindow.on(folder, TOUR, GiftsPage::new)) {
            var hand = window.hand();
            hand.click(".line-blank .column-what").type("Vase").press(KeyCode.ENTER);
            hand.click(".line-entry .column-giver").press(KeyCode.CONTROL, KeyCode.DELETE);
            assertEquals(List.of(), window.tour().gifts());
            Toolkit.run(() -> window.desk().undo());
            hand.settle();
            hand.click(".line-entry .column-recipient").click("#remove-gift");
            assertEquals(List.of(), window.tour().gifts());
        }
    }

    private static Gift gift(TourWindow window) {
        return window.tour().gifts().getFirst();
    }
}
