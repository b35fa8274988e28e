package org.retinue.ui.guide;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.retinue.ui.look.ProseView;
import org.retinue.ui.studio.Studio;

/// The chapters of the guide at the left, and at the right the one that is read.
public final class GuideView extends BorderPane {

    private final ListView<Guide.Chapter> chapters = new ListView<>();
    private final ProseView text = new ProseView();
    private final ScrollPane page = new ScrollPane(text);

    public GuideView(Studio studio) {
        getStyleClass().add("guide");
        chapters.setId("guide-chapters");
        chapters.setAccessibleText(studio.say("ui.guide.chapters"));
        chapters.setCellFactory(_ -> new ChapterCell());
        chapters.getItems().setAll(Guide.of(studio.words()).chapters());
        page.setId("guide-page");
        page.setFitToWidth(true);
        page.setFocusTraversable(true);
        page.setAccessibleText(studio.say("ui.guide.page"));
        setLeft(chapters);
        setCenter(page);
        chapters.getSelectionModel().selectedItemProperty().subscribe(this::show);
        chapters.getSelectionModel().selectFirst();
    }

    /// Where the keys go first.
    public ListView<?> list() {
        return chapters;
    }

    private void show(Guide.@Nullable Chapter chapter) {
        if (chapter != null) {
            text.show(chapter.prose());
            page.setVvalue(0);
        }
    }

    private static final class ChapterCell extends ListCell<Guide.Chapter> {
        @Override
        protected void updateItem(Guide.@Nullable Chapter chapter, boolean empty) {
            super.updateItem(chapter, empty);
            setText(empty || chapter == null ? null : chapter.title());
        }
    }
}
