package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.edit.Deed;
import org.retinue.edit.History;
import org.retinue.exchange.paste.Clip;
import org.retinue.exchange.paste.Meaning;
import org.retinue.store.Workspace;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Site;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// A table copied elsewhere is pasted into the sample mission of 11 and 12 September 2023.
class PasteTest {

    private static final String HTML =
            """
            <html><body><!--StartFragment--><table>
            <tr><td>Date</td><td>Time</td><td>Activity</td><td>Venue</td><td>Whatever</td></tr>
            <tr><td rowspan=2>2022-09-13</td><td>9:30-10:30</td><td>Visit to Huawei</td>
            <td>Huawei</td><td>Bring badges</td></tr>
            <tr><td>11:00-12:00</td><td>Talks</td><td>Harbour House</td><td></td></tr>
            </table><!--EndFragment--></body></html>
            """;

    @TempDir private Path folder;

    @Test
    void aTableIsPastedPutRightAndTakenBackAsOneEdit() {
        try (var place = place()) {
            var hand = place.hand();
            var before = tour(place);
            paste(hand, HTML, "");
            hand.until("it is read", () -> accepts(hand, "Add 2 items"));
            assertEquals(before, tour(place));
            hand.click("#mend-0");
            hand.until(
                    "the site is counted",
                    () -> hand.find("#paste-summary", Label.class).getText().contains("1 site,"));
            choose(hand, "#column-4", Meaning.REMARKS);
            assertEquals(before, tour(place));
            hand.press(KeyCode.ENTER);
            hand.until("pasted", () -> !tour(place).equals(before));
            assertFalse(hand.shows("#accept-paste"));
            var after = tour(place);
            assertEquals(LocalDate.of(2023, 9, 13), after.lastDay());
            assertEquals(before.items().size() + 2, after.items().size());
            assertEquals(
                    List.of("09:30 Visit to Huawei, 1 notes", "11:00 Talks, 0 notes"),
                    after.programme(after.lastDay()).stream().map(PasteTest::line).toList());
            assertTrue(
                    after.directory().sites().values().stream()
                            .anyMatch(site -> site.name().any("Harbour House"::equals)));
            assertEquals(
                    Optional.of(Deed.PASTE_TABLE), place.view().undoable().map(History.Name::deed));
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(before, tour(place));
        }
    }

    @Test
    void linesOfAChatArePastedIntoTheGridAndEscapeLeaves() {
        try (var place = place()) {
            var hand = place.hand();
            var before = tour(place);
            clip("", "9月12日\n9:30-10:30 参观华为\n10:45 乘车赴比亚迪");
            hand.click("#programme .table-row-cell");
            hand.press(KeyCode.CONTROL, KeyCode.V);
            hand.until("they are read", () -> accepts(hand, "Add 2 items"));
            hand.press(KeyCode.ESCAPE);
            assertFalse(hand.shows("#accept-paste"));
            assertEquals(before, tour(place));
        }
    }

    /// While the dialog is open, somebody else puts the company right and gives it a room.
    @Test
    void whatTheWorkspaceKnowsByThenIsNotSetBack() {
        try (var place = place()) {
            var hand = place.hand();
            var huawei = huawei(place);
            paste(hand, HTML.replace("Harbour House", "Huawei Hall 9"), "");
            hand.find("#accept-paste");
            var renamed = huawei.withAddress(Text.english("12 New Road"));
            Toolkit.run(() ->
                    place.studio()
                            .desk()
                            .editDirectory(
                                    Deed.CHANGE_SITE,
                                    huawei.name(),
                                    directory -> directory.with(renamed)));
            hand.press(KeyCode.ENTER);
            place.until(
                    "pasted",
                    view ->
                            view.undoable()
                                    .map(History.Name::deed)
                                    .equals(Optional.of(Deed.PASTE_TABLE)));
            assertEquals(renamed.address(), huawei(place).address());
        }
    }

    @Test
    void whatIsRefusedIsNotSelected() throws IOException {
        try (var filled = Workplace.withSamples(folder)) {
            assertFalse(filled.view().readOnly());
        }
        var file = folder.resolve("sample.retinue");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        var workspace = Workspace.open(file, "Li", Workplace.CLOCK);
        try (var place = opened(Workplace.on(workspace, Language.ENGLISH))) {
            var hand = place.hand();
            assertTrue(place.view().readOnly());
            var before = Toolkit.get(() -> place.studio().selection().get());
            paste(place, new Clip(HTML, ""));
            hand.press(KeyCode.ENTER);
            hand.until("it was refused", () -> !hand.shows("#accept-paste"));
            assertEquals(before, Toolkit.get(() -> place.studio().selection().get()));
        }
    }

    @Test
    void aClipboardWithoutATableSaysSo() {
        try (var place = place()) {
            var hand = place.hand();
            paste(hand, "", " ");
            hand.until("it is said", () -> hand.shows(".banner"));
            assertFalse(hand.shows("#accept-paste"));
        }
    }

    @Test
    void manyRowsAreReadWhileTheWindowGoesOn() {
        try (var place = place()) {
            var hand = place.hand();
            var before = tour(place);
            var rows = IntStream.range(0, 200).mapToObj(PasteTest::row);
            var clip = Clip.text(rows.collect(Collectors.joining("\n")));
            paste(place, clip);
            hand.press(KeyCode.ESCAPE);
            assertFalse(hand.shows("#accept-paste"));
            paste(place, clip);
            hand.until("they are read", () -> accepts(hand, "Add 200 items"));
            hand.click("#take-0").press(KeyCode.ENTER);
            hand.until("they are pasted", () -> !tour(place).equals(before));
            assertEquals(before.items().size() + 199, tour(place).items().size());
        }
    }

    /// A dialog takes keys once it has been laid out.
    private static void paste(Workplace place, Clip clip) {
        Toolkit.run(() -> place.window().work().incoming().pasting().open(clip));
        place.hand().settle();
    }

    private static boolean accepts(Hand hand, String words) {
        return hand.find("#accept-paste", Button.class).getText().equals(words);
    }

    private static String row(int number) {
        return "12 September 2023\t%02d:%02d\tVisit %d\tHuawei"
                .formatted(8 + number / 60, number % 60, number);
    }

    private Workplace place() {
        return opened(Workplace.withSamples(folder));
    }

    private static Workplace opened(Workplace place) {
        var mission = new TourId("sample-mission-2023-09");
        Toolkit.run(() -> place.studio().desk().open(mission));
        place.until("the mission is open", view -> view.tour().isPresent());
        place.hand().find("#programme");
        place.hand().settle();
        return place;
    }

    private static void paste(Hand hand, String html, String text) {
        clip(html, text);
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    }

    private static void clip(String html, String text) {
        Toolkit.run(() -> {
            var content = new ClipboardContent();
            content.putHtml(html);
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @SuppressWarnings("unchecked")
    private static void choose(Hand hand, String chooser, Meaning meaning) {
        ComboBox<Meaning> box = hand.find(chooser, ComboBox.class);
        Toolkit.run(box::requestFocus);
        var steps =
                box.getItems().indexOf(meaning)
                        - box.getItems().indexOf(Toolkit.get(box::getValue));
        for (var step = 0; step < Math.abs(steps); step++) {
            hand.press(steps > 0 ? KeyCode.DOWN : KeyCode.UP);
        }
    }

    private static Site huawei(Workplace place) {
        return place.view().directory().sites().values().stream()
                .filter(site -> site.name().any("Huawei"::equals))
                .findFirst()
                .orElseThrow();
    }

    private static Tour tour(Workplace place) {
        return place.view().tour().orElseThrow();
    }

    private static String line(Item item) {
        var start = ((Moment.Timed) item.moment()).start().toLocalTime();
        var title = item.title().forms().values().iterator().next();
        return start + " " + title + ", " + item.notes().size() + " notes";
    }
}
