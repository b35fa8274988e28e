package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.check.Rule;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.edit.History;
import org.retinue.mend.Mend;
import org.retinue.mend.Outlook;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;

/// A tour with two visits at the same time: what would put that right is opened, looked at and
/// done.
class MendTest {

    private static final String PLANNED = "one 09:00-10:00, two 09:40-11:00";

    @TempDir private Path folder;

    @Test
    void aFindingIsMendedByKeysAsOneEdit() {
        try (var place = Workplace.withOverlap(folder)) {
            var hand = place.hand();
            Toolkit.run(() -> place.studio().selection().choose(new ItemId("two")));
            hand.press(KeyCode.CONTROL, KeyCode.M);
            awaitMends(hand);
            assertEquals(
                    "Company visit, BYD and Company visit, BYD overlap by 20 min for everybody on"
                            + " Principal",
                    hand.find("#mend-finding", Label.class).getText());
            assertTrue(
                    hand.find("#mend-summary", Label.class).getText().startsWith("1 finding goes"));
            var mends = (ListView<?>) hand.find("#mend-choices");
            while (!Mend.MoveBy.class.isInstance(chosen(mends))) {
                hand.press(KeyCode.DOWN);
            }
            assertEquals(PLANNED, programme(place));
            hand.press(KeyCode.ENTER);
            assertEquals("one 09:00-10:00, two 10:00-11:20", programme(place));
            assertFalse(hand.shows("#mend-choices"));
            assertEquals(
                    Optional.of(Deed.CHANGE_TIME), place.view().undoable().map(History.Name::deed));
            assertFalse(
                    place.view().findings(place.studio().today()).stream()
                            .anyMatch(finding -> finding.rule() == Rule.OVERLAP));
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(PLANNED, programme(place));
        }
    }

    @Test
    void theToolBesideAFindingOpensItsMendsAndEscapeLeaves() {
        try (var place = Workplace.withOverlap(folder)) {
            var hand = place.hand();
            hand.click("#tab-findings").click("#findings .mend");
            awaitMends(hand);
            hand.press(KeyCode.ESCAPE);
            assertFalse(hand.shows("#mend-choices"));
            assertEquals(PLANNED, programme(place));
            Toolkit.run(() -> place.studio().selection().choose(new ItemId("one")));
            hand.click("#tab-item").click(".inspector .finding .mend");
            awaitMends(hand);
            hand.click("#mend-do");
            assertNotEquals(PLANNED, programme(place));
        }
    }

    @Test
    void anItemOfTheBoardIsMendedByTheKeyThatItsTipNames() {
        try (var place = Workplace.withOverlap(folder)) {
            var hand = place.hand();
            while (hand.shows(".grid")) {
                hand.press(KeyCode.CONTROL, KeyCode.B);
            }
            hand.click(".board .block");
            assertTrue(place.studio().selection().get().lead().isPresent());
            hand.press(KeyCode.CONTROL, KeyCode.M);
            awaitMends(hand);
            hand.press(KeyCode.ENTER);
            assertNotEquals(PLANNED, programme(place));
        }
    }

    @Test
    void whatHasNoMendSaysSo() {
        try (var place = Workplace.withOverlap(folder)) {
            var hand = place.hand();
            Toolkit.run(() ->
                    place.studio()
                            .desk()
                            .edit(
                                    new Edit(
                                            Deed.CHANGE_ANCHOR,
                                            Text.EMPTY,
                                            tour ->
                                                    tour.withItems(
                                                            tour.items().stream()
                                                                    .map(MendTest::anchored)
                                                                    .toList(),
                                                            Directory.EMPTY))));
            hand.press(KeyCode.CONTROL, KeyCode.M);
            hand.until(
                    "it says that nothing helps",
                    () ->
                            hand.scene().getRoot().lookupAll("#mend-choices .label").stream()
                                    .anyMatch(label ->
                                            ((Label) label).getText().startsWith("Nothing")));
            assertTrue(hand.find("#mend-do").isDisabled());
        }
    }

    private static Mend chosen(ListView<?> mends) {
        return Toolkit.get(() -> ((Outlook) mends.getSelectionModel().getSelectedItem()).mend());
    }

    private static Item anchored(Item item) {
        return item.withStanding(item.standing().withAnchored(true));
    }

    private static void awaitMends(Hand hand) {
        hand.find("#mend-choices");
        hand.until(
                "mends are offered",
                () -> {
                    var node = hand.scene().getRoot().lookup("#mend-choices");
                    return node instanceof ListView<?> list && !list.getItems().isEmpty();
                });
    }

    private static String programme(Workplace place) {
        return place.view().tour().orElseThrow().items().stream()
                .map(item -> item.id() + " " + times((Moment.Timed) item.moment()))
                .collect(Collectors.joining(", "));
    }

    private static String times(Moment.Timed timed) {
        return timed.start().toLocalTime() + "-" + timed.end().toLocalTime();
    }
}
