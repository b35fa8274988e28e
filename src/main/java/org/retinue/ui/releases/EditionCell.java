package org.retinue.ui.releases;

import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.look.Icons;
import org.retinue.words.Words;

/// A release in the list: its number, what it is about, who gave it out when, and what had changed.
final class EditionCell extends ListCell<EditionLine> {

    /// What the scroll bar and the paddings take.
    private static final double AROUND = 48;

    private final ListView<EditionLine> list;
    private final Words words;
    private final ZoneId zone;

    EditionCell(ListView<EditionLine> list, Words words, ZoneId zone) {
        this.list = list;
        this.words = words;
        this.zone = zone;
        getStyleClass().add("edition-cell");
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : getGraphic().prefHeight(list.getWidth() - AROUND)
                        + snappedTopInset()
                        + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable EditionLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : content(line));
    }

    private Node content(EditionLine line) {
        var title = label(line.edition().name(words), "strong");
        title.setGraphic(
                switch (line.edition()) {
                    case Edition.Working _ -> Icons.of(Feather.EDIT_2);
                    case Edition.Released _ -> Icons.of(Feather.SEND);
                });
        var box = new VBox(title);
        line.release()
                .ifPresent(release -> {
                    var at = release.at().atZone(zone);
                    if (!release.note().isEmpty()) {
                        box.getChildren().add(label(release.note(), "note"));
                    }
                    box.getChildren()
                            .add(
                                    label(
                                            words.say(
                                                    "releases.given",
                                                    words.date(at.toLocalDate()),
                                                    words.time(at.toLocalTime()),
                                                    release.officer()),
                                            "detail"));
                });
        var changed = line.changed(words);
        if (!changed.isEmpty()) {
            box.getChildren().add(label(changed, "detail"));
        }
        line.release()
                .map(release ->
                        label(words.say("releases.hash", shortened(release.hash())), "hash"))
                .ifPresent(box.getChildren()::add);
        return box;
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
