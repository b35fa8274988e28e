package org.retinue.ui.releases;

import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.look.Icons;
import org.retinue.ui.look.Wrapped;
import org.retinue.ui.table.BrokenCell;
import org.retinue.words.Words;

/// A release in the list: its number, what it is about, who gave it out when, and what had changed.
final class EditionCell extends BrokenCell<EditionLine> {

    /// What the scroll bar and the paddings take.
    private static final double AROUND = 48;

    private final Words words;
    private final ZoneId zone;

    EditionCell(ListView<EditionLine> list, Words words, ZoneId zone) {
        super(list, AROUND);
        this.words = words;
        this.zone = zone;
        getStyleClass().add("edition-cell");
    }

    @Override
    protected Node content(EditionLine line) {
        var title = Wrapped.label(line.edition().name(words), "strong");
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
                        box.getChildren().add(Wrapped.label(release.note(), "note"));
                    }
                    box.getChildren()
                            .add(
                                    Wrapped.label(
                                            words.say(
                                                    "releases.given",
                                                    words.date(at.toLocalDate()),
                                                    words.time(at.toLocalTime()),
                                                    release.officer()),
                                            "detail"));
                });
        var changed = line.changed(words);
        if (!changed.isEmpty()) {
            box.getChildren().add(Wrapped.label(changed, "detail"));
        }
        line.release()
                .map(release ->
                        Wrapped.label(
                                words.say("releases.hash", shortened(release.hash())), "hash"))
                .ifPresent(box.getChildren()::add);
        return box;
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }
}
