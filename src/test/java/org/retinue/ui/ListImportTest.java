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
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.edit.Deed;
import org.retinue.edit.History;
import org.retinue.exchange.list.Field;
import org.retinue.exchange.list.ListKind;
import org.retinue.exchange.list.MessyList;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// Lists are brought in through the window: shown, put right, taken as one edit.
class ListImportTest {

    @TempDir private Path folder;

    @Test
    void aMessyListOfEightyIsImportedAndTakenBackAsOneEdit() throws IOException {
        try (var place = place()) {
            var hand = place.hand();
            var before = tour(place);
            lay(place, "list.xlsx", MessyList.workbook());
            hand.press(KeyCode.CONTROL, KeyCode.I);
            hand.until("it is read", () -> accepts(hand, "Take 80 rows"));
            assertEquals("80 new, 0 changed, 0 the same, 2 duplicates, 0 wrong", summary(hand));
            assertEquals(before, tour(place));

            hand.click("#list-doubtful");
            hand.until("only the doubtful are shown", () -> rows(hand) == MessyList.TWINS);
            hand.click("#take-88");
            hand.until("one of them is somebody new", () -> accepts(hand, "Take 81 rows"));
            Toolkit.run(() -> hand.scene().lookup("#list-rows").requestFocus());
            hand.press(KeyCode.HOME).press(KeyCode.SPACE);
            hand.until("and is not", () -> accepts(hand, "Take 80 rows"));
            hand.click("#list-doubtful");
            choose(hand, "#field-11", Field.NOTE);
            hand.until("the phones are notes", () -> noted(hand).contains("Mobile"));
            hand.press(KeyCode.ENTER);
            hand.until("taken", () -> !tour(place).equals(before));

            assertFalse(hand.shows("#accept-list"));
            assertEquals(
                    before.delegation().delegates().size() + MessyList.PEOPLE,
                    tour(place).delegation().delegates().size());
            assertEquals(
                    Optional.of(Deed.IMPORT_LIST), place.view().undoable().map(History.Name::deed));
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(before, tour(place));

            hand.press(KeyCode.CONTROL, KeyCode.I);
            hand.until("it is read again", () -> accepts(hand, "Take 80 rows"));
            assertTrue(
                    noted(hand).contains("Mobile"), "what was said of the columns is remembered");
        }
    }

    @Test
    void severalFilesAreShownOneAfterTheOtherAndBadOnesAreTold() throws IOException {
        try (var place = place()) {
            var hand = place.hand();
            lay(place, "sites.csv", "Site,Address,Contact\nNew Hall,1 Road,Li\n".getBytes(UTF_8));
            lay(place, "bad.xlsx", new byte[] {'P', 'K', 3, 4});
            lay(place, "people.csv", "Name,Email\nKofi Annan,a@b.org\n".getBytes(UTF_8));
            hand.press(KeyCode.CONTROL, KeyCode.I);
            hand.until("the first is read", () -> accepts(hand, "Take 1 row"));
            assertEquals(ListKind.SITES, kind(hand));
            assertTrue(hand.find(".banner .label", Label.class).getText().contains("bad.xlsx"));
            hand.press(KeyCode.ENTER);
            hand.until(
                    "the second is read",
                    () -> hand.shows("#list-kind") && kind(hand) == ListKind.CONTACTS);
            hand.until("all of it", () -> accepts(hand, "Take 1 row"));
            hand.press(KeyCode.ENTER);
            place.until(
                    "both are there",
                    view ->
                            view.directory().sites().values().stream()
                                            .anyMatch(site -> site.name().any("New Hall"::equals))
                                    && view.directory().people().values().stream()
                                            .anyMatch(one -> one.name().any("Kofi Annan"::equals)));
        }
    }

    @Test
    void aListOnTheClipboardIsOfferedAsOne() {
        try (var place = place()) {
            var hand = place.hand();
            clip("姓名\t职务\t护照号\n王芳\t处长\tE12345678\n");
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
            hand.until(
                    "it is read", () -> hand.shows("#accept-list") && accepts(hand, "Take 1 row"));
            hand.press(KeyCode.ESCAPE);
            assertFalse(hand.shows("#accept-list"));
        }
    }

    @Test
    void aListCanBeAProgrammeAfterAll() throws IOException {
        try (var place = place()) {
            var hand = place.hand();
            lay(place, "p.csv", "Name,When\nVisit to Huawei,9:30-10:30\n".getBytes(UTF_8));
            hand.press(KeyCode.CONTROL, KeyCode.I);
            hand.until("it is read", () -> accepts(hand, "Take 1 row"));
            choose(hand, "#list-kind", ListKind.PROGRAMME);
            hand.until("it is pasted instead", () -> hand.shows("#accept-paste"));
        }
    }

    private void lay(Workplace place, String name, byte[] content) throws IOException {
        place.answers().toOpen.add(Files.write(folder.resolve(name), content));
    }

    private static void clip(String text) {
        Toolkit.run(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(Hand hand, String chooser, T value) {
        ComboBox<T> box = hand.find(chooser, ComboBox.class);
        Toolkit.run(box::requestFocus);
        var steps =
                box.getItems().indexOf(value) - box.getItems().indexOf(Toolkit.get(box::getValue));
        for (var step = 0; step < Math.abs(steps); step++) {
            hand.press(steps > 0 ? KeyCode.DOWN : KeyCode.UP);
        }
    }

    private static boolean accepts(Hand hand, String words) {
        return hand.find("#accept-list", Button.class).getText().equals(words);
    }

    private static String summary(Hand hand) {
        return hand.find("#list-summary", Label.class).getText();
    }

    private static String noted(Hand hand) {
        return hand.find("#list-remarks", Label.class).getText();
    }

    private static Object kind(Hand hand) {
        return hand.find("#list-kind", ComboBox.class).getValue();
    }

    private static int rows(Hand hand) {
        return hand.find("#list-rows", ListView.class).getItems().size();
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
