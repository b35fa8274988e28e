package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;

class ExchangeTest {

    @TempDir Path folder;

    @Test
    void anExportedTourComesBackEqualInAnEmptyWorkspace() throws Exception {
        var file = folder.resolve("tour.json");
        try (var place = Workplace.withSamples(folder)) {
            place.answers().toSave = Optional.of(file);
            open(place);
            place.hand().press(KeyCode.CONTROL, KeyCode.E).click("#save-pack");
            place.hand().find("#dismiss-remark");
            var name = place.answers().asked.getFirst();
            assertTrue(name.matches("\\d{4}-\\d{2}-\\d{2}-[\\p{L}\\p{N}-]+\\.json"), name);
            var pack = ((Reading.Accepted) Packs.read(Files.readAllBytes(file))).pack();
            assertEquals(place.view().tour().orElseThrow(), pack.tour());
        }
        try (var place = Workplace.empty(folder)) {
            place.answers().toOpen.add(file);
            place.hand().press(KeyCode.CONTROL, KeyCode.I);
            var imported = place.until("the tour is there", view -> view.tour().isPresent());
            var pack = ((Reading.Accepted) Packs.read(Files.readAllBytes(file))).pack();
            assertEquals(Optional.of(pack.tour()), imported.tour());
        }
    }

    @Test
    void thePackOfAnAudienceSaysBeforeItIsWrittenWhatItLacksAndAfterwardsToo() throws Exception {
        var file = folder.resolve("press.json");
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            place.answers().toSave = Optional.of(file);
            open(place);
            hand.press(KeyCode.CONTROL, KeyCode.E);
            hand.until("a box has the focus", () -> hand.find("#export-audience").isFocused());
            for (var step = 0; step < 5; step++) {
                hand.press(KeyCode.DOWN);
            }
            var said = hand.find("#export-withheld", Label.class).getText();
            assertTrue(said.startsWith("This will be withheld"), said);
            hand.click("#save-pack").find("#dismiss-remark");
            var name = place.answers().asked.getFirst();
            assertTrue(name.endsWith("press.json"), name);
            var pack = ((Reading.Accepted) Packs.read(Files.readAllBytes(file))).pack();
            assertEquals("press", pack.audience());
            assertTrue(pack.isRedacted());
            var whole = place.view().tour();
            place.answers().toOpen.add(file);
            hand.press(KeyCode.CONTROL, KeyCode.I).click("#cancel");
            assertEquals(whole, place.view().tour());
        }
    }

    @Test
    void aRefusedPackShowsEachProblemAndChangesNothing() throws Exception {
        var file = folder.resolve("bad.json");
        Files.writeString(file, "{\"format\": \"retinue-pack\", \"version\": 1}");
        try (var place = Workplace.empty(folder)) {
            place.answers().toOpen.add(file);
            place.hand().press(KeyCode.CONTROL, KeyCode.I).find(".problem");
            var problems =
                    Toolkit.get(() -> place.hand().scene().getRoot().lookupAll(".problem").size());
            var refused = (Reading.Refused) Packs.read(Files.readAllBytes(file));
            assertEquals(refused.problems().size(), problems);
            assertEquals(List.of(), place.view().tours());
        }
    }

    /// A folder is what no disk reads as a file.
    @Test
    void aFileThatCannotBeReadDoesNotKeepTheOthersOut() throws Exception {
        var pack = folder.resolve("tour.json");
        try (var place = Workplace.withSamples(folder)) {
            place.answers().toSave = Optional.of(pack);
            open(place);
            place.hand().press(KeyCode.CONTROL, KeyCode.E).click("#save-pack");
            place.hand().find("#dismiss-remark");
        }
        var unreadable = Files.createDirectory(folder.resolve("unreadable.json"));
        try (var place = Workplace.empty(folder)) {
            place.answers().toOpen.add(unreadable);
            place.answers().toOpen.add(pack);
            place.hand().press(KeyCode.CONTROL, KeyCode.I).find(".problem");
            place.until("the other one is there", view -> view.tours().size() == 1);
        }
    }

    @Test
    void thePaperIsWrittenAsPdf() throws Exception {
        var file = folder.resolve("programme.pdf");
        try (var place = Workplace.withSamples(folder)) {
            place.answers().toSave = Optional.of(file);
            open(place);
            place.hand().press(KeyCode.CONTROL, KeyCode.P).click("#save-pdf");
            place.hand().find("#dismiss-remark");
            var start = new String(Files.readAllBytes(file), 0, 5, StandardCharsets.ISO_8859_1);
            assertEquals("%PDF-", start);
        }
    }

    @Test
    void anotherLanguageAndAnotherWorkspaceAreAskedForOutside() {
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            place.answers().toOpen.add(folder.resolve("other.retinue"));
            hand.press(KeyCode.CONTROL, KeyCode.O).click("#empty-sample");
            hand.press(KeyCode.CONTROL, KeyCode.Q);
            assertEquals(List.of("open other.retinue", "sample", "quit"), place.answers().asked);
        }
    }

    private static void open(Workplace place) {
        place.hand().click("#tours .table-row-cell").press(KeyCode.ENTER);
        place.until("a tour is open", view -> view.tour().isPresent());
    }
}
