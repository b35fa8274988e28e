package org.retinue.ui.ripple;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.look.Icons;
import org.retinue.ui.table.BrokenCell;

/// How a line of the preview looks.
public final class PreviewCell extends BrokenCell<PreviewLine> {

    /// What the scroll bar and the paddings take.
    private static final double AROUND = 64;

    private final ListView<PreviewLine> list;

    public PreviewCell(ListView<PreviewLine> list) {
        super(list, AROUND);
        this.list = list;
    }

    @Override
    protected Node content(PreviewLine line) {
        return switch (line) {
            case PreviewLine.Heading(var text) -> label(text, "heading");
            case PreviewLine.Moved(var before, var after, var item) ->
                    new HBox(
                            label(before, "before"),
                            label("→", "arrow"),
                            label(after, "after"),
                            label(item, "item"));
            case PreviewLine.Said(var sign, var text) -> sentence(sign, text);
        };
    }

    private Label sentence(PreviewLine.Sign sign, String text) {
        var label = label(text, "sentence");
        label.setGraphic(picture(sign));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.prefWidthProperty().bind(list.widthProperty().subtract(AROUND));
        return label;
    }

    private static Node picture(PreviewLine.Sign sign) {
        return switch (sign) {
            case ANCHOR -> Icons.of(Feather.ANCHOR, "severity-error");
            case ERROR -> Icons.of(Feather.ALERT_OCTAGON, "severity-error");
            case WARNING -> Icons.of(Feather.ALERT_TRIANGLE, "severity-warning");
            case HINT -> Icons.of(Feather.INFO, "severity-hint");
            case SLACK -> Icons.of(Feather.CLOCK);
            case MENDED -> Icons.of(Feather.CHECK_CIRCLE, "all-well");
        };
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
