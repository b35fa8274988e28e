package org.retinue.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.retinue.tour.ItemId;
import org.retinue.ui.board.chart.Shelf;
import org.retinue.ui.board.chart.Sight;
import org.retinue.ui.studio.Chosen;
import org.retinue.words.Words;

/// The strip beside the chart with what has no clock time: the pool, and below it what is to be
/// confirmed on each day.
final class Side extends Region {

    static final double WIDTH = 188;

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double GAP = 4;

    private final Words words;
    private final Layer surface = new Layer("shelf-surface");
    private final Map<ItemId, Block> blocks = new HashMap<>();
    private final Map<Optional<LocalDate>, Label> headings = new HashMap<>();
    private final Rectangle window = new Rectangle();
    private Shelf shelf = new Shelf(List.of());
    private double scroll;

    Side(Words words) {
        this.words = words;
        getStyleClass().add("shelf");
        setId("shelf");
        setClip(window);
        surface.setMouseTransparent(true);
        getChildren().add(surface);
    }

    void show(Sight sight, Faces faces, Chosen chosen) {
        shelf = sight.shelf();
        blocks.keySet().retainAll(new HashSet<>(shelf.items()));
        var nodes = new ArrayList<Node>();
        for (var row : shelf.rows()) {
            nodes.add(
                    row.item()
                            .flatMap(sight.tour()::item)
                            .<Node>map(item -> {
                                var block = blocks.computeIfAbsent(item.id(), Side::made);
                                block.show(faces.of(item));
                                block.place(GAP, row.y(), WIDTH - 2 * GAP, row.height() - GAP);
                                return block;
                            })
                            .orElseGet(() -> heading(row)));
        }
        surface.show(nodes);
        select(chosen);
        scroll(0);
    }

    void select(Chosen chosen) {
        blocks.forEach((item, block) ->
                block.select(chosen.contains(item), chosen.lead().stream().anyMatch(item::equals)));
    }

    /// The section that a drag would put something into is marked; none where none is given.
    void target(Optional<Optional<LocalDate>> section) {
        headings.forEach((day, heading) ->
                heading.pseudoClassStateChanged(TARGET, section.equals(Optional.of(day))));
    }

    void scroll(double by) {
        scroll = Math.clamp(scroll + by, 0, Math.max(0, shelf.height() - getHeight()));
        surface.relocate(0, -Math.rint(scroll));
    }

    /// The item at this height of the window.
    Optional<ItemId> item(double y) {
        return shelf.at(y + scroll).flatMap(Shelf.Row::item);
    }

    /// The section at this height of the window.
    Optional<LocalDate> section(double y) {
        return shelf.section(y + scroll);
    }

    /// Whether something of the item is in the window.
    boolean shows(ItemId item) {
        return row(item)
                .filter(row -> row.y() < scroll + getHeight() && scroll < row.y() + row.height())
                .isPresent();
    }

    /// Scrolls as little as is needed to show the item whole.
    void reveal(Shelf changed, ItemId item) {
        shelf = changed;
        row(item)
                .ifPresent(row -> {
                    var below = row.y() + row.height() - scroll - getHeight();
                    scroll(row.y() < scroll ? row.y() - scroll : Math.max(0, below));
                });
    }

    Optional<Block> block(ItemId item) {
        return Optional.ofNullable(blocks.get(item));
    }

    @Override
    protected void layoutChildren() {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
    }

    private Optional<Shelf.Row> row(ItemId item) {
        return shelf.rows().stream()
                .filter(row -> row.item().equals(Optional.of(item)))
                .findFirst();
    }

    private Label heading(Shelf.Row row) {
        var heading = headings.computeIfAbsent(row.section(), _ -> new Label());
        Layer.dress(heading, List.of("label", "section"));
        heading.setId("section-" + row.section().map(LocalDate::toString).orElse("pool"));
        heading.setText(Faces.section(words, row.section()));
        heading.resizeRelocate(0, row.y(), WIDTH, row.height());
        return heading;
    }

    private static Block made(ItemId item) {
        var block = new Block();
        block.setId("block-" + item);
        return block;
    }
}
