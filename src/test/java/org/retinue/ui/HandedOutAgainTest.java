package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.check.Finding;
import org.retinue.check.Severity;
import org.retinue.print.PaperText;
import org.retinue.release.Holding;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.ui.table.Row;

/// The way of somebody who gives a tour out for the first time: what keeps it back is waived, the
/// programme is handed to everybody, three things change, and of all who hold a paper only those
/// get a change sheet whom it concerns.
@Tag("long")
class HandedOutAgainTest {

    private static final TourId ZAMBIA = new TourId("zambia-2023-09");

    @TempDir private Path folder;

    @Test
    void onlyWhatMustBeHandedOutAgainIsPrinted() throws IOException {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            open(place);
            waiveErrors(place);
            giveOut(place, "For all who travel");
            handToEverybody(hand);
            hand.until("all hold it", () -> !names(place, Holding.State.CURRENT).isEmpty());
            var before = names(place, Holding.State.CURRENT);
            changeThreeThings(place);
            waiveErrors(place);
            giveOut(place, "After the talks with the hosts");
            ReleasesTest.goToReleases(hand);
            hand.click("#tab-distribution");
            hand.until(
                    "some hold an old one", () -> !names(place, Holding.State.AFFECTED).isEmpty());
            var affected = names(place, Holding.State.AFFECTED);
            var unaffected = names(place, Holding.State.UNAFFECTED);
            assertEquals(before.size(), affected.size() + unaffected.size());
            assertFalse(unaffected.isEmpty(), "Whoever is at none of the three is spared.");
            var sheets = changeSheets(place);
            affected.forEach(name -> assertTrue(sheets.contains("For: " + name), name));
            unaffected.forEach(name -> assertFalse(sheets.contains("For: " + name), name));
        }
    }

    /// Each error leads to its item; there it is waived with a reason.
    private static void waiveErrors(Workplace place) {
        var hand = place.hand();
        while (!errors(place).isEmpty()) {
            var left = errors(place).size();
            Toolkit.run(() -> place.studio().selection().choose(item(errors(place).getFirst())));
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            hand.find("#waive-why");
            hand.type("Settled with the other officer").press(KeyCode.ENTER);
            hand.until("it counts no more", () -> errors(place).size() < left);
        }
    }

    private static void giveOut(Workplace place, String note) {
        var hand = place.hand();
        hand.settle().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).find("#release-do");
        hand.type(note);
        for (var id : List.of("#release-findings", "#release-unconfirmed")) {
            if (hand.shows(id)) {
                Toolkit.run(() -> ((CheckBox) hand.scene().lookup(id)).fire());
            }
        }
        hand.press(KeyCode.ENTER);
        hand.until("the dialog is gone", () -> !hand.shows("#release-do"));
        hand.settle();
    }

    private static void handToEverybody(Hand hand) {
        ReleasesTest.goToReleases(hand);
        hand.click("#tab-distribution");
        hand.click("#distribution-handOut").find("#hand-do");
        hand.click("#hand-everybody").click("#hand-do");
        hand.until("the dialog is gone", () -> !hand.shows("#hand-do"));
    }

    /// The visit to BYD is half an hour later, the wreath is laid another time, and the rest at the
    /// hotel goes to the pool.
    private static void changeThreeThings(Workplace place) {
        shift(place, "zm-byd", "+10");
        shift(place, "zm-wreath", "+5");
        Toolkit.run(() -> place.studio().selection().choose(new ItemId("zm-rest-monday")));
        place.hand().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).settle();
    }

    private static void shift(Workplace place, String item, String by) {
        var hand = place.hand();
        var before = tour(place);
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT2).find("#programme");
        Toolkit.run(() -> place.studio().selection().choose(new ItemId(item)));
        hand.press(KeyCode.CONTROL, KeyCode.R).type(by).press(KeyCode.ENTER);
        hand.until(item + " is shifted", () -> !tour(place).equals(before));
        hand.settle();
    }

    private String changeSheets(Workplace place) throws IOException {
        var hand = place.hand();
        var file = folder.resolve("sheets.pdf");
        place.answers().toSave = Optional.of(file);
        hand.click("#distribution-printChanges");
        var save = hand.find("#save-pdf", Button.class);
        hand.until("something can be saved", () -> !save.isDisabled());
        hand.press(KeyCode.ENTER);
        hand.until("the PDF is there", () -> Files.exists(file));
        hand.settle();
        return PaperText.of(Files.readAllBytes(file));
    }

    @SuppressWarnings("unchecked")
    private static Set<String> names(Workplace place, Holding.State state) {
        var table = (TableView<Row<Integer, Holding>>) place.hand().scene().lookup("#distribution");
        var people = tour(place).directory();
        return Toolkit.get(() -> table.getItems().stream().map(Row::value).toList()).stream()
                .filter(holding -> holding.state() == state)
                .flatMap(holding -> holding.handing().person().stream())
                .map(person -> people.person(person).orElseThrow().name().best(Language.ENGLISH))
                .collect(Collectors.toSet());
    }

    private static List<Finding> errors(Workplace place) {
        return place.view().findings(place.studio().today()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.waived().isEmpty())
                .toList();
    }

    private static ItemId item(Finding finding) {
        return finding.items().getFirst();
    }

    private static void open(Workplace place) {
        Toolkit.run(() -> place.studio().desk().open(ZAMBIA));
        place.until("it is open", view -> view.tour().map(Tour::id).equals(Optional.of(ZAMBIA)));
        place.hand().press(KeyCode.CONTROL, KeyCode.DIGIT2).find("#programme");
        place.hand().settle();
    }

    private static Tour tour(Workplace place) {
        return place.view().tour().orElseThrow();
    }
}
