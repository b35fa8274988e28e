package org.retinue.ui;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pictures beside words: one family, in the colour of the text around them.
public final class Icons {

    private Icons() {}

    public static FontIcon of(Feather sign) {
        return new FontIcon(sign);
    }

    /// A picture with a style class of its own, such as the colour of a severity.
    public static FontIcon of(Feather sign, String style) {
        var icon = new FontIcon(sign);
        icon.getStyleClass().add(style);
        return icon;
    }
}
