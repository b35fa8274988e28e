package org.retinue.ui.gifts;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.desk.View;
import org.retinue.ui.Icons;
import org.retinue.ui.Page;
import org.retinue.ui.Studio;
import org.retinue.ui.sheet.Cell;
import org.retinue.ui.sheet.Grid;
import org.retinue.ui.sheet.GridBar;
import org.retinue.ui.sheet.Outcome;
import org.retinue.ui.sheet.TourGrid;
import org.retinue.ui.sheet.Widths;

/// The gifts of the open tour: typed into like a sheet, ticked as ready with the space bar or a
/// click on the box.
public final class GiftsPage extends VBox {

    private static final KeyCombination AWAY =
            new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHORTCUT_DOWN);

    private final Studio studio;
    private final Grid<GiftLine, GiftColumn> grid;
    private final TourGrid<GiftLine, GiftColumn, GiftSheet> shown;
    private final Label sums = new Label();
    private final Button tick;
    private final Button remove;

    public GiftsPage(Studio studio) {
        this.studio = studio;
        grid = new Grid<>(columns(), studio.desk()::edit);
        shown = new TourGrid<>(grid);
        tick =
                Icons.button(
                        Feather.CHECK_SQUARE,
                        studio.say("gifts.tick"),
                        studio.say("gifts.tick.hint"),
                        this::tick);
        tick.setId("tick-gift");
        remove =
                Icons.button(
                        Feather.TRASH_2,
                        studio.say("gifts.remove"),
                        studio.say("gifts.remove") + "  (" + AWAY.getDisplayText() + ")",
                        this::remove);
        remove.setId("remove-gift");
        setId("gifts");
        getStyleClass().addAll("page", "gifts");
        sums.setId("gift-sums");
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(bar(), grid);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::changePart);
        grid.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        grid.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        studio.view().subscribe(this::show);
    }

    public void focusGrid() {
        grid.focus();
    }

    private void show(View view) {
        if (view.tour().isEmpty()) {
            return;
        }
        var tour = view.tour().get();
        var now = new GiftSheet(tour, view.directory(), studio.words());
        var _ = shown.show(tour.id(), now);
        var counted = now.sums();
        sums.setText(studio.say("gifts.sums", counted.all(), counted.ready()));
    }

    private void tick() {
        shown.sheet().flatMap(now -> now.ticked(grid.lines().get())).ifPresent(studio.desk()::edit);
    }

    private void remove() {
        shown.sheet()
                .map(now -> now.away(grid.lines().get()))
                .ifPresent(outcome -> {
                    if (outcome instanceof Outcome.Made<GiftLine>(var edit, _, _)) {
                        studio.desk().edit(edit);
                    }
                });
    }

    private void pressed(KeyEvent event) {
        if (!grid.isEditing() && AWAY.match(event)) {
            remove();
            event.consume();
        }
    }

    /// F6 goes from the grid to the buttons above it, and back.
    private void changePart(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            if (grid.hasFocus()) {
                remove.requestFocusTraversal(TraversalDirection.PREVIOUS);
            } else {
                grid.focus();
            }
            event.consume();
        }
    }

    /// A space that would begin a text ticks instead. With Shift it picks the line.
    private void typed(KeyEvent event) {
        if (!grid.isEditing() && !event.isShiftDown() && event.getCharacter().equals(" ")) {
            tick();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && event.getTarget() instanceof Node target
                && isBox(target)) {
            tick();
        }
    }

    /// Whether it is the box of a gift, and not the empty space of the column.
    private boolean isBox(Node target) {
        var cell = around(target, "column-ready");
        return cell.flatMap(found -> around(found, "line-entry")).isPresent();
    }

    private Optional<Node> around(Node target, String style) {
        for (var node = target; node != null && !node.equals(grid); node = node.getParent()) {
            if (node.getStyleClass().contains(style)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private GridBar bar() {
        sums.getStyleClass().add("detail");
        return new GridBar(studio.words().name(Page.GIFTS), List.of(sums), List.of(tick, remove));
    }

    private Grid.Columns<GiftColumn> columns() {
        return new Grid.Columns<>(
                List.of(
                        new Widths.Need<>(GiftColumn.READY, 62, 0, 0, false),
                        new Widths.Need<>(GiftColumn.WHAT, 150, 5, 0, true),
                        new Widths.Need<>(GiftColumn.OTHER_WHAT, 110, 3, 4, true),
                        new Widths.Need<>(GiftColumn.DIRECTION, 128, 0, 0, true),
                        new Widths.Need<>(GiftColumn.GIVER, 120, 3, 2, true),
                        new Widths.Need<>(GiftColumn.RECIPIENT, 140, 4, 0, true),
                        new Widths.Need<>(GiftColumn.VALUE, 78, 0, 0, true),
                        new Widths.Need<>(GiftColumn.AT, 140, 4, 1, true),
                        new Widths.Need<>(GiftColumn.HANDOVER, 110, 0, 3, true),
                        new Widths.Need<>(GiftColumn.APPROVAL, 104, 1, 5, true)),
                studio.words()::name,
                GiftsPage::picture);
    }

    private static Optional<Node> picture(Cell cell) {
        if (cell.looks().contains("ticked")) {
            return Optional.of(Icons.of(Feather.CHECK_SQUARE, "ticked-sign"));
        }
        return cell.looks().contains("unticked")
                ? Optional.of(Icons.of(Feather.SQUARE, "unticked-sign"))
                : Optional.empty();
    }
}
