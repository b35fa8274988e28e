package org.retinue.ui.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableColumn;
import org.retinue.ui.table.Row;

/// The columns of a grid: as wide as there is room, and hidden from the least important on where
/// there is not.
final class GridColumns<I, C extends Enum<C>> {

    private static final double LEAST_WIDTH = 20;

    private final List<GridCell<I, C>> cells = new ArrayList<>();
    private final List<Widths.Need<C>> needs;
    private final Runnable refit;
    private final List<TableColumn<Row<I, Line<I, C>>, Line<I, C>>> columns;
    private final ContextMenu menu = new ContextMenu();
    private final Map<C, CheckMenuItem> entries;
    private ColumnChoice<C> choice;
    private ColumnChoice<C> kept;
    private Consumer<List<String>> keeping = _ -> {};
    private double room;
    private boolean fitting;

    GridColumns(
            Grid.Columns<C> looks, Function<Spot<I, C>, Optional<Cell>> refused, Runnable refit) {
        this.refit = refit;
        needs = looks.needs();
        var type = needs.getFirst().column().getDeclaringClass();
        choice = ColumnChoice.of(type, List.of());
        kept = choice;
        entries = new EnumMap<>(type);
        var cellLooks = new GridCell.Looks<I, C>(looks.picture(), refused);
        columns =
                needs.stream()
                        .map(need -> column(need.column(), looks.names(), cellLooks))
                        .toList();
        needs.stream().filter(Widths.Need::open).forEach(need -> offer(need, looks.names()));
        menu.setId("column-choice");
        columns.forEach(column -> column.setContextMenu(menu));
    }

    /// Takes up what was chosen before, and says what is chosen from now on.
    void keep(List<String> chosen, Consumer<List<String>> keeper) {
        choice = ColumnChoice.of(needs.getFirst().column().getDeclaringClass(), chosen);
        kept = choice;
        keeping = keeper;
        fit(room);
    }

    ContextMenu menu() {
        return menu;
    }

    /// After the mouse has drawn a column wider or narrower.
    void keepWidths() {
        if (!choice.equals(kept)) {
            chosen(choice);
        }
    }

    List<TableColumn<Row<I, Line<I, C>>, Line<I, C>>> all() {
        return columns;
    }

    /// All cells that the table has made; it uses them for one line after another.
    List<GridCell<I, C>> cells() {
        return cells;
    }

    /// The cell that a part of the window belongs to.
    Optional<GridCell<I, C>> cell(Object part) {
        return Stream.iterate(
                        part instanceof Node node ? node : null, Objects::nonNull, Node::getParent)
                .flatMap(node -> cells.stream().filter(cell -> cell.equals(node)))
                .findFirst();
    }

    /// Those that the cursor goes to: shown, and open to typing.
    List<C> shown() {
        return IntStream.range(0, needs.size())
                .filter(place -> columns.get(place).isVisible() && needs.get(place).open())
                .mapToObj(place -> needs.get(place).column())
                .toList();
    }

    void fit(double available) {
        room = available;
        fitting = true;
        var widths = Widths.fit(choice.applied(needs), room);
        for (var place = 0; place < needs.size(); place++) {
            var width = widths.get(needs.get(place).column());
            columns.get(place).setVisible(width != null);
            if (width != null) {
                columns.get(place).setPrefWidth(width);
            }
        }
        fitting = false;
        entries.forEach((column, entry) -> entry.setSelected(widths.containsKey(column)));
        entries.values().forEach(entry -> entry.setDisable(isLast(entry)));
    }

    private boolean isLast(CheckMenuItem entry) {
        return entry.isSelected()
                && entries.values().stream().filter(CheckMenuItem::isSelected).count() == 1;
    }

    private void offer(Widths.Need<C> need, Function<C, String> names) {
        var entry = new CheckMenuItem(names.apply(need.column()));
        entry.setId("column-choice-" + need.column().name().toLowerCase(Locale.ROOT));
        entry.setOnAction(_ -> chosen(choice.with(need.column(), entry.isSelected())));
        entries.put(need.column(), entry);
        menu.getItems().add(entry);
    }

    private void chosen(ColumnChoice<C> changed) {
        choice = changed;
        kept = changed;
        fit(room);
        refit.run();
        keeping.accept(changed.words());
    }

    private void widened(C column, double width) {
        if (!fitting) {
            choice = choice.with(column, width);
        }
    }

    private TableColumn<Row<I, Line<I, C>>, Line<I, C>> column(
            C id, Function<C, String> names, GridCell.Looks<I, C> looks) {
        var column = new TableColumn<Row<I, Line<I, C>>, Line<I, C>>(names.apply(id));
        column.setCellValueFactory(row -> row.getValue().valueProperty());
        column.setCellFactory(_ -> {
            var cell = new GridCell<>(id, looks);
            cells.add(cell);
            return cell;
        });
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(LEAST_WIDTH);
        column.widthProperty().subscribe((_, width) -> widened(id, width.doubleValue()));
        return column;
    }
}
