package org.retinue.ui.releases;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.retinue.tour.ItemId;
import org.retinue.words.Words;

/// The lines of a comparison. Enter, or a double click, on an item goes to it.
public final class ChangeList extends ListView<ChangeLine> {

    private final Consumer<ItemId> open;

    public ChangeList(Words words, Consumer<ItemId> open) {
        this.open = open;
        getStyleClass().add("change-list");
        setCellFactory(list -> new ChangeCell(list, words));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && goes()) {
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                var _ = goes();
            }
        });
    }

    /// Shows the lines; the one that was chosen stays chosen where it is still there.
    public void show(List<ChangeLine> lines) {
        if (!getItems().equals(lines)) {
            var chosen = getSelectionModel().getSelectedIndex();
            getItems().setAll(lines);
            if (chosen >= 0 && chosen < lines.size()) {
                getSelectionModel().select(chosen);
            }
        }
    }

    private boolean goes() {
        if (getSelectionModel().getSelectedItem() instanceof ChangeLine.OfThing thing) {
            thing.item().ifPresent(open);
            return thing.item().isPresent();
        }
        return false;
    }
}
