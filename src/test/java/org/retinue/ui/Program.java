package org.retinue.ui;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.retinue.print.OneSet;
import org.retinue.tour.Language;
import org.retinue.ui.outside.Setting;

/// The program as an officer starts it, in a window of its own; what it keeps lies in one folder.
record Program(Desktop desktop, Hand hand) {

    static Program start(Path folder, Path workspace, Runnable end) {
        var setting =
                new Setting(
                        workspace,
                        folder.resolve("sample.retinue"),
                        "Li",
                        Workplace.CLOCK,
                        Language.ENGLISH,
                        "Retinue 0",
                        folder.resolve("retinue.log"),
                        folder.resolve("preferences.properties"),
                        OneSet.PAPERS);
        return Toolkit.get(() -> {
            var stage = new Stage();
            var desktop = new Desktop(setting, stage, end);
            desktop.start();
            return new Program(desktop, Hand.at(stage));
        });
    }
}
