package org.retinue.ui.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import org.retinue.ui.table.Row;

/// A row of the grid, which looks like what its line is. The caption of a heading reaches over all
/// columns.
final class GridRow<I, C extends Enum<C>> extends TableRow<Row<I, Line<I, C>>> {

    private static final double INSET = 10;

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");

    private final ObservableValue<Shades<I>> shades;
    private final Label caption = new Label();
    private List<String> classes = List.of();

    GridRow(ObservableValue<Shades<I>> shades) {
        this.shades = shades;
        caption.setManaged(false);
        caption.setMouseTransparent(true);
        caption.getStyleClass().add("line-caption");
        itemProperty().flatMap(Row::valueProperty).subscribe(this::show);
        itemProperty().subscribe(_ -> shade());
        shades.subscribe(_ -> shade());
    }

    private void shade() {
        var row = getItem();
        var now = shades.getValue();
        pseudoClassStateChanged(PICKED, row != null && now.picked().contains(row.id()));
        pseudoClassStateChanged(CUT, row != null && now.cut().contains(row.id()));
    }

    /// The skin knows of cells alone, and takes away whatever else it finds between them.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!getChildren().contains(caption)) {
            getChildren().add(caption);
        }
        caption.resizeRelocate(INSET, 0, Math.max(0, getWidth() - 2 * INSET), getHeight());
    }

    private void show(@Nullable Line<I, C> line) {
        caption.setText(line == null ? "" : line.caption());
        caption.setVisible(!caption.getText().isEmpty());
        var wanted =
                line == null
                        ? List.<String>of()
                        : Stream.concat(
                                        Stream.of(
                                                "line-"
                                                        + line.form()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT)),
                                        line.looks().stream())
                                .toList();
        if (!classes.equals(wanted)) {
            getStyleClass().removeAll(classes);
            getStyleClass().addAll(wanted);
            classes = wanted;
        }
    }
}
