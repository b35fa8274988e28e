package org.retinue.ui.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.retinue.ui.studio.Studio;

/// Takes files that are dropped onto the window.
public final class Drops {

    private final Node onto;
    private final Consumer<List<Path>> taking;
    private final Studio studio;

    public Drops(Node onto, Consumer<List<Path>> taking, Studio studio) {
        this.onto = onto;
        this.taking = taking;
        this.studio = studio;
    }

    public void listen() {
        onto.addEventHandler(DragEvent.DRAG_OVER, this::over);
        onto.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && !studio.view().get().readOnly()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles() && !studio.view().get().readOnly()) {
            taking.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
