package org.retinue.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.retinue.exchange.list.Field;
import org.retinue.exchange.list.Guess;
import org.retinue.exchange.list.ListKind;
import org.retinue.exchange.list.ListReport;
import org.retinue.exchange.list.ListRow;
import org.retinue.exchange.list.ReadList;
import org.retinue.exchange.list.RowState;
import org.retinue.exchange.list.Treatment;
import org.retinue.ui.form.Choices;
import org.retinue.ui.paste.ReadTable;
import org.retinue.words.Words;

/// The list as it came, with its own heads and a chooser above each column for what it is about,
/// and before each row what comes of it. The space bar takes a row or leaves it out, N takes one
/// that is known as somebody new, Enter takes the list.
final class ListTable extends ReadTable<ListRow> {

    private final Words words;
    private final Deeds deeds;
    private final List<ComboBox<Field>> choosers = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();
    private boolean showing;

    /// What can be told here.
    interface Deeds {
        void column(int column, Field field);

        void row(int row, Treatment treatment);

        void accept();
    }

    ListTable(Words words, ReadList list, Deeds deeds) {
        super(list.table(), "list-rows", words.say("list.rows"));
        this.words = words;
        this.deeds = deeds;
        fill(
                words.say("list.becomes"),
                IntStream.range(0, list.table().width())
                        .mapToObj(column -> head(column, list.kind()))
                        .toList());
    }

    /// What the tick of a row does: takes it, or where it is there already, as somebody new.
    static Treatment taking(ListRow row) {
        return row.treatments().contains(Treatment.TAKE) ? Treatment.TAKE : Treatment.AS_NEW;
    }

    /// Shows all rows, or those alone that need a look.
    void show(ListReport report, boolean doubtfulAlone) {
        showing = true;
        for (var column = 0; column < choosers.size(); column++) {
            show(report.list().columns().get(column), column);
        }
        rows().setCellFactory(_ -> new ListRowCell(report, columns(), deeds));
        var isFirst = rows().getItems().isEmpty();
        var chosen = rows().getSelectionModel().getSelectedItem();
        var index = chosen == null ? -1 : chosen.index();
        rows().getItems()
                .setAll(
                        report.list().rows().stream()
                                .filter(row -> !doubtfulAlone || report.list().needsALook(row))
                                .toList());
        rows().getItems().stream()
                .filter(row -> row.index() == index)
                .findFirst()
                .ifPresent(rows().getSelectionModel()::select);
        if (isFirst) {
            rows().scrollTo(firstEntry());
        }
        requestParentLayout();
        showing = false;
    }

    private void show(Guess guess, int column) {
        var said = guess.header().replaceAll("\\s+", " ");
        var reason =
                switch (guess.reason()) {
                    case HEADER -> words.say("list.reason.header", said);
                    case CONTENTS -> words.say("list.reason.contents");
                    case CHOSEN -> words.say("list.reason.chosen");
                    case UNKNOWN -> words.say("list.reason.unknown");
                };
        heads.get(column).setText(said);
        choosers.get(column).setValue(guess.field());
        choosers.get(column).setTooltip(new Tooltip(reason));
        choosers.get(column).setAccessibleHelp(reason);
    }

    /// Titles and heads stand above it; what the columns are about is said above them already.
    private int firstEntry() {
        return (int)
                rows().getItems().stream().takeWhile(row -> row.state() == RowState.ASIDE).count();
    }

    @Override
    protected void press(KeyEvent event) {
        var row = rows().getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER) {
            deeds.accept();
            event.consume();
        } else if (row != null && event.getCode() == KeyCode.SPACE && row.treatments().size() > 1) {
            deeds.row(row.index(), row.isTaken() ? Treatment.LEAVE : taking(row));
            event.consume();
        } else if (row != null && event.getCode() == KeyCode.N && row.state() == RowState.CHANGED) {
            deeds.row(row.index(), Treatment.AS_NEW);
            event.consume();
        }
    }

    private VBox head(int column, ListKind kind) {
        var chooser = Choices.of(words, Field.of(kind));
        chooser.setId("field-" + column);
        chooser.setAccessibleText(words.say("list.aColumn", column + 1));
        chooser.valueProperty()
                .subscribe(field -> {
                    if (field != null && !showing) {
                        deeds.column(column, field);
                    }
                });
        var head = new Label();
        head.getStyleClass().addAll("detail", "list-head");
        var box = new VBox(2, head, chooser);
        columns().fit(box, column);
        choosers.add(chooser);
        heads.add(head);
        return box;
    }
}
