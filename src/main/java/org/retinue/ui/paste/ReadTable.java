package org.retinue.ui.paste;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.exchange.table.Table;

/// A table that was read: a head above each column for what it is about, and its rows, each with
/// what is made of it before its cells.
public abstract class ReadTable<R> extends ScrollPane {

    private final PastedColumns columns;
    private final ListView<R> rows = new ListView<>();

    /// The rows are found by the name, and read out by what is said of them.
    protected ReadTable(Table table, String name, String said) {
        columns = new PastedColumns(table);
        rows.setId(name);
        rows.setAccessibleText(said);
        rows.setFocusTraversable(true);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(rows, Priority.ALWAYS);
        setFitToHeight(true);
        setFitToWidth(true);
        getStyleClass().add("pasted");
    }

    /// The title stands above what is made of the rows, the heads above their columns.
    protected final void fill(String title, List<? extends Node> heads) {
        var top = new HBox(head(title));
        top.getChildren().addAll(heads);
        top.getStyleClass().add("pasted-heads");
        var content = new VBox(top, rows);
        content.setMinWidth(columns.least());
        content.widthProperty().subscribe(width -> columns.fill(width.doubleValue()));
        setContent(content);
    }

    protected abstract void press(KeyEvent event);

    protected final PastedColumns columns() {
        return columns;
    }

    protected final ListView<R> rows() {
        return rows;
    }

    public final int size() {
        return rows.getItems().size();
    }

    private Label head(String title) {
        var head = new Label(title);
        columns.fitUnderstood(head);
        head.getStyleClass().add("pasted-head");
        return head;
    }
}
