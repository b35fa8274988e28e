package org.retinue.ui.ripple;

import java.util.List;
import javafx.scene.control.Button;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.studio.Studio;

/// The dialog that shifts the programme from an item on, as one edit.
public final class ShiftDialog {

    private final Studio studio;
    private final Sheets sheets;

    public ShiftDialog(Studio studio, Sheets sheets) {
        this.studio = studio;
        this.sheets = sheets;
    }

    public void open(Tour tour, Item from, String typed) {
        var pane = new ShiftPane(studio, tour, from);
        pane.field().setText(typed);
        var shift = new Button();
        shift.setId("shift-do");
        shift.setDefaultButton(true);
        shift.textProperty().bind(pane.deed());
        shift.disableProperty().bind(pane.edit().map(edit -> edit.isEmpty()));
        shift.setOnAction(_ -> {
            sheets.close();
            pane.edit().get().ifPresent(studio.desk()::edit);
        });
        sheets.open(
                new Sheet(studio.say("ripple.title"), pane, List.of(sheets.cancel(), shift)),
                pane.field());
    }
}
