package org.retinue.ui.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Heading;
import org.retinue.tour.Language;
import org.retinue.tour.Need;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Precedence;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.Rank;
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

    /// Two ministers and their ambassador, entered in another order than their rank's.
    @Test
    void theOrderGoesByRankAndByHandWhereSomebodyIsMoved() {
        try (var window = TourWindow.on(folder, ranked(), DelegationPage::new)) {
            var hand = window.hand();
            assertEquals(
                    List.of("Envoy: As entered", "Banda: As entered", "Zulu: As entered"),
                    places(window));
            hand.click("#precedence-order").press(KeyCode.DOWN).press(KeyCode.ENTER);
            hand.settle();
            assertEquals(PrecedenceOrder.BY_RANK, precedence(window).order());
            assertEquals(
                    List.of(
                            "Banda: Same rank, no date",
                            "Zulu: Same rank, no date",
                            "Envoy: 5 Vice-minister, ambassador"),
                    places(window));
            hand.click("#precedence-note").type("Agreed by telephone");
            hand.click("#precedence-notified").type("1 Sept 2026").press(KeyCode.ENTER).settle();
            assertEquals(
                    new Precedence(
                            PrecedenceOrder.BY_RANK,
                            Optional.of(LocalDate.of(2026, 9, 1)),
                            "Agreed by telephone"),
                    precedence(window));
            clickRow(window, "Envoy");
            hand.press(KeyCode.CONTROL, KeyCode.UP).settle();
            assertEquals(
                    List.of("Banda: As entered", "Envoy: As entered", "Zulu: As entered"),
                    places(window));
            assertEquals(PrecedenceOrder.BY_HAND, precedence(window).order());
            Toolkit.run(() -> window.desk().undo());
            hand.settle();
            assertEquals("Banda: Same rank, no date", places(window).getFirst());
        }
    }

    @Test
    void whatTheOrderGoesByIsEnteredBelowTheList() {
        try (var window = TourWindow.on(folder, ranked(), DelegationPage::new)) {
            var hand = window.hand();
            clickRow(window, "Zulu");
            hand.click("#level")
                    .press(KeyCode.CONTROL, KeyCode.A)
                    .type("6")
                    .press(KeyCode.ENTER)
                    .settle();
            hand.click("#since").type("3 May 2021").press(KeyCode.ENTER).settle();
            hand.click("#pronunciation").type("ZOO-loo").press(KeyCode.ENTER).settle();
            hand.click("#need-little-walking").settle();
            var tour = window.tour();
            var zulu = tour.directory().person(new PersonId("zulu")).orElseThrow();
            assertEquals(
                    new Rank(
                            OptionalInt.of(6),
                            Optional.empty(),
                            Optional.of(LocalDate.of(2021, 5, 3))),
                    zulu.rank());
            assertEquals("ZOO-loo", zulu.pronunciation());
            assertEquals(
                    Set.of(Need.LITTLE_WALKING),
                    tour.delegation().delegate(zulu.id()).orElseThrow().needs());
            hand.click("#need-little-walking").settle();
            assertEquals(
                    Set.of(), window.tour().delegation().delegate(zulu.id()).orElseThrow().needs());
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

    private static Tour ranked() {
        var people =
                Stream.of("Envoy 5", "Banda 4", "Zulu 4")
                        .map(written -> written.split(" ", -1))
                        .map(parts ->
                                Person.named(
                                                new PersonId(parts[0].toLowerCase(Locale.ROOT)),
                                                Text.english(parts[0]))
                                        .withRank(Rank.of(Integer.parseInt(parts[1]))))
                        .toList();
        var delegates =
                people.stream()
                        .map(person ->
                                Delegate.of(
                                        person.id(),
                                        DelegateRole.OFFICIAL_SUITE,
                                        new TrackId("main")))
                        .toList();
        return EMPTY.withDelegation(
                Delegation.named(Text.english("Delegation"), "ZM").withDelegates(delegates),
                Directory.of(List.of(), people, List.of()));
    }

    private static void clickRow(TourWindow window, String name) {
        var place = places(window).stream().map(it -> it.split(":", 2)[0]).toList().indexOf(name);
        window.hand().click(cell(window, "column-name", place));
    }

    private static Precedence precedence(TourWindow window) {
        return window.tour().delegation().precedence();
    }

    /// The names in the grid from above, with the reason beside each.
    private static List<String> places(TourWindow window) {
        window.hand().settle();
        return IntStream.range(0, window.tour().delegation().delegates().size())
                .mapToObj(place ->
                        cell(window, "column-name", place).getText()
                                + ": "
                                + cell(window, "column-reason", place).getText())
                .toList();
    }

    private static Labeled cell(TourWindow window, String column, int place) {
        return Toolkit.get(() ->
                window.hand().scene().getRoot().lookupAll(".table-cell." + column).stream()
                        .map(Labeled.class::cast)
                        .filter(cell -> cell.isVisible() && cell.getText() != null)
                        .filter(cell -> !cell.getText().isEmpty())
                        .sorted(Comparator.comparingDouble(cell -> cell.localToScene(0, 0).getY()))
                        .toList()
                        .get(place));
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
