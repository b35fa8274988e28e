package org.retinue.ui.list;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.retinue.exchange.list.Doubt;
import org.retinue.exchange.list.ListReport;
import org.retinue.exchange.list.ListRow;
import org.retinue.exchange.list.RowState;
import org.retinue.exchange.list.Treatment;
import org.retinue.exchange.table.Table.Cell;
import org.retinue.ui.look.Wrapped;
import org.retinue.ui.paste.PastedColumns;
import org.retinue.ui.table.DrawnCell;

/// A row of a list: whom or what it is about, what comes of it and why, then its cells.
final class ListRowCell extends DrawnCell<ListRow> {

    private final ListReport report;
    private final PastedColumns columns;
    private final ListTable.Deeds deeds;

    ListRowCell(ListReport report, PastedColumns columns, ListTable.Deeds deeds) {
        this.report = report;
        this.columns = columns;
        this.deeds = deeds;
        getStyleClass().addAll("pasted-row", "list-row");
    }

    @Override
    protected String spoken(ListRow row) {
        return report.row(row);
    }

    @Override
    protected HBox content(ListRow row) {
        var line = new HBox(understood(row));
        var cells = report.list().table().rows().get(row.index());
        for (var column = 0; column < columns.count(); column++) {
            line.getChildren().add(cell(row, cells.get(column), column));
        }
        line.getStyleClass().add(row.state() == RowState.ASIDE ? "other-row" : "item-row");
        return line;
    }

    private HBox understood(ListRow row) {
        var texts = new VBox();
        var state = new Label(report.words().name(row.state()));
        state.getStyleClass().addAll("row-state", style(row.state()));
        var number =
                new Label(report.words().say("list.number", Integer.toString(row.index() + 1)));
        number.getStyleClass().add("detail");
        var head = new HBox(6, state, number);
        head.getStyleClass().add("row-head");
        texts.getChildren().add(head);
        if (!row.name().isEmpty()) {
            texts.getChildren().add(Wrapped.label(row.name(), "strong"));
        }
        row.changes()
                .forEach(change ->
                        texts.getChildren().add(Wrapped.label(report.change(change), "change")));
        row.remarks().stream()
                .filter(remark -> remark.column() < 0)
                .forEach(remark ->
                        texts.getChildren()
                                .add(Wrapped.label(report.remark(remark), weight(remark.doubt()))));
        if (row.state() == RowState.CHANGED) {
            texts.getChildren().add(asNew(row));
        }
        columns.fitTexts(texts);
        var box = new HBox(8, taken(row), texts);
        columns.fitUnderstood(box);
        box.getStyleClass().add("understood");
        return box;
    }

    private Node taken(ListRow row) {
        var choices = row.treatments();
        var box = new CheckBox();
        box.setId("take-" + row.index());
        box.setSelected(row.isTaken());
        box.setVisible(choices.size() > 1);
        box.setFocusTraversable(false);
        box.setAccessibleText(report.words().name(ListTable.taking(row)));
        box.setMinWidth(USE_PREF_SIZE);
        box.selectedProperty()
                .subscribe(isTaken -> {
                    if (isTaken != row.isTaken() && choices.size() > 1) {
                        deeds.row(row.index(), isTaken ? ListTable.taking(row) : Treatment.LEAVE);
                    }
                });
        return box;
    }

    private Hyperlink asNew(ListRow row) {
        var link = new Hyperlink(report.words().name(Treatment.AS_NEW));
        link.setId("as-new-" + row.index());
        link.setFocusTraversable(false);
        link.setOnAction(_ -> deeds.row(row.index(), Treatment.AS_NEW));
        return link;
    }

    private VBox cell(ListRow row, Cell cell, int column) {
        var box = new VBox();
        if (cell.isWritten() || (row.state() != RowState.ASIDE && !cell.text().isEmpty())) {
            box.getChildren()
                    .add(Wrapped.label(cell.text(), cell.isWritten() ? "plain" : "copied"));
        }
        row.remarks().stream()
                .filter(remark -> remark.column() == column)
                .forEach(remark -> {
                    box.getChildren().add(Wrapped.label(report.remark(remark), "remark"));
                    box.getStyleClass().add("suspect");
                });
        columns.fit(box, column);
        box.getStyleClass().add("pasted-cell");
        return box;
    }

    private static String style(RowState state) {
        return switch (state) {
            case NEW -> "is-new";
            case CHANGED -> "is-changed";
            case SAME, ASIDE -> "is-same";
            case DUPLICATE -> "is-duplicate";
            case WRONG -> "is-wrong";
        };
    }

    private static String weight(Doubt doubt) {
        return switch (doubt.weight()) {
            case WRONG -> "row-wrong";
            case SUSPECT -> "row-suspect";
            case TOLD -> "row-told";
        };
    }
}
