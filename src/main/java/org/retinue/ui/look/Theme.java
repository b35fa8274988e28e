package org.retinue.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;

/// In what colours the windows are drawn.
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    DARK(new PrimerDark().getUserAgentStylesheet());

    private final String colours;

    Theme(String colours) {
        this.colours = colours;
    }

    /// Takes the colours for every window; on the toolkit's thread.
    public void use() {
        Application.setUserAgentStylesheet(colours);
    }
}
