package org.retinue.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.store.Change;
import org.retinue.store.Workspace;
import org.retinue.tour.Heading;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;
import org.retinue.ui.Workplace;
import org.retinue.ui.table.Row;

/// On 21 November 2026, a Saturday.
class HomePageTest {

    @TempDir Path folder;

    @Test
    void theYearSaysHowManyDelegationsAreInTown() {
        try (var place = office()) {
            var hand = place.hand();
            assertEquals("2026", text(hand, "#year-title"));
            assertEquals("4 tours, up to 2 in one week", text(hand, "#year-sum"));
            assertEquals("2", text(hand, "#week-2026-03-02 .week-count"));
            assertEquals("1", text(hand, "#week-2026-11-16 .week-count"));
            assertTrue(styles(hand, "#week-2026-03-02").contains("shade-2"));
            assertTrue(styles(hand, "#week-2026-11-16").contains("this-week"));
            hand.click("#year-before");
            assertEquals("2025", text(hand, "#year-title"));
            assertEquals("1 tour", text(hand, "#year-sum"));
            hand.click("#year-today");
            assertEquals("2026", text(hand, "#year-title"));
        }
    }

    @Test
    void aClickedWeekNarrowsTheListUntilItIsLetGo() {
        try (var place = office()) {
            var hand = place.hand();
            assertEquals(List.of("later", "now", "march-b", "march-a", "past"), listed(hand));
            hand.click("#week-2026-03-02");
            assertEquals(List.of("march-b", "march-a"), listed(hand));
            assertEquals("Week 10 · 2 – 8 Mar 2026", text(hand, "#let-go"));
            hand.click("#let-go");
            assertEquals(5, listed(hand).size());
            hand.click("#week-2026-03-02").click("#week-2026-03-02");
            assertEquals(5, listed(hand).size());
        }
    }

    @Test
    void arrowsWalkOverTheWeeksAndDownToATourThatEnterOpens() {
        try (var place = office()) {
            var hand = place.hand();
            Toolkit.run(() -> hand.find("#year").requestFocus());
            hand.press(KeyCode.ENTER);
            assertEquals(List.of("now"), listed(hand));
            hand.press(KeyCode.LEFT);
            assertEquals(List.of(), listed(hand));
            hand.press(KeyCode.ESCAPE);
            assertEquals(5, listed(hand).size());
            hand.press(KeyCode.PAGE_UP);
            assertEquals("2025", text(hand, "#year-title"));
            hand.press(KeyCode.PAGE_DOWN).press(KeyCode.HOME).press(KeyCode.LEFT);
            assertEquals("2025", text(hand, "#year-title"));
            hand.press(KeyCode.RIGHT);
            for (var week = 1; week < 10; week++) {
                hand.press(KeyCode.RIGHT);
            }
            hand.press(KeyCode.DOWN).press(KeyCode.RIGHT).press(KeyCode.ENTER);
            place.until("the second of March is open", view -> isOpen(view.tour(), "march-b"));
        }
    }

    @Test
    void aClickedBarOpensItsTour() {
        try (var place = office()) {
            place.hand().click("#visit-now .visit-body");
            place.until("the tour is open", view -> isOpen(view.tour(), "now"));
        }
    }

    @Test
    void whenATourGoesTheBarsOfTheOthersStay() {
        try (var place = office()) {
            var hand = place.hand();
            var kept = hand.find("#visit-march-a");
            Toolkit.run(() -> place.studio().desk().remove(new TourId("march-b")));
            place.until("the tour is gone", view -> view.tours().size() == 4);
            hand.settle();
            assertSame(kept, hand.find("#visit-march-a"));
            assertEquals(
                    List.of("#visit-march-a"), shown(hand, "#visit-march-a", "#visit-march-b"));
            assertEquals("1", text(hand, "#week-2026-03-02 .week-count"));
            assertEquals(
                    List.of("shade-1"),
                    styles(hand, "#week-2026-03-02").stream()
                            .filter(style -> style.startsWith("shade"))
                            .toList());
        }
    }

    @Test
    void theListIsNarrowedByStageAndByLetters() {
        try (var place = office()) {
            var hand = place.hand();
            assertEquals("Under way (1)", text(hand, "#stage-running"));
            hand.click("#stage-over");
            assertEquals(List.of("march-b", "march-a", "past"), listed(hand));
            hand.click("#tour-search").type("march-a");
            assertEquals(List.of("march-a"), listed(hand));
            assertEquals("Over (1)", text(hand, "#stage-over"));
            hand.click("#stage-running");
            assertEquals(List.of(), listed(hand));
            assertTrue(hand.shows(".empty-state"));
            hand.click("#stage-all");
            assertEquals(List.of("march-a"), listed(hand));
        }
    }

    @Test
    void anEmptyOfficeShowsTheYearOfTodayAndWhatToDo() {
        try (var place = Workplace.empty(folder)) {
            assertEquals("2026", text(place.hand(), "#year-title"));
            assertEquals("No tours this year", text(place.hand(), "#year-sum"));
            assertTrue(place.hand().shows("#empty-new-tour"));
            assertFalse(place.hand().shows("#let-go"));
        }
    }

    private Workplace office() {
        var workspace = Workspace.create(folder.resolve("office.retinue"), "Li", Workplace.CLOCK);
        add(workspace, "past", LocalDate.of(2025, 6, 2), 3);
        add(workspace, "march-a", LocalDate.of(2026, 3, 2), 3);
        add(workspace, "march-b", LocalDate.of(2026, 3, 4), 4);
        add(workspace, "now", LocalDate.of(2026, 11, 19), 4);
        add(workspace, "later", LocalDate.of(2026, 12, 7), 2);
        return Workplace.on(workspace, Language.ENGLISH);
    }

    private static void add(Workspace workspace, String name, LocalDate first, int days) {
        var tour =
                Tour.empty(
                        new TourId(name),
                        new Heading("", Text.english(name), TourKind.WORKING_VISIT, "Li"),
                        ZoneId.of("Asia/Shanghai"),
                        first,
                        first.plusDays(days - 1L),
                        new Track(new TrackId("principal"), Text.english("Principal")));
        var _ =
                workspace.save(
                        new Change(
                                Optional.empty(),
                                Optional.of(tour),
                                "IMPORT_TOUR",
                                tour.heading().title()));
    }

    private static boolean isOpen(Optional<Tour> tour, String id) {
        return tour.map(Tour::id).equals(Optional.of(new TourId(id)));
    }

    private static List<String> listed(Hand hand) {
        var ids = new ArrayList<String>();
        Toolkit.run(() -> {
            for (var item : hand.find("#tours", TableView.class).getItems()) {
                ids.add(((Row<?, ?>) item).id().toString());
            }
        });
        return ids;
    }

    private static List<String> shown(Hand hand, String... selectors) {
        return Stream.of(selectors).filter(hand::shows).toList();
    }

    private static List<String> styles(Hand hand, String selector) {
        return Toolkit.get(() -> List.copyOf(hand.find(selector).getStyleClass()));
    }

    private static String text(Hand hand, String selector) {
        return Toolkit.get(() -> hand.find(selector, Labeled.class).getText());
    }
}
