package org.retinue.ui.clashes;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.retinue.check.Clash;
import org.retinue.tour.Booking;
import org.retinue.tour.ItemId;
import org.retinue.tour.TourId;
import org.retinue.ui.Studio;
import org.retinue.words.Clashed;

/// A clash as a sentence, and below it both sides to go to.
final class ClashCell extends ListCell<Clash> {

    private final Studio studio;
    private final BiConsumer<TourId, ItemId> open;

    ClashCell(Studio studio, BiConsumer<TourId, ItemId> open) {
        this.studio = studio;
        this.open = open;
        getStyleClass().add("clash-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Clash clash, boolean empty) {
        super.updateItem(clash, empty);
        setGraphic(clash == null || empty ? null : row(clash));
        setAccessibleText(clash == null || empty ? "" : said(clash));
    }

    private VBox row(Clash clash) {
        var words = words();
        var grave = new Label(studio.words().name(clash.severity()));
        grave.getStyleClass().add("clash-severity");
        var day = new Label(studio.words().date(clash.mine().day()));
        day.getStyleClass().addAll("detail", "clash-day");
        var first = new HBox(grave, day, label(words.sentence(clash)));
        var sides = new HBox(link(clash.mine(), words), link(clash.theirs(), words));
        sides.getStyleClass().add("clash-sides");
        for (var line : List.of(first, sides)) {
            line.getStyleClass().add("clash-words");
        }
        return new VBox(first, sides);
    }

    /// What does not fit is told by the mouse.
    private static Label label(String sentence) {
        var label = new Label(sentence);
        label.setTooltip(new Tooltip(sentence));
        return label;
    }

    private Hyperlink link(Booking side, Clashed words) {
        var link = new Hyperlink(words.side(side));
        link.getStyleClass().add("clash-side");
        link.setTooltip(new Tooltip(words.side(side)));
        link.setFocusTraversable(false);
        link.setOnAction(_ -> open.accept(side.tour(), side.item()));
        return link;
    }

    private String said(Clash clash) {
        var words = words();
        return String.join(
                "; ", words.sentence(clash), words.side(clash.mine()), words.side(clash.theirs()));
    }

    private Clashed words() {
        return new Clashed(studio.words(), studio.view().get().directory());
    }
}
