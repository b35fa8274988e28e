package org.retinue.ui.clashes;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.retinue.check.Clash;
import org.retinue.tour.Booking;
import org.retinue.tour.ItemId;
import org.retinue.tour.TourId;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Clashed;

/// A clash as a sentence, and below it both sides to go to.
final class ClashCell extends ListCell<Clash> {

    private final Studio studio;
    private final BiConsumer<TourId, ItemId> open;
    private final Label severity = new Label();
    private final Label day = new Label();
    private final Label sentence = new Label();
    private final Hyperlink mine = link();
    private final Hyperlink theirs = link();
    private final VBox row =
            new VBox(line(severity, day, sentence), line("clash-sides", mine, theirs));

    ClashCell(Studio studio, BiConsumer<TourId, ItemId> open) {
        this.studio = studio;
        this.open = open;
        getStyleClass().add("clash-cell");
        severity.getStyleClass().add("clash-severity");
        day.getStyleClass().addAll("detail", "clash-day");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Clash clash, boolean empty) {
        super.updateItem(clash, empty);
        if (clash == null || empty) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            show(clash);
            setGraphic(row);
        }
    }

    private void show(Clash clash) {
        var words = new Clashed(studio.words(), studio.view().get().directory());
        severity.setText(studio.words().name(clash.severity()));
        day.setText(studio.words().date(clash.mine().day()));
        tell(sentence, words.sentence(clash));
        show(mine, clash.mine(), words);
        show(theirs, clash.theirs(), words);
        setAccessibleText(String.join("; ", sentence.getText(), mine.getText(), theirs.getText()));
    }

    private void show(Hyperlink link, Booking side, Clashed words) {
        tell(link, words.side(side));
        link.setOnAction(_ -> open.accept(side.tour(), side.item()));
    }

    /// What does not fit is told by the mouse.
    private static void tell(Labeled label, String text) {
        label.setText(text);
        label.setTooltip(new Tooltip(text));
    }

    private static HBox line(String style, Node... parts) {
        var line = line(parts);
        line.getStyleClass().add(style);
        return line;
    }

    private static HBox line(Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("clash-words");
        return line;
    }

    private static Hyperlink link() {
        var link = new Hyperlink();
        link.getStyleClass().add("clash-side");
        link.setFocusTraversable(false);
        return link;
    }
}
