package org.retinue.ui.releases;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.look.Icons;
import org.retinue.ui.look.Wrapped;
import org.retinue.ui.table.BrokenCell;
import org.retinue.words.Words;

/// How a line of a comparison looks: of a field the old value stands on the left and the new one on
/// the right.
final class ChangeCell extends BrokenCell<ChangeLine> {

    /// What the scroll bar and the paddings take.
    private static final double AROUND = 48;

    private final Words words;

    ChangeCell(ListView<ChangeLine> list, Words words) {
        super(list, AROUND);
        this.words = words;
        getStyleClass().add("change-cell");
    }

    @Override
    protected Region content(ChangeLine line) {
        return switch (line) {
            case ChangeLine.Heading(var text) -> Wrapped.label(text, "heading");
            case ChangeLine.OfThing(var sort, var name, _) -> thing(sort, name);
            case ChangeLine.OfField field -> field(field);
        };
    }

    private HBox thing(Sort sort, String name) {
        var pill = Wrapped.label(words.name(sort), "pill");
        pill.getStyleClass().add(sort.look());
        pill.setGraphic(Icons.of(sort.sign()));
        pill.setMinWidth(USE_PREF_SIZE);
        var title = Wrapped.label(name, "strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(pill, title);
        row.getStyleClass().add("thing");
        return row;
    }

    private GridPane field(ChangeLine.OfField field) {
        var grid = new GridPane();
        grid.getStyleClass().add("field");
        grid.getColumnConstraints().addAll(share(20), share(38), share(4), share(38));
        var row = new RowConstraints();
        row.setValignment(VPos.TOP);
        grid.getRowConstraints().add(row);
        grid.addRow(
                0,
                Wrapped.label(field.name(), "name"),
                value(field.before(), "before"),
                arrow(),
                value(field.after(), "after"));
        return grid;
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static Node arrow() {
        return Icons.of(Feather.ARROW_RIGHT, "arrow");
    }

    /// What is not there is told by a dash, which the eye does not take for a value.
    private Label value(String text, String style) {
        var value = Wrapped.label(text.isEmpty() ? "—" : text, style);
        if (text.isEmpty()) {
            value.getStyleClass().add("nothing");
        }
        return value;
    }

    @Override
    protected String spoken(ChangeLine line) {
        return switch (line) {
            case ChangeLine.Heading(var text) -> text;
            case ChangeLine.OfThing(var sort, var name, _) ->
                    words.say("releases.spoken.thing", words.name(sort), name);
            case ChangeLine.OfField(var name, var before, var after) ->
                    words.say("releases.spoken.field", name, before, after);
        };
    }
}
