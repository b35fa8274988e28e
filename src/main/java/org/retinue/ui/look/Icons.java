package org.retinue.ui.look;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
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

    /// A button that shows a picture, and says its name to those who do not see it.
    public static Button button(Feather sign, String name, Runnable deed) {
        var button = new Button("", of(sign));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(name);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    /// The same, which explains itself to the mouse, too.
    public static Button button(Feather sign, String name, String hint, Runnable deed) {
        var button = button(sign, name, deed);
        button.setTooltip(new Tooltip(hint));
        return button;
    }
}
