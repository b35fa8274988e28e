package org.retinue.ui.table;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;

/// Columns of tables with stable rows: each cell follows one part of its row's value.
public final class Columns {

    private static final double MOST_OF_NARROW = 1.6;

    private Columns() {}

    public static <I, V, T> TableColumn<Row<I, V>, T> of(
            String name, double width, Function<V, T> part, Function<T, Region> shown) {
        var column = new TableColumn<Row<I, V>, T>(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> row.getValue().valueProperty().map(part));
        column.setCellFactory(_ -> new PartCell<>(shown));
        return column;
    }

    public static <I, V> TableColumn<Row<I, V>, String> text(
            String name, double width, Function<V, String> part) {
        return of(name, width, part, Label::new);
    }

    /// A column of short values: what is left over goes to the others.
    public static <I, V, T> TableColumn<Row<I, V>, T> narrow(TableColumn<Row<I, V>, T> column) {
        column.setMaxWidth(column.getPrefWidth() * MOST_OF_NARROW);
        return column;
    }

    private static final class PartCell<I, V, T> extends TableCell<Row<I, V>, T> {
        private final Function<T, Region> shown;

        private PartCell(Function<T, Region> shown) {
            this.shown = shown;
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(T part, boolean empty) {
            super.updateItem(part, empty);
            setGraphic(empty || part == null ? null : shown.apply(part));
        }
    }
}
