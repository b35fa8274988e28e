package org.retinue.ui;

import javafx.application.Platform;
import javafx.stage.Stage;
import org.retinue.ui.look.Looks;
import org.retinue.ui.outside.Setting;

/// Starts the program as a window.
public final class Launch {

    private Launch() {}

    /// Starts the toolkit and shows the workspace, made new or filled with the sample if it is not
    /// there. Comes back at once; the program ends when its window is closed.
    public static void show(Setting setting) {
        Platform.startup(() -> {
            Looks.prepare();
            Thread.startVirtualThread(open(setting)::prepare);
        });
    }

    /// Shows the workspace; what is not saved yet is saved also where the system ends the program.
    static Desktop open(Setting setting) {
        var farewell = new Farewell();
        Runnable end =
                () -> {
                    farewell.over();
                    Platform.exit();
                };
        var desktop = new Desktop(setting, new Stage(), end);
        Thread.setDefaultUncaughtExceptionHandler(desktop::unexpected);
        farewell.say(() -> desktop.close(() -> {}));
        desktop.start();
        return desktop;
    }
}
