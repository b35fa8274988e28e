package org.retinue.ui.home;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.retinue.ui.look.Texts;
import org.retinue.ui.studio.Studio;

/// A week in the calendar: its number, and how many delegations are in town.
final class WeekCell extends StackPane {

    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Studio studio;
    private final Week week;
    private final Label visits = new Label();
    private final Tooltip tooltip = new Tooltip();
    private String shade = "";

    WeekCell(Studio studio, Week week) {
        this.studio = studio;
        this.week = week;
        var number = new Label(Integer.toString(week.number()));
        number.getStyleClass().add("week-number");
        visits.getStyleClass().add("week-count");
        visits.setMaxWidth(Double.MAX_VALUE);
        visits.setAlignment(Pos.CENTER);
        var lines = new VBox(number, visits);
        lines.setAlignment(Pos.TOP_CENTER);
        var background = new Region();
        background.getStyleClass().add("shade");
        getStyleClass().add("week");
        if (week.equals(Week.of(studio.today()))) {
            getStyleClass().add("this-week");
        }
        setId("week-" + week.monday());
        tooltip.setShowDelay(Duration.millis(200));
        Tooltip.install(this, tooltip);
        getChildren().addAll(background, lines);
    }

    /// Shows how many are in town, and how dark that is.
    void show(int count, int darkness) {
        visits.setText(count == 0 ? "" : Integer.toString(count));
        tooltip.setText(
                studio.say(
                        "home.week",
                        week.number(),
                        Texts.dates(studio.words(), week.monday(), week.sunday()),
                        count));
        var changed = "shade-" + darkness;
        if (!changed.equals(shade)) {
            getStyleClass().remove(shade);
            getStyleClass().add(changed);
            shade = changed;
        }
    }

    Week week() {
        return week;
    }

    /// What the week says to those who listen.
    String said() {
        return tooltip.getText();
    }

    void mark(boolean cursor, boolean chosen) {
        pseudoClassStateChanged(CURSOR, cursor);
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
