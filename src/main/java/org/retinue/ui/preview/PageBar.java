package org.retinue.ui.preview;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.look.Icons;
import org.retinue.ui.studio.Studio;

/// The bar above the pages: which page of how many, and how large.
final class PageBar extends HBox {

    private final Studio studio;
    private final PagesView pages;
    private final Label place = new Label();
    private final Label size = new Label();
    private final ToggleButton width;
    private final ToggleButton whole;

    PageBar(Studio studio, PagesView pages) {
        this.studio = studio;
        this.pages = pages;
        place.setId("page-place");
        size.setId("page-size");
        size.getStyleClass().add("share");
        width = fitting("width", "preview.fitWidth", new Zoom.Width());
        whole = fitting("whole", "preview.fitPage", new Zoom.Whole());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("page-bar");
        getChildren()
                .addAll(
                        button(Feather.CHEVRON_UP, "previous", () -> pages.turn(-1)),
                        button(Feather.CHEVRON_DOWN, "next", () -> pages.turn(1)),
                        place,
                        new Separator(Orientation.VERTICAL),
                        button(Feather.ZOOM_OUT, "smaller", this::smaller),
                        size,
                        button(Feather.ZOOM_IN, "larger", this::larger),
                        width,
                        whole);
        pages.current().subscribe(_ -> tell());
        pages.zoom().subscribe(_ -> tell());
    }

    void larger() {
        pages.zoom(Zoom.larger(pages.scale()));
    }

    void smaller() {
        pages.zoom(Zoom.smaller(pages.scale()));
    }

    /// Says where one is and how large it is.
    void tell() {
        var count = pages.pages().size();
        place.setText(
                count == 0
                        ? studio.say("preview.noPage")
                        : studio.say("preview.place", pages.current().get() + 1, count));
        size.setText(studio.say("preview.share", Zoom.percent(pages.scale())));
        width.setSelected(pages.zoom().get() instanceof Zoom.Width);
        whole.setSelected(pages.zoom().get() instanceof Zoom.Whole);
    }

    private Button button(Feather sign, String what, Runnable deed) {
        var name = studio.say("preview.turn." + what);
        var button = Icons.button(sign, name, studio.say("preview.turnHint." + what), deed);
        button.setId("page-" + what);
        return button;
    }

    private ToggleButton fitting(String id, String key, Zoom zoom) {
        var button = new ToggleButton(studio.say(key));
        button.setId("page-" + id);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> {
            pages.zoom(zoom);
            tell();
        });
        return button;
    }

    /// Nothing in it is cut off.
    void keepWhole() {
        for (var node : getChildren()) {
            if (node instanceof Region part) {
                part.setMinWidth(USE_PREF_SIZE);
            }
        }
    }
}
