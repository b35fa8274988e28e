package org.retinue.ui.board;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.retinue.tour.Item;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.ui.board.chart.Sight;
import org.retinue.ui.studio.Chosen;

/// The window over the time area: lines, opening hours, blocks, the present moment, and on top of
/// them whatever a gesture shows.
final class Chart extends Region {

    private final Layer surface = new Layer("surface");
    private final Ruling ruling = new Ruling();
    private final Layer openings = new Layer("openings");
    private final Blocks blocks = new Blocks();
    private final Region now = new Region();
    private final Layer top = new Layer("gesture");
    private final Rectangle window = new Rectangle();

    Chart() {
        getStyleClass().add("chart");
        setId("chart");
        setClip(window);
        now.getStyleClass().add("now-line");
        now.setVisible(false);
        surface.setMouseTransparent(true);
        surface.show(List.of(ruling.layer(), openings, blocks.layer(), now, top));
        getChildren().add(surface);
    }

    Blocks blocks() {
        return blocks;
    }

    /// Where gestures show what they do, in the coordinates of the ground.
    Layer top() {
        return top;
    }

    void show(Sight sight, Faces faces, Chosen chosen, LocalDateTime present) {
        surface.relocate(-Math.rint(sight.x()), -Math.rint(sight.y()));
        ruling.rule(sight);
        blocks.show(sight, faces);
        blocks.select(chosen);
        showOpenings(sight, chosen);
        showNow(sight, present);
    }

    void showOpenings(Sight sight, Chosen chosen) {
        openings.show(
                chosen.lead()
                        .flatMap(sight.tour()::item)
                        .flatMap(Chart::site)
                        .flatMap(sight.tour().directory()::site)
                        .map(site -> openings(sight, site))
                        .orElse(List.of()));
    }

    void showNow(Sight sight, LocalDateTime present) {
        var day = sight.plan().days().indexOf(present.toLocalDate());
        var minute = present.toLocalTime().toSecondOfDay() / 60.0;
        var axis = sight.plan().axis();
        var isTour =
                sight.tour().days().stream()
                        .anyMatch(known -> known.date().equals(present.toLocalDate()));
        now.setVisible(isTour && day >= 0 && minute >= axis.from() && minute <= axis.to());
        var width = sight.ground().dayWidth();
        now.resizeRelocate(day * width, Math.rint(sight.ground().y(minute)) - 1, width, 2);
    }

    @Override
    protected void layoutChildren() {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
    }

    /// An engagement is held to the hours of its site, a leg to those of the one it reaches.
    private static Optional<SiteId> site(Item item) {
        return item.endSite();
    }

    private static List<? extends Node> openings(Sight sight, Site site) {
        return sight.ground().openings(site.hours()).stream()
                .flatMap(box -> {
                    var shade = new Region();
                    shade.getStyleClass().add("opening");
                    shade.resizeRelocate(box.x(), box.y(), box.width() - 1, box.height());
                    return Stream.of(shade);
                })
                .toList();
    }
}
