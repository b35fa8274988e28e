package org.retinue.ui.paste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.exchange.paste.Meaning;
import org.retinue.exchange.paste.PastedRow;
import org.retinue.exchange.table.Table;
import org.retinue.ui.form.Choices;
import org.retinue.words.Words;

/// The table as it was pasted, with a chooser above each column for what it is about, and before
/// each row what is understood of it.
final class PastedView extends ScrollPane {

    private final Words words;
    private final Deeds deeds;
    private final List<ComboBox<Meaning>> choosers = new ArrayList<>();
    private final PastedColumns columns;
    private final ListView<PastedRow> rows = new ListView<>();
    private boolean showing;

    /// What can be told here.
    interface Deeds {
        void column(int column, Meaning meaning);

        void row(int row, boolean isTaken);

        void accept();
    }

    PastedView(Words words, Table table, Deeds deeds) {
        this.words = words;
        this.deeds = deeds;
        columns = new PastedColumns(table);
        var heads = new HBox(head());
        IntStream.range(0, table.width())
                .forEach(column -> heads.getChildren().add(chooser(column)));
        heads.getStyleClass().add("pasted-heads");
        rows.setId("pasted-rows");
        rows.setAccessibleText(words.say("paste.rows"));
        rows.setFocusTraversable(true);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(rows, Priority.ALWAYS);
        var content = new VBox(heads, rows);
        content.setMinWidth(columns.least());
        content.widthProperty().subscribe(width -> columns.fill(width.doubleValue()));
        setContent(content);
        setFitToHeight(true);
        setFitToWidth(true);
        getStyleClass().add("pasted");
    }

    int size() {
        return rows.getItems().size();
    }

    void show(Told told) {
        showing = true;
        var programme = told.programme();
        for (var column = 0; column < choosers.size(); column++) {
            var guess = programme.columns().get(column);
            var chooser = choosers.get(column);
            chooser.setValue(guess.meaning());
            chooser.setTooltip(new Tooltip(told.reason(guess)));
            chooser.setAccessibleHelp(told.reason(guess));
        }
        rows.setCellFactory(_ -> new PastedRowCell(told, columns, deeds::row));
        var chosen = rows.getSelectionModel().getSelectedIndex();
        rows.getItems().setAll(programme.rows());
        rows.getSelectionModel().select(chosen);
        requestParentLayout();
        showing = false;
    }

    private void press(KeyEvent event) {
        var row = rows.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER) {
            deeds.accept();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && row != null && row.item().isPresent()) {
            deeds.row(row.index(), !row.isTaken());
            event.consume();
        }
    }

    private Label head() {
        var head = new Label(words.say("paste.understoodAs"));
        columns.fitUnderstood(head);
        head.getStyleClass().add("pasted-head");
        return head;
    }

    private ComboBox<Meaning> chooser(int column) {
        var chooser = Choices.of(words, Arrays.asList(Meaning.values()));
        chooser.setId("column-" + column);
        chooser.setAccessibleText(words.say("paste.column", column + 1));
        columns.fit(chooser, column);
        chooser.valueProperty()
                .subscribe(meaning -> {
                    if (meaning != null && !showing) {
                        deeds.column(column, meaning);
                    }
                });
        choosers.add(chooser);
        return chooser;
    }
}
