package org.retinue.ui.arrange;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.retinue.ui.Studio;

/// Draws a comparison: the days one below the other, before on the left and after on the right.
final class ComparisonView extends ScrollPane {

    private final Studio studio;
    private final VBox days = new VBox();

    ComparisonView(Studio studio) {
        this.studio = studio;
        setId("arrange-comparison");
        setFitToWidth(true);
        setContent(days);
        days.getStyleClass().add("days");
        getStyleClass().add("comparison");
    }

    void clear() {
        days.getChildren().clear();
    }

    void show(Comparison comparison) {
        var place = getVvalue();
        clear();
        if (!comparison.unfit().isEmpty()) {
            days.getChildren().add(label(studio.say("arrange.unfitTitle"), "heading"));
            comparison.unfit().forEach(line -> days.getChildren().add(label(line, "unfit")));
        }
        comparison
                .days()
                .forEach(day -> {
                    days.getChildren().add(label(day.title(), "heading"));
                    days.getChildren().add(sides(day));
                });
        setVvalue(place);
    }

    private Node sides(Comparison.Day day) {
        var grid = new GridPane();
        grid.getStyleClass().add("sides");
        for (var column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(0, side(day.before()), side(day.after()));
        return grid;
    }

    private Node side(Comparison.Side side) {
        var box = new VBox(label(side.sum(), "sum"));
        for (var row : side.rows()) {
            var times = label(row.times(), "times");
            var line = new HBox(times, label(row.name(), "name"));
            line.getStyleClass().add(row.fresh() ? "fresh" : "same");
            box.getChildren().add(line);
        }
        if (side.rows().isEmpty()) {
            box.getChildren().add(label(studio.say("arrange.free"), "nothing"));
        }
        return box;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
