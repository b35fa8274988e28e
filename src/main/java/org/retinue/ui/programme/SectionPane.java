package org.retinue.ui.programme;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.retinue.tour.Item;
import org.retinue.words.Words;

/// A part of the inspector that can be closed, and then says in half a line what is in it.
final class SectionPane extends TitledPane implements Inspector.Part {

    /// What the arrow before the title and the edges take of the width.
    private static final double BESIDE_TITLE = 30;

    private final Section section;
    private final Words words;
    private final Label summary = new Label();
    private final VBox content = new VBox();

    SectionPane(Section section, Words words) {
        this.section = section;
        this.words = words;
        setId("section-" + section.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getStyleClass().add("section");
        setText(words.name(section));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(heading());
        setAnimated(false);
        setExpanded(section.isOpenFirst());
        content.getStyleClass().add("section-content");
        setContent(content);
    }

    void add(Node node) {
        content.getChildren().add(node);
    }

    @Override
    public void show(ProgrammeSheet sheet, Item item, boolean another) {
        Inspector.reveal(this, section.isOf(item));
        summary.setText(new Summaries(sheet.tour(), words).of(section, item));
    }

    private Node heading() {
        var title = new Label(words.name(section));
        title.getStyleClass().add("section-name");
        title.setMinWidth(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("summary");
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.setAlignment(Pos.CENTER_RIGHT);
        summary.visibleProperty().bind(expandedProperty().not());
        HBox.setHgrow(summary, Priority.ALWAYS);
        var heading = new HBox(12, title, summary);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.prefWidthProperty().bind(widthProperty().subtract(BESIDE_TITLE));
        return heading;
    }
}
