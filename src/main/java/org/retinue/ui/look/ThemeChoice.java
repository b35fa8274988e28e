package org.retinue.ui.look;

import javafx.application.ColorScheme;
import javafx.application.Platform;

/// In what colours the officer wants the windows.
public enum ThemeChoice {
    /// As everything else on this machine.
    SYSTEM,
    LIGHT,
    DARK;

    /// What the choice comes to at the moment; on the toolkit's thread.
    public Theme theme() {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM ->
                    Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                            ? Theme.DARK
                            : Theme.LIGHT;
        };
    }
}
