package org.retinue.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.retinue.ui.look.Icons;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;

/// The list of pages at the left of the window: those of the office, and those of the open tour.
final class Navigation extends VBox {

    private final Studio studio;
    private final Map<Page, ToggleButton> buttons = new EnumMap<>(Page.class);

    Navigation(Studio studio, Consumer<Page> go) {
        this.studio = studio;
        getStyleClass().add("navigation");
        getChildren().add(button(Page.HOME, go));
        addGroup("ui.navigation.tour", Page::isOfTour, go);
        addGroup("ui.navigation.office", page -> !page.isOfTour() && page != Page.HOME, go);
    }

    void select(Page page) {
        buttons.forEach((other, button) -> button.setSelected(other == page));
    }

    void focus(Page page) {
        var button = buttons.get(page);
        if (button != null) {
            button.requestFocus();
        }
    }

    /// Larger letters, or a line of a notice, leave no room for all pages in a low window.
    ScrollPane scrolling() {
        var side = new ScrollPane(this);
        side.setFitToWidth(true);
        side.setFitToHeight(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setMinHeight(0);
        side.getStyleClass().add("edge-to-edge");
        return side;
    }

    private void addGroup(String title, Predicate<Page> belongs, Consumer<Page> go) {
        var caption = new Label(studio.say(title));
        caption.getStyleClass().add("group-title");
        getChildren().add(caption);
        Arrays.stream(Page.values())
                .filter(belongs)
                .forEach(page -> getChildren().add(button(page, go)));
    }

    private ToggleButton button(Page page, Consumer<Page> go) {
        var button = new ToggleButton(studio.words().name(page), Icons.of(page.sign()));
        button.setId("go-" + page.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            go.accept(page);
        });
        if (page.isOfTour()) {
            button.disableProperty().bind(studio.view().map(view -> view.tour().isEmpty()));
        }
        buttons.put(page, button);
        return button;
    }
}
