package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.check.Visits;
import org.retinue.desk.Saving;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.print.Document;
import org.retinue.print.PaperText;
import org.retinue.release.Holding;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.ui.releases.ChangeLine;
import org.retinue.ui.releases.Sort;
import org.retinue.ui.table.Row;

class ReleasesTest {

    @TempDir Path folder;

    @Test
    void aTourIsGivenOutChangedAndGivenOutAgainByKeyboard() {
        try (var place = withTour(folder)) {
            var hand = place.hand();
            giveOut(place, "First");
            state(place, "Rev 1, nothing changed since");
            change(place, item -> item.withMoment(later(item)));
            state(place, "Rev 1, one change since");
            giveOut(place, "Later");
            state(place, "Rev 2, nothing changed since");

            goToReleases(hand);
            hand.press(KeyCode.DOWN).settle();
            hand.until(
                    "what moved",
                    () ->
                            lines(place)
                                    .contains(
                                            new ChangeLine.OfThing(
                                                    Sort.MOVED,
                                                    "Company visit, BYD",
                                                    Optional.of(Visits.id("one")))));
            assertTrue(
                    Toolkit.get(() -> lines(place))
                            .contains(
                                    new ChangeLine.OfField("Time", "09:00–10:00", "09:30–10:30")));

            hand.press(KeyCode.ENTER).find("#frozen-programme");
            hand.press(KeyCode.ESCAPE);
            hand.until("the dialog is gone", () -> !hand.shows("#frozen-programme"));
        }
    }

    @Test
    void errorsKeepItBackAndLeadToTheirPlace() {
        try (var place = Workplace.withOverlap(folder)) {
            var hand = place.hand();
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
            var give = hand.find("#release-do", Button.class);
            assertTrue(Toolkit.get(give::isDisabled));
            tick(hand);
            assertTrue(Toolkit.get(give::isDisabled));
            var list = hand.find("#release-obstacles", ListView.class);
            Toolkit.run(() -> {
                list.requestFocus();
                list.getSelectionModel().select(1);
            });
            hand.press(KeyCode.ENTER);
            hand.until("the dialog is gone", () -> !hand.shows("#release-do"));
            hand.until(
                    "the item is chosen",
                    () -> place.studio().selection().get().lead().isPresent());
        }
    }

    @Test
    void whoHoldsAnOutdatedPaperIsMarkedAndShownWhatChanged() {
        try (var place = withTour(folder)) {
            var hand = place.hand();
            giveOut(place, "First");
            goToReleases(hand);
            hand.click("#tab-distribution");
            handOut(place);
            assertEquals(List.of(Holding.State.CURRENT), states(place));
            hand.click("#distribution .table-row-cell").press(KeyCode.SPACE);
            hand.until("it is acknowledged", () -> acknowledged(place) == 1);

            change(place, item -> item.withMoment(later(item)));
            giveOut(place, "Later");
            hand.until("outdated", () -> states(place).contains(Holding.State.AFFECTED));
            hand.click("#distribution .table-row-cell").click("#distribution-seeChanges");
            hand.until("what changed", () -> hand.shows("#compare-lines"));
            assertFalse(Toolkit.get(() -> lines(place)).isEmpty());
        }
    }

    @Test
    void aReleaseIsExportedAsItWasGivenOut() throws Exception {
        try (var place = withTour(folder)) {
            var hand = place.hand();
            giveOut(place, "First");
            var before = place.view().tour().orElseThrow();
            change(place, item -> item.withTitle(Text.english("Another")));
            var file = folder.resolve("release.json");
            place.answers().toSave = Optional.of(file);
            goToReleases(hand);
            hand.press(KeyCode.DOWN).settle();
            Toolkit.run(() -> hand.find("#release-export", Button.class).fire());
            hand.find("#save-pack");
            hand.settle();
            hand.press(KeyCode.ENTER);
            hand.until("the file", () -> Files.exists(file));
            hand.settle();
            var reading = Packs.read(Files.readAllBytes(file));
            var pack = ((Reading.Accepted) reading).pack();
            assertEquals("1", pack.release());
            assertEquals(before, pack.tour());
        }
    }

    /// What differs is counted in its own time, often after a release was chosen.
    @Test
    void aReleaseStaysChosenWhenTheChangesAreCounted() {
        try (var place = withTour(folder)) {
            var hand = place.hand();
            giveOut(place, "First");
            goToReleases(hand);
            hand.press(KeyCode.DOWN).settle();
            change(place, item -> item.withTitle(Text.english("Another")));
            var sum = hand.find("#releases-state", Label.class);
            hand.until("it is counted", () -> sum.getText().startsWith("One change"));
            var list = hand.find("#release-list", ListView.class);
            assertEquals(1, Toolkit.get(() -> list.getSelectionModel().getSelectedIndex()));
            assertFalse(hand.find("#release-export", Button.class).isDisabled());
        }
    }

    @Test
    void theSheetsOfThoseWhoseProgrammeChangedArePrintedForEachOfThem() throws Exception {
        try (var place = withTour(folder)) {
            var hand = place.hand();
            giveOut(place, "First");
            goToReleases(hand);
            hand.click("#tab-distribution");
            var print = hand.find("#distribution-printChanges", Button.class);
            handOut(place);
            assertTrue(Toolkit.get(print::isDisabled), "what they hold is up to date");
            change(place, item -> item.withMoment(later(item)));
            giveOut(place, "Later");
            hand.until("somebody needs their sheet", () -> !print.isDisabled());

            Toolkit.run(print::fire);
            var holders = hand.find("#print-holders", ListView.class);
            hand.until(
                    "beside each stands what they hold",
                    () ->
                            holders.lookupAll(".list-cell").stream()
                                    .map(cell -> ((ListCell<?>) cell).getText())
                                    .anyMatch(name -> name.endsWith("(holds Rev 1)")));
            var papers = hand.find("#print-papers", ListView.class);
            assertEquals(
                    Document.CHANGE_SHEET,
                    Toolkit.get(() -> papers.getSelectionModel().getSelectedItem()));
            var text = saved(place);
            assertTrue(text.contains("Rev 2"), text);
            assertTrue(text.contains("09:30"), text);
            assertTrue(text.contains("09:00"), text);
        }
    }

    @Test
    void aReleaseIsPrintedFromItsPageAndShownAmongTheTours() throws Exception {
        try (var place = withTour(folder)) {
            var hand = place.hand();
            giveOut(place, "First");
            change(place, item -> item.withMoment(later(item)));
            goToReleases(hand);
            hand.press(KeyCode.DOWN).settle();
            Toolkit.run(() -> hand.find("#release-print", Button.class).fire());
            var text = saved(place);
            assertTrue(text.contains("Rev 1"), text);
            assertTrue(text.contains("09:00"), text);
            assertFalse(text.contains("09:30"), text);

            hand.settle().press(KeyCode.CONTROL, KeyCode.DIGIT1).find("#tours");
            hand.until(
                    "Rev 1",
                    () ->
                            hand.find("#tours").lookupAll(".label").stream()
                                    .anyMatch(label -> ((Label) label).getText().equals("Rev 1")));
        }
    }

    /// The text of what the print window makes.
    private String saved(Workplace place) throws Exception {
        var file = folder.resolve("saved.pdf");
        place.answers().toSave = Optional.of(file);
        var save = place.hand().find("#save-pdf", Button.class);
        place.hand().until("something can be saved", () -> !save.isDisabled());
        Toolkit.run(save::fire);
        place.hand().until("the PDF is there", () -> Files.exists(file));
        return PaperText.of(Files.readAllBytes(file));
    }

    /// What was given out a moment ago comes into the list while the page shows.
    static void goToReleases(Hand hand) {
        hand.press(KeyCode.CONTROL, KeyCode.H);
        hand.until(
                "the cursor is in the list",
                () ->
                        hand.scene().getFocusOwner() instanceof ListView<?> list
                                && "release-list".equals(list.getId()));
    }

    /// Ctrl+Shift+R, the note, what must be acknowledged, Enter.
    static void giveOut(Workplace place, String note) {
        var hand = place.hand();
        hand.settle().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).find("#release-do");
        hand.type(note);
        tick(hand);
        hand.press(KeyCode.ENTER);
        hand.until("the dialog is gone", () -> !hand.shows("#release-do"));
        hand.settle();
    }

    private static void tick(Hand hand) {
        for (var id : List.of("#release-findings", "#release-unconfirmed")) {
            if (hand.shows(id)) {
                Toolkit.run(() -> ((CheckBox) hand.scene().lookup(id)).fire());
            }
        }
    }

    private static void handOut(Workplace place) {
        var hand = place.hand();
        hand.click("#distribution-handOut").find("#hand-do");
        Toolkit.run(() -> ((CheckBox) hand.scene().lookup("#hand-head")).setSelected(true));
        hand.press(KeyCode.ENTER);
        hand.until("it is noted", () -> states(place).size() == 1);
    }

    private static void state(Workplace place, String expected) {
        place.hand()
                .until(
                        expected,
                        () ->
                                ((Labeled) place.hand().scene().lookup("#release-state"))
                                        .getText()
                                        .equals(expected));
    }

    @SuppressWarnings("unchecked")
    private static List<ChangeLine> lines(Workplace place) {
        var list = (ListView<ChangeLine>) place.hand().scene().lookup("#compare-lines");
        return List.copyOf(list.getItems());
    }

    @SuppressWarnings("unchecked")
    private static List<Holding> holdings(Workplace place) {
        var table = (TableView<Row<Integer, Holding>>) place.hand().scene().lookup("#distribution");
        return table.getItems().stream().map(Row::value).toList();
    }

    private static List<Holding.State> states(Workplace place) {
        return holdings(place).stream().map(Holding::state).toList();
    }

    private static long acknowledged(Workplace place) {
        return holdings(place).stream()
                .filter(holding -> holding.handing().acknowledged().isPresent())
                .count();
    }

    static Workplace withTour(Path folder) {
        var place = Workplace.empty(folder);
        var tour = Visits.tour(Visits.visit("one", Visits.BYD, "09:00", "10:00"));
        Toolkit.run(() -> place.studio().desk().add(tour, Deed.IMPORT_TOUR));
        place.until("saved", view -> view.saving() instanceof Saving.Saved);
        return place;
    }

    private static void change(Workplace place, java.util.function.UnaryOperator<Item> change) {
        Toolkit.run(() ->
                place.studio()
                        .desk()
                        .edit(
                                new Edit(
                                        Deed.CHANGE_TIME,
                                        Text.EMPTY,
                                        (Tour tour) -> tour.with(Visits.id("one"), change))));
    }

    private static Moment later(Item item) {
        var timed = (Moment.Timed) item.moment();
        return new Moment.Timed(timed.start().plusMinutes(30), timed.end().plusMinutes(30));
    }
}
