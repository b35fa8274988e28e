package org.retinue.ui.board;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.board.chart.Box;
import org.retinue.ui.board.chart.Sight;
import org.retinue.ui.look.Icons;
import org.retinue.ui.studio.Chosen;
import org.retinue.words.Words;

/// The parts of the board and where they stand: headings above the chart, hours to the left, what
/// has no clock time to the right, scroll bars between.
final class Frame {

    private static final double BAR = 14;

    private final Chart chart = new Chart();
    private final Headings headings;
    private final Hours hours;
    private final Side side;
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private final Region ring = new Region();
    private final Button fit = new Button("", Icons.of(Feather.MAXIMIZE));
    private Optional<Sight> shown = Optional.empty();

    /// The look goes where the officer scrolls and zooms to with the bars and the button.
    Frame(Words words, Consumer<Sight> look) {
        headings = new Headings(words);
        hours = new Hours(words);
        side = new Side(words);
        fit.setId("board-fit");
        fit.getStyleClass().addAll("flat", "fit");
        fit.setFocusTraversable(false);
        fit.setAccessibleText(words.say("board.fit"));
        fit.setTooltip(new Tooltip(words.say("board.fit")));
        fit.setOnAction(_ -> shown.map(Sight::fitted).ifPresent(look));
        across.valueProperty()
                .subscribe(value ->
                        shown.filter(now -> now.x() != value.doubleValue())
                                .map(now -> now.scrolled(value.doubleValue() - now.x(), 0))
                                .ifPresent(look));
        down.valueProperty()
                .subscribe(value ->
                        shown.filter(now -> now.y() != value.doubleValue())
                                .map(now -> now.scrolled(0, value.doubleValue() - now.y()))
                                .ifPresent(look));
        // The bar has its room only where there is something beside what is seen.
        across.setVisible(false);
        across.visibleProperty()
                .subscribe((_, _) -> Platform.runLater(across.getParent()::requestLayout));
        ring.getStyleClass().add("focus-ring");
        ring.setMouseTransparent(true);
        nodes().forEach(node -> node.setManaged(false));
    }

    List<Node> nodes() {
        return List.of(chart, hours, headings, side, across, down, fit, ring);
    }

    Chart chart() {
        return chart;
    }

    Side side() {
        return side;
    }

    /// Puts the parts in their places on a board of this size and says where the chart is.
    Box place(double width, double height, double above) {
        var room =
                new Box(
                        Hours.WIDTH,
                        above,
                        Math.max(0, width - Hours.WIDTH - Side.WIDTH - BAR),
                        Math.max(0, height - above - (across.isVisible() ? BAR : 0)));
        ring.resizeRelocate(0, 0, width, height);
        fit.resizeRelocate(4, 2, Hours.WIDTH - 8, Headings.DAY - 4);
        headings.resizeRelocate(room.x(), 0, room.width(), above);
        hours.resizeRelocate(0, above, Hours.WIDTH, room.height());
        chart.resizeRelocate(room.x(), room.y(), room.width(), room.height());
        down.resizeRelocate(room.right(), above, BAR, room.height());
        across.resizeRelocate(room.x(), room.bottom(), room.width(), BAR);
        side.resizeRelocate(room.right() + BAR, 0, Side.WIDTH, height);
        return room;
    }

    /// Shows the part of the tour in every part of the board.
    void show(Sight sight, Faces faces, Chosen chosen, LocalDateTime present) {
        chart.show(sight, faces, chosen, present);
        headings.show(sight, present.toLocalDate());
        hours.show(sight);
        side.show(sight, faces, chosen);
        shown = Optional.of(sight);
        set(across, sight.x(), sight.width(), sight.ground().width());
        set(down, sight.y(), sight.height(), sight.ground().height());
    }

    private void set(ScrollBar bar, double value, double seen, double whole) {
        // Less than a pixel comes from counting with fractions.
        bar.setVisible(whole - seen > 1);
        bar.setMax(Math.max(0, whole - seen));
        bar.setVisibleAmount(whole <= 0 ? 0 : bar.getMax() * seen / whole);
        bar.setUnitIncrement(30);
        bar.setBlockIncrement(seen);
        bar.setValue(value);
    }

    private static ScrollBar bar(Orientation orientation) {
        var bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        return bar;
    }
}
