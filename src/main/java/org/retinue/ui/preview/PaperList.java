package org.retinue.ui.preview;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.retinue.print.Document;
import org.retinue.ui.studio.Studio;

/// The papers that can be printed; those with a mark are. A name chooses its paper alone, the box
/// beside it or the space bar adds the paper or takes it away.
final class PaperList extends ListView<Document> {

    /// The first one is chosen to begin with.
    PaperList(Studio studio, Document first, Runnable changed) {
        super(FXCollections.observableArrayList(Document.values()));
        setId("print-papers");
        getStyleClass().add("papers");
        setAccessibleText(studio.say("preview.papers"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().select(first);
        scrollTo(first);
        setCellFactory(_ -> new Cell(studio));
        addEventFilter(KeyEvent.KEY_PRESSED, this::toggle);
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Document>) _ -> changed.run());
    }

    List<Document> chosen() {
        return getSelectionModel().getSelectedItems().stream().sorted().toList();
    }

    private void toggle(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && !event.isControlDown() && !event.isShiftDown()) {
            toggle(getFocusModel().getFocusedIndex());
            event.consume();
        }
    }

    private void toggle(int index) {
        if (getSelectionModel().isSelected(index)) {
            getSelectionModel().clearSelection(index);
        } else {
            getSelectionModel().select(index);
        }
        getFocusModel().focus(index);
    }

    private final class Cell extends ListCell<Document> {
        private final Studio studio;
        private final CheckBox mark = new CheckBox();

        private Cell(Studio studio) {
            this.studio = studio;
            mark.setFocusTraversable(false);
            mark.selectedProperty().bind(selectedProperty());
            mark.addEventFilter(
                    MouseEvent.ANY,
                    event -> {
                        if (event.getEventType().equals(MouseEvent.MOUSE_PRESSED)) {
                            PaperList.this.requestFocus();
                            toggle(getIndex());
                        }
                        event.consume();
                    });
        }

        @Override
        protected void updateItem(@Nullable Document paper, boolean empty) {
            super.updateItem(paper, empty);
            var name = paper == null || empty ? "" : studio.words().name(paper);
            setText(name);
            mark.setAccessibleText(name);
            setGraphic(name.isEmpty() ? null : mark);
        }
    }
}
