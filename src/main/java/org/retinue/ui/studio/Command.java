package org.retinue.ui.studio;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.look.Icons;

/// Something the officer can tell the program to do: in the menu, behind a button, by a key.
public record Command(
        String id,
        String name,
        Feather sign,
        Optional<KeyCombination> keys,
        ObservableValue<Boolean> possible,
        Runnable deed) {

    public MenuItem item() {
        var item = new MenuItem(name, Icons.of(sign));
        item.setId("menu-" + id);
        keys.ifPresent(item::setAccelerator);
        item.disableProperty().bind(possible.map(yes -> !yes));
        item.setOnAction(_ -> deed.run());
        return item;
    }

    /// A button with the picture and the words.
    public Button button() {
        var button = new Button(name, Icons.of(sign));
        button.setId(id);
        button.disableProperty().bind(possible.map(yes -> !yes));
        button.setOnAction(_ -> deed.run());
        keys.ifPresent(combination ->
                button.setTooltip(new Tooltip(name + " (" + combination.getDisplayText() + ")")));
        return button;
    }

    /// A button with the picture alone, whose tooltip says the words.
    public Button sign(ObservableValue<String> says) {
        var button = button();
        button.setText("");
        button.getStyleClass().addAll("button-icon", "flat");
        button.accessibleTextProperty().bind(says);
        var tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(
                        says.map(text ->
                                keys.map(combination ->
                                                text + " (" + combination.getDisplayText() + ")")
                                        .orElse(text)));
        button.setTooltip(tooltip);
        return button;
    }
}
