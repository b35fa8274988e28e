package org.retinue.ui.preview;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.retinue.ui.studio.Studio;

/// Those who get what has changed for them, each with the release that they hold.
final class HolderList extends ListView<Holder> {

    HolderList(Studio studio, List<Holder> holders) {
        getItems().setAll(holders);
        setId("print-holders");
        getStyleClass().add("holders");
        setCellFactory(_ -> new Cell(studio));
    }

    private static final class Cell extends ListCell<Holder> {
        private final Studio studio;

        private Cell(Studio studio) {
            this.studio = studio;
        }

        @Override
        protected void updateItem(@Nullable Holder holder, boolean empty) {
            super.updateItem(holder, empty);
            setText(holder == null || empty ? "" : name(holder));
        }

        private String name(Holder holder) {
            var words = studio.words();
            return words.say("preview.holder", words.best(holder.name()), holder.since().release());
        }
    }
}
