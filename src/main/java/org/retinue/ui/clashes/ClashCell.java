package org.retinue.ui.clashes;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.retinue.check.Clash;
import org.retinue.tour.Booking;
import org.retinue.tour.ItemId;
import org.retinue.tour.TourId;
import org.retinue.ui.Studio;
import org.retinue.words.Clashed;

/// A clash as a sentence, with both sides to go to.
final class ClashCell extends ListCell<Clash> {

    private final Studio studio;
    private final BiConsumer<TourId, ItemId> open;

    ClashCell(Studio studio, BiConsumer<TourId, ItemId> open) {
        this.studio = studio;
        this.open = open;
        getStyleClass().add("clash-cell");
    }

    @Override
    protected void updateItem(@Nullable Clash clash, boolean empty) {
        super.updateItem(clash, empty);
        setGraphic(clash == null || empty ? null : row(clash));
        setAccessibleText(clash == null || empty ? "" : said(clash));
    }

    private HBox row(Clash clash) {
        var words = words();
        var grave = new Label(studio.words().name(clash.severity()));
        grave.setMinWidth(64);
        var day = new Label(studio.words().date(clash.mine().day()));
        day.getStyleClass().add("detail");
        day.setMinWidth(96);
        var row =
                new HBox(
                        8,
                        grave,
                        day,
                        new Label(words.sentence(clash)),
                        link(clash.mine(), words),
                        link(clash.theirs(), words));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Hyperlink link(Booking side, Clashed words) {
        var link = new Hyperlink(words.side(side));
        link.getStyleClass().add("clash-side");
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
