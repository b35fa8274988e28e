package org.retinue.ui.paste;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.retinue.exchange.paste.Doubt;
import org.retinue.exchange.paste.PastedRow;
import org.retinue.exchange.paste.Remark;
import org.retinue.exchange.table.Table.Cell;
import org.retinue.ui.look.Wrapped;
import org.retinue.ui.table.DrawnCell;

/// A row as it was pasted: what it is understood as, then its cells, each with what is doubtful.
final class PastedRowCell extends DrawnCell<PastedRow> {

    private final Told told;
    private final PastedColumns columns;
    private final BiConsumer<Integer, Boolean> taking;

    PastedRowCell(Told told, PastedColumns columns, BiConsumer<Integer, Boolean> taking) {
        this.told = told;
        this.columns = columns;
        this.taking = taking;
        getStyleClass().add("pasted-row");
    }

    @Override
    protected String spoken(PastedRow row) {
        return told.heard(row);
    }

    @Override
    protected HBox content(PastedRow row) {
        var line = new HBox(understood(row));
        var cells = told.programme().table().rows().get(row.index());
        for (var column = 0; column < columns.count(); column++) {
            line.getChildren().add(cell(row, cells.get(column), column));
        }
        line.getStyleClass().add(row.item().isPresent() ? "item-row" : "other-row");
        return line;
    }

    private HBox understood(PastedRow row) {
        var when = Wrapped.label(told.when(row), row.item().isPresent() ? "strong" : "detail");
        var what = Wrapped.label(told.what(row), "plain");
        var texts = new VBox(when);
        if (!what.getText().isEmpty()) {
            texts.getChildren().add(what);
        }
        if (row.item().isEmpty() && !row.remarks().isEmpty()) {
            when.getStyleClass().add("misread");
        }
        columns.fitTexts(texts);
        var box = new HBox(8, taken(row), texts);
        columns.fitUnderstood(box);
        box.getStyleClass().add("understood");
        return box;
    }

    private Node taken(PastedRow row) {
        var box = new CheckBox();
        box.setId("take-" + row.index());
        box.setSelected(row.isTaken() && row.item().isPresent());
        box.setVisible(row.item().isPresent());
        box.setFocusTraversable(false);
        box.setAccessibleText(told.words().say("paste.take"));
        box.setMinWidth(USE_PREF_SIZE);
        box.selectedProperty()
                .subscribe(isTaken -> {
                    if (isTaken != row.isTaken() && row.item().isPresent()) {
                        taking.accept(row.index(), isTaken);
                    }
                });
        return box;
    }

    private VBox cell(PastedRow row, Cell cell, int column) {
        var box = new VBox();
        if (!cell.text().isEmpty()) {
            box.getChildren()
                    .add(Wrapped.label(cell.text(), cell.isWritten() ? "plain" : "copied"));
        }
        row.remarks(column).forEach(remark -> box.getChildren().add(remark(remark)));
        columns.fit(box, column);
        box.getStyleClass().add("pasted-cell");
        row.remarks(column).stream()
                .map(remark -> style(remark.doubt()))
                .findFirst()
                .ifPresent(box.getStyleClass()::add);
        return box;
    }

    private Label remark(Remark remark) {
        return Wrapped.label(told.remark(remark), "remark");
    }

    private static String style(Doubt doubt) {
        return switch (doubt.weight()) {
            case MISREAD -> "misread";
            case SUSPECT -> "suspect";
            case TOLD -> "told";
        };
    }
}
