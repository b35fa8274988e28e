package org.retinue.ui.office;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.desk.View;
import org.retinue.ui.Page;
import org.retinue.ui.Studio;

/// What the office has settled for all its tours: the rules that count with their numbers, and
/// beside them the days on which it works.
public final class OfficePage extends HBox {

    private final RulesPane rules;

    public OfficePage(Studio studio) {
        rules = RulesPane.ofOffice(studio);
        setId("office");
        getStyleClass().addAll("page", "office");
        var title = new Label(studio.words().name(Page.OFFICE));
        title.getStyleClass().add("page-title");
        var header = new HBox(title);
        header.getStyleClass().add("page-header");
        var calendar = new CalendarPane(studio);
        calendar.disableProperty().bind(studio.view().map(View::readOnly));
        var side = new ScrollPane(calendar);
        side.setFitToWidth(true);
        side.getStyleClass().add("office-side");
        var main = new VBox(header, rules);
        VBox.setVgrow(rules, Priority.ALWAYS);
        HBox.setHgrow(main, Priority.ALWAYS);
        getChildren().addAll(main, side);
    }

    /// Where the keyboard begins.
    public Node first() {
        return rules.first();
    }
}
