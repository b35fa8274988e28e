package org.retinue.ui.programme;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.retinue.ui.studio.Selection;

/// What stands above the programme: its days, what is often done to items, and the ways of looking.
final class ProgrammeBar extends HBox {

    ProgrammeBar(DayStrip days, LineCommands commands, Selection selection, LookChoice looks) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var onItem = selection.chosen().map(chosen -> chosen.lead().isPresent());
        setSpacing(2);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("programme-bar");
        getChildren().addAll(days, space);
        getChildren().addAll(commands.buttons(onItem));
        getChildren().add(looks);
    }
}
