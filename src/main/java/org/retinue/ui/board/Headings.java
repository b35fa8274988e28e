package org.retinue.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.retinue.ui.board.chart.Sight;
import org.retinue.words.Words;

/// The days and the tracks above the chart; they go with it to the side, but not down.
final class Headings extends Region {

    static final double DAY = 28;
    static final double TRACK = 22;

    private final Words words;
    private final List<Label> labels = new ArrayList<>();
    private final Rectangle window = new Rectangle();
    private int used;

    Headings(Words words) {
        this.words = words;
        getStyleClass().add("headings");
        setMouseTransparent(true);
        setClip(window);
    }

    /// Tracks are named where there are several.
    static double height(Sight sight) {
        return sight.plan().tracks().size() > 1 ? DAY + TRACK : DAY;
    }

    void show(Sight sight, LocalDate today) {
        used = 0;
        var ground = sight.ground();
        var lanes = sight.plan().tracks().size();
        for (var day = 0; day < sight.plan().days().size(); day++) {
            var x = day * ground.dayWidth() - sight.x();
            if (x > sight.width() || x + ground.dayWidth() < 0) {
                continue;
            }
            day(sight, sight.plan().days().get(day), x, today);
            for (var lane = 0; lane < lanes && lanes > 1; lane++) {
                var track = sight.tour().tracks().get(lane);
                var name = words.best(track.name());
                label("track", name, x + lane * ground.lane(), DAY, ground.lane(), TRACK);
            }
        }
        if (!getChildren().equals(labels.subList(0, used))) {
            getChildren().setAll(labels.subList(0, used));
        }
    }

    /// The name stays in sight as long as any part of the day does.
    private void day(Sight sight, LocalDate date, double x, LocalDate today) {
        var isOfTour = sight.tour().days().stream().anyMatch(day -> day.date().equals(date));
        var style = isOfTour ? (date.equals(today) ? "today" : "day") : "outside";
        var from = Math.max(0, x);
        label(style, Faces.day(words, date), from, 0, x + sight.ground().dayWidth() - from, DAY);
    }

    private void label(String style, String text, double x, double y, double width, double height) {
        if (used == labels.size()) {
            var label = new Label();
            label.setManaged(false);
            labels.add(label);
        }
        var label = labels.get(used++);
        Layer.dress(label, List.of("label", "heading", style));
        label.setText(text);
        label.resizeRelocate(Math.rint(x), y, Math.rint(x + width) - Math.rint(x), height);
    }

    @Override
    protected void layoutChildren() {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
    }
}
