package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;
import org.retinue.ui.sheet.Grid;
import org.retinue.ui.sheet.Line;
import org.retinue.ui.sheet.Spot;
import org.retinue.words.Words;

class GridTest {

    private static final Words WORDS = Words.in(Language.ENGLISH);

    private Tour tour = Plain.EMPTY;
    private final Grid<LineId, Column> grid =
            Toolkit.get(() -> new Grid<>(ProgrammeColumns.of(WORDS, true), this::edit));
    private final Hand hand = Hand.on(() -> window(grid));

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void aDayIsTypedByKeyboardAlone() {
        open(Plain.EMPTY);
        hand.type("930")
                .press(KeyCode.TAB)
                .type("1030")
                .press(KeyCode.TAB)
                .press(KeyCode.TAB)
                .type("comp");
        hand.press(KeyCode.TAB).type("Plant tour").press(KeyCode.TAB).press(KeyCode.TAB);
        hand.type("byd").press(KeyCode.ENTER);
        hand.type("14:00").press(KeyCode.TAB).type("+45").press(KeyCode.ENTER);
        hand.type("11-11:30").press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB);
        hand.press(KeyCode.TAB);
        hand.type("Way to Huawei").press(KeyCode.ENTER);
        assertEquals(
                List.of(
                        "09:30|10:30|Company visit|Plant tour|BYD",
                        "11:00|11:30|Other|Way to Huawei|",
                        "14:00|14:45|Other||"),
                shown());
        assertEquals(Optional.of(new Spot<>(blank(), Column.START)), cursor());
    }

    @Test
    void arrowsLeaveATypedCellAndMoveInAnOpenedOne() {
        open(Plain.withVisit("09:00", "10:00"));
        hand.type("915").press(KeyCode.RIGHT);
        assertEquals(Optional.of(new Spot<>(item(), Column.END)), cursor());
        hand.press(KeyCode.F2).press(KeyCode.END).press(KeyCode.LEFT).press(KeyCode.BACK_SPACE);
        hand.type("2").press(KeyCode.ENTER);
        assertEquals(List.of("09:15|10:25|Company visit||BYD"), shown());
    }

    @Test
    void whatIsRefusedStaysWithTheReason() {
        open(Plain.withVisit("09:00", "10:00"));
        hand.type("soon").press(KeyCode.ENTER);
        assertTrue(hand.shows("#cell-reason"));
        assertEquals(WORDS.name(Refusal.NO_TIME), hand.find("#cell-reason", Label.class).getText());
        assertEquals("soon", field().getText());
        hand.click("#outside");
        assertEquals("soon", text(Column.START));
        hand.click(cell(Column.TITLE));
        assertEquals("soon", text(Column.START));
        hand.click(cell(Column.START)).press(KeyCode.F2);
        assertEquals("soon", field().getText());
        hand.press(KeyCode.ESCAPE);
        assertEquals("09:00", text(Column.START));
        assertEquals(List.of("09:00|10:00|Company visit||BYD"), shown());
    }

    @Test
    void escapeForgetsAndDeleteClears() {
        open(Plain.withVisit("09:00", "10:00"));
        hand.type("11").press(KeyCode.ESCAPE);
        assertEquals(List.of("09:00|10:00|Company visit||BYD"), shown());
        hand.press(KeyCode.DELETE);
        assertEquals(List.of("tbc||Company visit||BYD"), shown());
        assertEquals(Optional.of(new Spot<>(item(), Column.START)), cursor());
    }

    @Test
    void anOpenEditOutlivesEditsOfOtherRows() {
        open(Plain.withVisit("09:00", "10:00"));
        hand.press(KeyCode.RIGHT).press(KeyCode.F2).press(KeyCode.END).type(" x");
        Toolkit.run(() ->
                edit(
                        new Edit(
                                Deed.ADD_ITEM,
                                Text.EMPTY,
                                now ->
                                        now.with(
                                                Plain.visit("07:00", "08:00")
                                                        .withId(new ItemId("early")),
                                                Plain.OFFICE))));
        hand.settle();
        assertEquals("10:00 x", field().getText());
        assertTrue(field().isFocused());
        hand.press(KeyCode.BACK_SPACE, KeyCode.SHIFT)
                .press(KeyCode.BACK_SPACE)
                .press(KeyCode.BACK_SPACE);
        assertEquals(Optional.of(new Spot<>(item(), Column.END)), cursor());
    }

    @Test
    void aMatchIsTakenByMouseAndANewSiteByEnter() {
        open(Plain.withVisit("09:00", "10:00"));
        hand.click(cell(Column.SITE)).type("hua");
        hand.click(offer("Huawei"));
        assertEquals(List.of("09:00|10:00|Company visit||Huawei"), shown());
        hand.type("Tencent").press(KeyCode.ENTER);
        assertEquals(List.of("09:00|10:00|Company visit||Tencent"), shown());
        hand.press(KeyCode.UP).type("hu").press(KeyCode.DOWN).press(KeyCode.UP).press(KeyCode.TAB);
        assertEquals(List.of("09:00|10:00|Company visit||Huawei"), shown());
    }

    @Test
    void theCursorIsAlwaysInView() {
        var many = Plain.withVisit("09:00", "10:00");
        for (var count = 0; count < 40; count++) {
            many =
                    many.with(
                            Plain.visit("10:00", "11:00")
                                    .withId(new ItemId("more-" + count))
                                    .withMoment(new Moment.Pooled(count)),
                            Plain.OFFICE);
        }
        open(many);
        hand.press(KeyCode.CONTROL, KeyCode.END);
        hand.press(KeyCode.RIGHT)
                .press(KeyCode.RIGHT)
                .press(KeyCode.RIGHT)
                .press(KeyCode.RIGHT)
                .type("Wish")
                .press(KeyCode.ENTER);
        assertEquals(42, tour.items().size());
        hand.until("the cursor is in view", this::isInView);
        hand.press(KeyCode.CONTROL, KeyCode.HOME);
        hand.until("the cursor is in view", this::isInView);
        for (var count = 0; count < 30; count++) {
            hand.press(KeyCode.DOWN);
            hand.until("the cursor is in view", this::isInView);
        }
    }

    private boolean isInView() {
        var bounds = field().localToScene(field().getLayoutBounds());
        return bounds.getMinY() > 60 && bounds.getMaxY() <= 768 && bounds.getWidth() > 20;
    }

    private void open(Tour opened) {
        tour = opened;
        Toolkit.run(() -> {
            show();
            grid.focus();
        });
        hand.settle();
    }

    private static VBox window(Grid<LineId, Column> grid) {
        var outside = new TextField();
        outside.setId("outside");
        VBox.setVgrow(grid, Priority.ALWAYS);
        return new VBox(outside, grid);
    }

    private void edit(Edit edit) {
        tour = edit.on(tour);
        show();
    }

    private void show() {
        grid.show(new ProgrammeSheet(tour, Plain.OFFICE, List.of(), WORDS));
    }

    private TextField field() {
        return hand.find("#cell-field", TextField.class);
    }

    private Optional<Spot<LineId, Column>> cursor() {
        return Toolkit.get(() -> grid.cursor().get());
    }

    private String text(Column column) {
        return ((Labeled) cell(column)).getText();
    }

    private Node cell(Column column) {
        return hand.find(".line-entry .column-" + column.name().toLowerCase(Locale.ROOT));
    }

    private Node offer(String label) {
        hand.until(label + " is offered", () -> offered(label).isPresent());
        return Toolkit.get(() -> offered(label).orElseThrow());
    }

    private Optional<Node> offered(String label) {
        return hand.scene().getRoot().lookupAll("#cell-offers .label").stream()
                .filter(node -> node instanceof Label found && label.equals(found.getText()))
                .findFirst();
    }

    private static LineId item() {
        return new LineId.OfItem(Plain.VISIT);
    }

    private static LineId blank() {
        return new LineId.OfNew(Optional.of(Plain.FIRST));
    }

    private List<String> shown() {
        return new ProgrammeSheet(tour, Plain.OFFICE, List.of(), WORDS)
                .lines().stream()
                        .filter(line -> line.form() == Line.Form.ENTRY)
                        .map(line ->
                                List.of(
                                                Column.START,
                                                Column.END,
                                                Column.KIND,
                                                Column.TITLE,
                                                Column.SITE)
                                        .stream()
                                        .map(column -> line.cell(column).shown())
                                        .collect(Collectors.joining("|")))
                        .toList();
    }
}
