package org.retinue.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
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
import org.retinue.edit.Edit;
import org.retinue.tour.Directory;
import org.retinue.tour.Tour;
import org.retinue.ui.look.Icons;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;

/// A page of the open tour that is one list, typed into like a sheet. Above it stand how many there
/// are, what can be done to the picked lines, and what takes them away.
public class ListPage<I, C extends Enum<C>, S extends Sheet<I, C>> extends VBox {

    private static final KeyCombination AWAY =
            new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHORTCUT_DOWN);

    private final Studio studio;
    private final Kind<I, C, S> kind;
    private final Grid<I, C> grid;
    private final TourGrid<I, C, S> shown;
    private final Label sums = new Label();
    private final Button act;
    private final Button remove;

    /// What is listed: the page, the word for one of them in the ids of nodes, the columns, what
    /// makes the sheet of a tour, how many there are in words, what can be done to them, and what
    /// taking one away is called.
    public record Kind<I, C extends Enum<C>, S extends Sheet<I, C>>(
            Page page,
            String thing,
            Grid.Columns<C> columns,
            BiFunction<Tour, Directory, S> sheet,
            Function<S, String> sums,
            Deed<I, S> deed,
            String removing) {}

    /// What a button does to the picked lines; nothing where there is no edit.
    public record Deed<I, S>(
            String id,
            Feather sign,
            String name,
            String hint,
            BiFunction<S, List<I>, Optional<Edit>> edit) {}

    protected ListPage(Studio studio, Kind<I, C, S> kind) {
        this.studio = studio;
        this.kind = kind;
        grid = new Grid<>(kind.columns(), studio.desk()::edit);
        shown = new TourGrid<>(grid);
        var deed = kind.deed();
        act = Icons.button(deed.sign(), deed.name(), deed.hint(), this::act);
        act.setId(deed.id());
        var keys = "  (" + AWAY.getDisplayText() + ")";
        var removing = kind.removing();
        remove = Icons.button(Feather.TRASH_2, removing, removing + keys, this::remove);
        remove.setId("remove-" + kind.thing());
        sums.setId(kind.thing() + "-sums");
        sums.getStyleClass().add("detail");
        setId(kind.page().id());
        getStyleClass().addAll("page", kind.page().id());
        VBox.setVgrow(grid, Priority.ALWAYS);
        var title = studio.words().name(kind.page());
        getChildren().addAll(new GridBar(title, List.of(sums), List.of(act, remove)), grid);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::changePart);
        studio.view().subscribe(this::show);
    }

    public final void focusGrid() {
        grid.focus();
    }

    /// The sheet that is shown.
    protected final Optional<S> sheet() {
        return shown.sheet();
    }

    /// The button of what can be done to the lines.
    protected final Button deed() {
        return act;
    }

    /// Lets the column's boxes, and the space bar, do what can be done.
    protected final void tickIn(C column) {
        Ticks.on(grid, column, this::act);
    }

    /// Puts something between what stands above the list and the list.
    protected final void addAbove(Node node) {
        getChildren().add(getChildren().indexOf(grid), node);
    }

    private void show(View view) {
        view.tour()
                .ifPresent(tour -> {
                    var now = kind.sheet().apply(tour, view.directory());
                    var _ = shown.show(tour.id(), now);
                    sums.setText(kind.sums().apply(now));
                });
    }

    private void act() {
        sheet().flatMap(now -> kind.deed().edit().apply(now, grid.lines().get()))
                .ifPresent(studio.desk()::edit);
    }

    private void remove() {
        sheet().map(now -> now.away(grid.lines().get()))
                .ifPresent(outcome -> {
                    if (outcome instanceof Outcome.Made<I>(var edit, _, _)) {
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

    /// F6 goes from the grid to the first button above it that can be pressed, and back.
    private void changePart(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            if (!grid.hasFocus()) {
                grid.focus();
            } else if (act.isDisabled()) {
                remove.requestFocus();
            } else {
                act.requestFocus();
            }
            event.consume();
        }
    }
}
