package org.retinue.ui.search;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.retinue.words.Words;

/// A line of the palette: the group at its first line, the name with the typed letters marked, and
/// what tells it from others of the name.
final class HitCell extends ListCell<Hit> {

    private final Words words;
    private final Supplier<String> typed;
    private final Label group = new Label();
    private final HBox name = new HBox();
    private final Label detail = new Label();
    private final HBox content = new HBox(group, name, detail);

    HitCell(Words words, Supplier<String> typed, Consumer<Hit> taking) {
        this.words = words;
        this.typed = typed;
        group.getStyleClass().add("palette-group");
        group.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("detail");
        detail.setMinWidth(0);
        HBox.setHgrow(detail, Priority.ALWAYS);
        name.getStyleClass().add("palette-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(Region.USE_PREF_SIZE);
        name.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("palette-line");
        content.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                taking.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            return;
        }
        var isFirst =
                getIndex() == 0
                        || getListView().getItems().get(getIndex() - 1).target().group()
                                != hit.target().group();
        group.setText(isFirst ? words.name(hit.target().group()) : "");
        name.getChildren()
                .setAll(NamePart.of(typed.get(), hit.name()).stream().map(HitCell::label).toList());
        // Where the name is too long its end is left out, and never a piece in its middle.
        ((Label) name.getChildren().getLast()).setMinWidth(0);
        detail.setText(hit.detail());
        setGraphic(content);
        setAccessibleText(words.name(hit.target().group()) + " " + hit.name());
    }

    private static Label label(NamePart part) {
        var label = new Label(part.text());
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (part.marked()) {
            label.getStyleClass().add("palette-mark");
        }
        return label;
    }
}
