package org.retinue.ui.clashes;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.retinue.check.Clash;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Clashed;

/// A line of the board with the name before it, and above the first of a group its caption.
final class LineCell extends ListCell<Board.Line> {

    /// How wide the names are.
    static final double NAME = 190;

    /// Under which the list keeps how many days are shown.
    static final String DAYS = "days";

    private final Studio studio;
    private final Consumer<Clash> go;

    LineCell(Studio studio, Consumer<Clash> go) {
        this.studio = studio;
        this.go = go;
        getStyleClass().add("clash-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Board.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(line == null || empty ? null : row(line));
    }

    private VBox row(Board.Line line) {
        var words = new Clashed(studio.words(), studio.view().get().directory());
        var name = new Label(words.name(line.resource()));
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        name.setTooltip(new Tooltip(name.getText()));
        var days = (Integer) getListView().getProperties().getOrDefault(DAYS, 1);
        var strip = new Strip(studio, line, days, go);
        HBox.setHgrow(strip, Priority.ALWAYS);
        var row = new HBox(name, strip);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!isFirstOfGroup(line)) {
            return new VBox(row);
        }
        var caption = new Label(studio.words().name(line.group()));
        caption.getStyleClass().add("group-title");
        return new VBox(caption, row);
    }

    private boolean isFirstOfGroup(Board.Line line) {
        return getIndex() == 0
                || getListView().getItems().get(getIndex() - 1).group() != line.group();
    }
}
