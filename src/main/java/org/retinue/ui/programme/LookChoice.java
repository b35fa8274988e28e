package org.retinue.ui.programme;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.retinue.ui.look.Icons;
import org.retinue.ui.studio.Studio;

/// The choice between the ways of looking, kept as the officer likes it.
final class LookChoice extends HBox {

    private static final String KEPT = "views.look";

    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.TABLE);
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Look, ToggleButton> buttons = new EnumMap<>(Look.class);
    private final Studio studio;

    LookChoice(Studio studio) {
        this.studio = studio;
        getStyleClass().add("look-choice");
        for (var one : Look.values()) {
            buttons.put(one, button(one));
        }
        getChildren().setAll(buttons.values());
        Arrays.stream(Look.values())
                .filter(one -> studio.preferences().text(KEPT).orElse("").equals(one.name()))
                .findFirst()
                .ifPresent(look::set);
        look.subscribe(chosen -> group.selectToggle(buttons.get(chosen)));
    }

    ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    void choose(Look chosen) {
        look.set(chosen);
        studio.preferences().keep(KEPT, chosen.name());
    }

    private ToggleButton button(Look one) {
        var button = new ToggleButton("", Icons.of(one.sign()));
        var name = studio.words().name(one);
        button.setId(one.id());
        button.getStyleClass().addAll("button-icon", one.pill());
        button.setToggleGroup(group);
        button.setFocusTraversable(false);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(studio.say("programme.look", name)));
        button.setOnAction(_ -> {
            button.setSelected(true);
            choose(one);
        });
        return button;
    }
}
