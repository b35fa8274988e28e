package org.retinue.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.studio.Studio;

/// The dialog that asks whether to go on although not everything could be saved.
final class GiveUpDialog {

    private static final double WIDTH = 440;

    private final Studio studio;
    private final Sheets sheets;

    GiveUpDialog(Studio studio, Sheets sheets) {
        this.studio = studio;
        this.sheets = sheets;
    }

    void open(Runnable goOn) {
        var give = new Button(studio.say("ui.giveUp.yes"));
        give.setId("give-up");
        give.getStyleClass().add("danger");
        give.setOnAction(_ -> {
            sheets.close();
            goOn.run();
        });
        var text = new Label(studio.say("ui.giveUp.detail"));
        text.setWrapText(true);
        text.setPrefWidth(WIDTH);
        var keep = sheets.dismiss(studio.say("ui.giveUp.no"), "keep-working");
        sheets.open(new Sheet(studio.say("ui.giveUp"), text, List.of(give, keep)), keep);
    }
}
