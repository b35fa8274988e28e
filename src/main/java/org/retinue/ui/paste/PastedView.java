package org.retinue.ui.paste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.retinue.exchange.paste.Meaning;
import org.retinue.exchange.paste.PastedRow;
import org.retinue.exchange.table.Table;
import org.retinue.ui.form.Choices;
import org.retinue.words.Words;

/// The table as it was pasted, with a chooser above each column for what it is about, and before
/// each row what is understood of it.
final class PastedView extends ReadTable<PastedRow> {

    private final Words words;
    private final Deeds deeds;
    private final List<ComboBox<Meaning>> choosers = new ArrayList<>();
    private boolean showing;

    /// What can be told here.
    interface Deeds {
        void column(int column, Meaning meaning);

        void row(int row, boolean isTaken);

        void accept();
    }

    PastedView(Words words, Table table, Deeds deeds) {
        super(table, "pasted-rows", words.say("paste.rows"));
        this.words = words;
        this.deeds = deeds;
        fill(
                words.say("paste.understoodAs"),
                IntStream.range(0, table.width()).mapToObj(this::chooser).toList());
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
        rows().setCellFactory(_ -> new PastedRowCell(told, columns(), deeds::row));
        var chosen = rows().getSelectionModel().getSelectedIndex();
        rows().getItems().setAll(programme.rows());
        rows().getSelectionModel().select(chosen);
        requestParentLayout();
        showing = false;
    }

    @Override
    protected void press(KeyEvent event) {
        var row = rows().getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER) {
            deeds.accept();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && row != null && row.item().isPresent()) {
            deeds.row(row.index(), !row.isTaken());
            event.consume();
        }
    }

    private ComboBox<Meaning> chooser(int column) {
        var chooser = Choices.of(words, Arrays.asList(Meaning.values()));
        chooser.setId("column-" + column);
        chooser.setAccessibleText(words.say("paste.column", column + 1));
        columns().fit(chooser, column);
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
