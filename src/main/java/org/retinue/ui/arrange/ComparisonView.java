package org.retinue.ui.arrange;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.retinue.ui.look.Halves;
import org.retinue.ui.look.Wrapped;
import org.retinue.ui.studio.Studio;

/// Draws what would be arranged and what stays, and then a comparison: the days one below the
/// other, before on the left and after on the right.
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
            days.getChildren().add(Wrapped.label(studio.say("arrange.unfitTitle"), "heading"));
            comparison
                    .unfit()
                    .forEach(line -> days.getChildren().add(Wrapped.label(line, "unfit")));
        }
        comparison.days().forEach(this::show);
        setVvalue(place);
    }

    void show(Intended intended) {
        clear();
        days.getChildren().add(halves(wanted(intended), kept(intended)));
        setVvalue(0);
    }

    /// A day that stays as it is needs no lines.
    private void show(Comparison.Day day) {
        if (day.changes()) {
            days.getChildren().add(Wrapped.label(day.title(), "heading"));
            days.getChildren().add(halves(side(day.before()), side(day.after())));
        } else {
            days.getChildren()
                    .add(Wrapped.label(studio.say("arrange.keptDay", day.title()), "as-it-is"));
        }
    }

    private Node wanted(Intended intended) {
        var box = new VBox(Wrapped.label(intended.wantedTitle(), "heading"));
        for (var wish : intended.wanted()) {
            box.getChildren().add(Wrapped.label(wish.name(), "name"));
            box.getChildren().add(Wrapped.label(wish.detail(), "detail"));
        }
        return box;
    }

    private Node kept(Intended intended) {
        var box = new VBox(Wrapped.label(intended.keptTitle(), "heading"));
        for (var group : intended.kept()) {
            box.getChildren().add(Wrapped.label(group.why(), "why"));
            var lines = new VBox();
            lines.getStyleClass().add("dated");
            group.lines().forEach(line -> lines.getChildren().add(line(line.when(), line.name())));
            box.getChildren().add(lines);
        }
        box.getChildren().add(Wrapped.label(studio.say("arrange.legsFollow"), "detail"));
        return box;
    }

    private static Node halves(Node left, Node right) {
        var grid = Halves.of(left, right);
        grid.getStyleClass().add("sides");
        return grid;
    }

    private Node side(Comparison.Side side) {
        var box = new VBox(Wrapped.label(side.sum(), "sum"));
        for (var row : side.rows()) {
            var line = line(row.times(), row.name());
            line.getStyleClass().add(row.fresh() ? "fresh" : "same");
            box.getChildren().add(line);
        }
        if (side.rows().isEmpty()) {
            box.getChildren().add(Wrapped.label(studio.say("arrange.free"), "nothing"));
        }
        return box;
    }

    private static Node line(String when, String name) {
        return new HBox(Wrapped.label(when, "times"), Wrapped.label(name, "name"));
    }
}
