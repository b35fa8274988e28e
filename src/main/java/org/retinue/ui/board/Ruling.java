package org.retinue.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.retinue.ui.board.chart.Sight;

/// The lines behind the blocks, as far as they can be seen: hours, days, tracks.
final class Ruling {

    private final Layer layer = new Layer("ruling");
    private final List<Region> lines = new ArrayList<>();
    private int used;

    Layer layer() {
        return layer;
    }

    void rule(Sight sight) {
        used = 0;
        var window = sight.window();
        var ground = sight.ground();
        var right = Math.min(window.right(), ground.width()) - window.x();
        sight.plan()
                .axis()
                .hours()
                .skip(1)
                .forEach(hour -> line("hour-line", window.x(), ground.y(hour), right, 1));
        var lanes = sight.plan().tracks().size();
        IntStream.rangeClosed(1, sight.plan().lanes())
                .filter(lane -> seen(lane * ground.lane(), window.x(), window.right()))
                .forEach(lane ->
                        line(
                                lane % lanes == 0 ? "day-line" : "lane-line",
                                lane * ground.lane() - 1,
                                window.y(),
                                1,
                                window.height()));
        layer.show(List.copyOf(lines.subList(0, used)));
    }

    private static boolean seen(double place, double from, double to) {
        return place >= from && place <= to + 1;
    }

    private void line(String style, double x, double y, double width, double height) {
        if (used == lines.size()) {
            lines.add(new Region());
        }
        var line = lines.get(used++);
        Layer.dress(line, List.of(style));
        line.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    }
}
