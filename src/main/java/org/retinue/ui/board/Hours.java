package org.retinue.ui.board;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.retinue.ui.board.chart.Axis;
import org.retinue.ui.board.chart.Sight;
import org.retinue.words.Words;

/// The hours to the left of the chart; they go with it down, but not to the side.
final class Hours extends Region {

    static final double WIDTH = 52;

    private static final double LINE = 16;

    private final Words words;
    private final List<Label> labels = new ArrayList<>();
    private final Rectangle window = new Rectangle();

    Hours(Words words) {
        this.words = words;
        getStyleClass().add("hours");
        setMouseTransparent(true);
        setClip(window);
    }

    /// Where hours stand too close, every second or third is named.
    void show(Sight sight) {
        var each = (int) Math.ceil(LINE / (Axis.HOUR * sight.drawn().minute()));
        var hours =
                sight.plan()
                        .axis()
                        .hours()
                        .filter(hour -> hour / Axis.HOUR % each == 0)
                        .filter(hour -> hour > sight.plan().axis().from())
                        .toArray();
        while (labels.size() < hours.length) {
            var label = new Label();
            label.setManaged(false);
            labels.add(label);
        }
        for (var place = 0; place < hours.length; place++) {
            var label = labels.get(place);
            label.setText(words.time(LocalTime.of(hours[place] / Axis.HOUR, 0)));
            var y = Math.rint(sight.ground().y(hours[place]) - sight.y());
            label.resizeRelocate(0, y - LINE / 2, WIDTH - 8, LINE);
        }
        if (getChildren().size() != hours.length) {
            getChildren().setAll(labels.subList(0, hours.length));
        }
    }

    @Override
    protected void layoutChildren() {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
    }
}
