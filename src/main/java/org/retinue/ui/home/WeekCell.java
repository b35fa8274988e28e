package org.retinue.ui.home;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.retinue.ui.Studio;
import org.retinue.ui.Texts;

/// A week in the calendar: its number, and how many delegations are in town.
final class WeekCell extends StackPane {

    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Week week;
    private final String said;

    WeekCell(Studio studio, Week week, int count, int shade) {
        this.week = week;
        said =
                studio.say(
                        "home.week",
                        week.number(),
                        Texts.dates(studio.words(), week.monday(), week.sunday()),
                        count);
        var number = new Label(Integer.toString(week.number()));
        number.getStyleClass().add("week-number");
        var visits = new Label(count == 0 ? "" : Integer.toString(count));
        visits.getStyleClass().add("week-count");
        visits.setMaxWidth(Double.MAX_VALUE);
        visits.setAlignment(Pos.CENTER);
        var lines = new VBox(number, visits);
        lines.setAlignment(Pos.TOP_CENTER);
        var background = new Region();
        background.getStyleClass().add("shade");
        getStyleClass().addAll("week", "shade-" + shade);
        if (week.equals(Week.of(studio.today()))) {
            getStyleClass().add("this-week");
        }
        setId("week-" + week.monday());
        var tooltip = new Tooltip(said);
        tooltip.setShowDelay(Duration.millis(200));
        Tooltip.install(this, tooltip);
        getChildren().addAll(background, lines);
    }

    Week week() {
        return week;
    }

    /// What the week says to those who listen.
    String said() {
        return said;
    }

    void mark(boolean cursor, boolean chosen) {
        pseudoClassStateChanged(CURSOR, cursor);
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
