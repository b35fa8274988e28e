package org.retinue.ui.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.tour.Site;
import org.retinue.tour.Text;
import org.retinue.ui.Toolkit;
import org.retinue.ui.Workplace;

class DirectoryTest {

    @TempDir Path folder;

    @Test
    void aSiteIsAddedTypedAndKept() {
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT5).click("#add");
            hand.click("#name-en").retype("Huawei").press(KeyCode.TAB);
            hand.type("华为").press(KeyCode.ENTER);
            hand.click("#hours-1").type("9-12, 13:30-17").press(KeyCode.ENTER);
            var site = site(place);
            assertEquals(Text.of("Huawei", "华为"), site.name());
            assertEquals(
                    List.of(
                            new Opening(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                            new Opening(LocalTime.of(13, 30), LocalTime.of(17, 0))),
                    site.hours().week().get(DayOfWeek.MONDAY));
        }
        try (var again = Workspace.open(folder.resolve("empty.retinue"), "Li", Workplace.CLOCK)) {
            assertEquals(1, again.directory().sites().size());
        }
    }

    @Test
    void aChineseWindowAsksForTheChineseNameFirst() {
        var workspace = Workspace.create(folder.resolve("zh.retinue"), "李", Workplace.CLOCK);
        try (var place = Workplace.on(workspace, Language.CHINESE)) {
            var hand = place.hand();
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT5).click("#add");
            hand.click("#name-zh").retype("华为").press(KeyCode.TAB);
            hand.type("Huawei").press(KeyCode.ENTER);
            assertEquals(Text.of("Huawei", "华为"), site(place).name());
        }
    }

    @Test
    void aColumnComesBackAsWideAsTheMouseDrewIt() {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT5).settle();
            var wide = width(place);
            var edge = Toolkit.get(() -> edge(place));
            hand.drag(edge, edge.subtract(60, 0)).settle();
            var drawn = width(place);
            assertTrue(drawn < wide - 4, drawn + " of " + wide);
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT6).press(KeyCode.CONTROL, KeyCode.DIGIT5);
            hand.settle();
            assertEquals(drawn, width(place), 1);
        }
    }

    private static double width(Workplace place) {
        return Toolkit.get(() ->
                place.hand().find("#entries", TableView.class).getVisibleLeafColumn(0).getWidth());
    }

    /// The right edge of the header of the first column.
    private static Point2D edge(Workplace place) {
        var header = place.hand().find("#entries .column-header.first-column", Region.class);
        return header.localToScene(header.getWidth() - 1, header.getHeight() / 2);
    }

    @Test
    void whatCannotBeUnderstoodStaysWhereItWasTyped() {
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT5).click("#add");
            hand.click("#hours-2").type("nine to five").press(KeyCode.TAB);
            var tuesday = hand.find("#hours-2", TextField.class);
            assertEquals("nine to five", tuesday.getText());
            assertTrue(hand.shows(".reason"));
            hand.click("#name-en").retype("BYD").press(KeyCode.ENTER);
            assertEquals("nine to five", tuesday.getText());
            hand.click("#hours-2").press(KeyCode.ESCAPE);
            assertEquals("", tuesday.getText());
            assertFalse(hand.shows(".reason"));
            assertEquals(Text.english("BYD"), site(place).name());
        }
    }

    @Test
    void undoIsTheDesksOnceAFieldIsCommitted() {
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT5).click("#add");
            hand.click("#name-en").retype("Tencent").press(KeyCode.ENTER);
            assertEquals(Text.english("Tencent"), site(place).name());
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(Text.english("New site"), site(place).name());
            assertEquals("New site", hand.find("#name-en", TextField.class).getText());
            hand.press(KeyCode.CONTROL, KeyCode.Y);
            assertEquals(Text.english("Tencent"), site(place).name());
        }
    }

    @Test
    void aSiteThatToursNameStays() {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            var before = place.view().directory();
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            hand.click("#search").type("huawei");
            var entries = hand.find("#entries", TableView.class);
            hand.until("one is found", () -> entries.getItems().size() == 1);
            hand.click("#entries .table-row-cell").click("#remove").find("#dismiss");
            assertEquals(before, place.view().directory());
        }
    }

    @Test
    void aTravelTimeIsChangedByPickingAndTyping() {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT7);
            var way = place.view().travelTimes().ways().size();
            hand.click("#travel-minutes").retype("95").press(KeyCode.ENTER);
            assertEquals(way, place.view().travelTimes().ways().size());
            assertTrue(
                    place.view().travelTimes().ways().values().stream()
                            .anyMatch(travel -> travel.minutes() == 95));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DIGIT5", "DIGIT6", "DIGIT7", "DIGIT8"})
    void lookingChangesNothing(KeyCode page) {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            var times = place.view().travelTimes();
            var directory = place.view().directory();
            hand.press(KeyCode.CONTROL, page).click("#entries .table-row-cell");
            hand.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.UP).press(KeyCode.END);
            assertEquals(times, place.view().travelTimes());
            assertEquals(directory, place.view().directory());
            assertEquals(Optional.empty(), place.view().undoable());
        }
    }

    private static Site site(Workplace place) {
        return Toolkit.get(
                () -> place.studio().view().get().directory().sites().values().iterator().next());
    }
}
