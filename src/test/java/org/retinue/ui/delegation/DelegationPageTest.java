package org.retinue.ui.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.Heading;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.ui.Toolkit;
import org.retinue.ui.programme.TourWindow;
import org.retinue.words.Words;

class DelegationPageTest {

    private static final Words WORDS = Words.in(Language.ENGLISH);
    private static final Tour EMPTY =
            Tour.empty(
                    new TourId("sample"),
                    new Heading("", Text.english("Sample"), TourKind.STATE_VISIT, ""),
                    ZoneId.of("Asia/Shanghai"),
                    LocalDate.of(2026, 9, 14),
                    LocalDate.of(2026, 9, 15),
                    new Track(new TrackId("main"), Text.english("Main")));

    @TempDir private Path folder;

    @Test
    void membersAreTypedOneAfterTheOther() {
        try (var window = TourWindow.on(folder, EMPTY, DelegationPage::new)) {
            var hand = window.hand();
            hand.click(".line-blank .column-name").type("Amara Banda").press(KeyCode.TAB);
            hand.type("班达").press(KeyCode.TAB).type("President").press(KeyCode.ENTER);
            hand.type("Joseph Phiri").press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB);
            hand.type("spouse").press(KeyCode.TAB).press(KeyCode.TAB);
            hand.type("vegetarian, no nuts").press(KeyCode.ENTER);
            hand.type("Grace Zulu").press(KeyCode.ENTER);
            assertEquals(
                    List.of(
                            "Amara Banda HEAD President []",
                            "Joseph Phiri SPOUSE  [vegetarian, no nuts]",
                            "Grace Zulu OFFICIAL_SUITE  []"),
                    members(window));
            hand.press(KeyCode.UP).press(KeyCode.CONTROL, KeyCode.UP);
            assertEquals("Grace Zulu OFFICIAL_SUITE  []", members(window).get(1));
            hand.press(KeyCode.CONTROL, KeyCode.DELETE);
            assertEquals(2, members(window).size());
            Toolkit.run(() -> window.desk().undo());
            hand.settle();
            assertEquals("Grace Zulu OFFICIAL_SUITE  []", members(window).get(1));
        }
    }

    @Test
    void theCountryIsChosenByAFewLetters() {
        try (var window = TourWindow.on(folder, EMPTY, DelegationPage::new)) {
            var hand = window.hand();
            hand.click("#delegation-country").type("keny").press(KeyCode.ENTER).settle();
            assertEquals("KE", window.desk().view().tour().orElseThrow().delegation().country());
        }
    }

    @Test
    void aRoleThatIsNoneStaysWithTheReason() {
        try (var window = TourWindow.on(folder, EMPTY, DelegationPage::new)) {
            var hand = window.hand();
            hand.click(".line-blank .column-role").type("head").press(KeyCode.ENTER);
            assertTrue(hand.shows("#cell-reason"));
            hand.press(KeyCode.ESCAPE);
            assertEquals(List.of(), members(window));
        }
    }

    @Test
    void tracksAreAddedAndRemovedWhileUnused() {
        try (var window = TourWindow.on(folder, EMPTY, DelegationPage::new)) {
            var hand = window.hand();
            assertTrue(isLocked(window, 0));
            hand.click("#new-track").type("Spouse").press(KeyCode.ENTER);
            assertEquals(List.of("Main", "Spouse"), tracks(window));
            hand.click(away(window, 1));
            assertEquals(List.of("Main"), tracks(window));
        }
    }

    private static boolean isLocked(TourWindow window, int place) {
        var away = away(window, place);
        return Toolkit.get(away::isDisabled);
    }

    private static Button away(TourWindow window, int place) {
        window.hand().settle();
        return Toolkit.get(() ->
                window.hand().scene().getRoot().lookupAll(".tracks .button").stream()
                        .map(Button.class::cast)
                        .toList()
                        .get(place));
    }

    private static List<String> tracks(TourWindow window) {
        return window.tour().tracks().stream().map(track -> WORDS.best(track.name())).toList();
    }

    private static List<String> members(TourWindow window) {
        var tour = window.tour();
        return tour.delegation().delegates().stream()
                .map(delegate -> {
                    var person = tour.directory().person(delegate.person()).orElseThrow();
                    return "%s %s %s %s"
                            .formatted(
                                    WORDS.best(person.name()),
                                    delegate.role(),
                                    WORDS.best(person.title()),
                                    delegate.diet());
                })
                .toList();
    }
}
