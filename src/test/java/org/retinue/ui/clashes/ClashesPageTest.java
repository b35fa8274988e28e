package org.retinue.ui.clashes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.desk.View;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.store.Change;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.ui.Toolkit;
import org.retinue.ui.Workplace;

class ClashesPageTest {

    @TempDir Path folder;

    @Test
    void enterOnAClashGoesToTheItemAndShiftEnterToTheOthers() {
        try (var place = office(Language.ENGLISH)) {
            board(place);
            assertEquals(
                    "1 clash, 2 lines", place.hand().find("#clash-sum", Label.class).getText());
            Toolkit.run(() -> place.hand().find("#clash-list").requestFocus());
            place.hand().press(KeyCode.ENTER);
            assertGoesTo(place, "zambia", "a");
            place.hand().press(KeyCode.CONTROL, KeyCode.DIGIT9).settle();
            Toolkit.run(() -> place.hand().find("#clash-list").requestFocus());
            place.hand().press(KeyCode.SHIFT, KeyCode.ENTER);
            assertGoesTo(place, "kenya", "x");
        }
    }

    @Test
    void theOfficesNumbersCountAndWhatItChangesShows() {
        try (var place = office(Language.ENGLISH)) {
            board(place);
            switchClashes(place, "off");
            place.hand().until("no clash", () -> clashes(place).getItems().isEmpty());
            switchClashes(place, "on");
            place.hand().until("the clash", () -> clashes(place).getItems().size() == 1);
        }
    }

    @Test
    void aClashStaysWhileItIsOneByTheRulesOfEitherTour() {
        try (var place = office(Language.ENGLISH)) {
            board(place);
            switchOwn(place, "off");
            place.hand().settle();
            assertEquals(1, clashes(place).getItems().size());
            Toolkit.run(() -> place.studio().desk().open(new TourId("zambia")));
            place.until("zambia", view -> isOpen(view, "zambia"));
            place.hand().settle().press(KeyCode.CONTROL, KeyCode.DIGIT9).settle();
            assertEquals(1, clashes(place).getItems().size());
            switchOwn(place, "off");
            place.hand().until("no clash", () -> clashes(place).getItems().isEmpty());
            switchOwn(place, "on");
            place.hand().until("the clash", () -> clashes(place).getItems().size() == 1);
        }
    }

    /// The rule about sites, for the open tour alone; saved when this returns.
    private static void switchOwn(Workplace place, String how) {
        var rules = RuleChoice.OFFICE.withNumbers(new TreeMap<>(Map.of("S-3", how)));
        Toolkit.run(() -> {
            var desk = place.studio().desk();
            desk.edit(new Edit(Deed.CHANGE_RULES, Text.EMPTY, open -> open.withRules(rules)));
            desk.finish();
        });
    }

    private static boolean isOpen(View view, String tour) {
        return view.tour().map(Tour::id).equals(Optional.of(new TourId(tour)));
    }

    private static void switchClashes(Workplace place, String how) {
        var numbers = new TreeMap<>(Map.of("S-3", how));
        Toolkit.run(() ->
                place.studio()
                        .desk()
                        .editOffice(
                                office -> office.withRules(office.rules().withNumbers(numbers))));
    }

    @Test
    void aClickOnAMarkGoesToTheItemOfTheOpenTour() {
        try (var place = office(Language.ENGLISH)) {
            board(place);
            place.hand().click(".clash-mark");
            assertGoesTo(place, "kenya", "x");
        }
    }

    @Test
    void weeksWithoutAnythingSaySoAndTheArrowsComeBack() {
        try (var place = office(Language.CHINESE)) {
            board(place);
            place.hand().click("#clash-today").settle();
            assertTrue(!place.hand().shows("#clash-list"));
        }
    }

    /// The board at the weeks of the open tour.
    private static void board(Workplace place) {
        place.until("tours", view -> view.tours().size() == 2);
        Toolkit.run(() -> place.studio().desk().open(new TourId("kenya")));
        place.until("open", view -> view.tour().isPresent());
        place.hand().settle().press(KeyCode.CONTROL, KeyCode.DIGIT9);
        place.hand().until("the board", () -> !clashes(place).getItems().isEmpty());
        place.hand().settle();
    }

    private static ListView<?> clashes(Workplace place) {
        return (ListView<?>) place.hand().scene().lookup("#clash-list");
    }

    private static void assertGoesTo(Workplace place, String tour, String item) {
        place.until(tour, view -> isOpen(view, tour));
        place.hand()
                .until(
                        item,
                        () ->
                                place.studio()
                                        .selection()
                                        .get()
                                        .lead()
                                        .equals(Optional.of(id(item))));
        place.hand().settle();
    }

    private Workplace office(Language language) {
        var workspace = Workspace.create(folder.resolve("o.retinue"), "Li", Workplace.CLOCK);
        add(workspace, tour("zambia", visit("a", BYD, "09:00", "10:00")));
        add(
                workspace,
                tour(
                        "kenya",
                        visit("x", BYD, "09:30", "11:00"),
                        visit("y", HUAWEI, "14:00", "15:00")));
        return Workplace.on(workspace, language);
    }

    private static void add(Workspace workspace, Tour tour) {
        workspace.save(new Change(Optional.empty(), Optional.of(tour), "ADD_TOUR", Text.EMPTY));
    }
}
