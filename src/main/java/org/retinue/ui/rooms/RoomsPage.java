package org.retinue.ui.rooms;

import java.util.List;
import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.desk.View;
import org.retinue.ui.Icons;
import org.retinue.ui.Page;
import org.retinue.ui.Studio;
import org.retinue.ui.sheet.Grid;
import org.retinue.ui.sheet.GridBar;
import org.retinue.ui.sheet.Outcome;
import org.retinue.ui.sheet.TourGrid;
import org.retinue.ui.sheet.Widths;

/// The room list of the open tour: typed into like a sheet, with those above it who have no room
/// yet, and a button that gives each of them the usual one.
public final class RoomsPage extends VBox {

    private static final KeyCombination AWAY =
            new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHORTCUT_DOWN);

    private final Studio studio;
    private final Grid<StayLine, StayColumn> grid;
    private final TourGrid<StayLine, StayColumn, StaySheet> shown;
    private final Label sums = new Label();
    private final Label without = new Label();
    private final Button rest;
    private final Button remove;

    public RoomsPage(Studio studio) {
        this.studio = studio;
        grid = new Grid<>(columns(), studio.desk()::edit);
        shown = new TourGrid<>(grid);
        rest =
                Icons.button(
                        Feather.USER_PLUS,
                        studio.say("rooms.rest"),
                        studio.say("rooms.rest.hint"),
                        this::rest);
        rest.setId("rooms-for-the-rest");
        remove =
                Icons.button(
                        Feather.TRASH_2,
                        studio.say("rooms.remove"),
                        studio.say("rooms.remove") + "  (" + AWAY.getDisplayText() + ")",
                        this::remove);
        remove.setId("remove-room");
        setId("rooms");
        getStyleClass().addAll("page", "rooms");
        sums.setId("room-sums");
        sums.getStyleClass().add("detail");
        without.setId("without-room");
        without.getStyleClass().add("without-room");
        without.setWrapText(true);
        without.managedProperty().bind(without.visibleProperty());
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(bar(), without, grid);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::changePart);
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
        var now = new StaySheet(tour, view.directory(), studio.words());
        var _ = shown.show(tour.id(), now);
        var people = tour.stays().stream().flatMap(stay -> stay.people().stream()).distinct();
        sums.setText(studio.say("rooms.sums", tour.stays().size(), people.count()));
        var names = now.without();
        without.setText(studio.say("rooms.without", names.size(), String.join(", ", names)));
        without.setVisible(!names.isEmpty());
        rest.setDisable(now.rest().isEmpty());
    }

    private void rest() {
        shown.sheet().flatMap(StaySheet::rest).ifPresent(studio.desk()::edit);
    }

    private void remove() {
        shown.sheet()
                .map(now -> now.away(grid.lines().get()))
                .ifPresent(outcome -> {
                    if (outcome instanceof Outcome.Made<StayLine>(var edit, _, _)) {
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
                grid.requestFocusTraversal(TraversalDirection.PREVIOUS);
            } else {
                grid.focus();
            }
            event.consume();
        }
    }

    private GridBar bar() {
        return new GridBar(studio.words().name(Page.ROOMS), List.of(sums), List.of(rest, remove));
    }

    private Grid.Columns<StayColumn> columns() {
        return new Grid.Columns<>(
                List.of(
                        new Widths.Need<>(StayColumn.WHO, 170, 5, 0, true),
                        new Widths.Need<>(StayColumn.SHARING, 130, 3, 2, true),
                        new Widths.Need<>(StayColumn.HOTEL, 140, 4, 0, true),
                        new Widths.Need<>(StayColumn.ROOM, 70, 0, 0, true),
                        new Widths.Need<>(StayColumn.CLASS, 110, 1, 0, true),
                        new Widths.Need<>(StayColumn.FROM, 104, 0, 0, true),
                        new Widths.Need<>(StayColumn.UNTIL, 104, 0, 0, true),
                        new Widths.Need<>(StayColumn.REMARK, 130, 4, 1, true)),
                studio.words()::name,
                _ -> Optional.empty());
    }
}
