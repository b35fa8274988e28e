package org.retinue.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import org.retinue.ui.Row;

/// The columns of a grid: as wide as there is room, and hidden from the least important on where
/// there is not.
final class GridColumns<I, C extends Enum<C>> {

    private static final double LEAST_WIDTH = 20;

    private final List<GridCell<I, C>> cells = new ArrayList<>();
    private final List<Widths.Need<C>> needs;
    private final List<TableColumn<Row<I, Line<I, C>>, Line<I, C>>> columns;

    GridColumns(Grid.Columns<C> looks, Function<Spot<I, C>, Optional<Cell>> refused) {
        needs = looks.needs();
        var cellLooks = new GridCell.Looks<I, C>(looks.picture(), refused);
        columns =
                needs.stream()
                        .map(need -> column(need.column(), looks.names(), cellLooks))
                        .toList();
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

    void fit(double room) {
        var widths = Widths.fit(needs, room);
        for (var place = 0; place < needs.size(); place++) {
            var width = widths.get(needs.get(place).column());
            columns.get(place).setVisible(width != null);
            if (width != null) {
                columns.get(place).setPrefWidth(width);
            }
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
        return column;
    }
}
