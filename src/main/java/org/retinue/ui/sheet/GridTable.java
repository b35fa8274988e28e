package org.retinue.ui.sheet;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import org.retinue.ui.table.Row;
import org.retinue.ui.table.Rows;

/// The lines of a sheet, one row for each, which stays the same while its line lives.
final class GridTable<I, C extends Enum<C>> extends TableView<Row<I, Line<I, C>>> {

    static final double ROW_HEIGHT = 32;

    private final ObservableList<Row<I, Line<I, C>>> rows = FXCollections.observableArrayList();

    GridTable(ObservableValue<Shades<I>> shades) {
        setItems(rows);
        setFixedCellSize(ROW_HEIGHT);
        setFocusTraversable(false);
        setRowFactory(_ -> new GridRow<>(shades));
    }

    void show(List<Line<I, C>> lines) {
        Rows.show(lines, Line::id, rows);
    }

    /// Shows which row is the present one; none where the index is -1.
    void mark(int index) {
        var selection = getSelectionModel();
        if (index < 0) {
            selection.clearSelection();
        } else if (selection.getSelectedIndex() != index) {
            selection.clearAndSelect(index);
        }
    }
}
