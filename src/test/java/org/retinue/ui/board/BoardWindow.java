package org.retinue.ui.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.retinue.check.Checks;
import org.retinue.check.Finding;
import org.retinue.check.RulePacks;
import org.retinue.check.Situation;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;
import org.retinue.ui.board.chart.Sight;
import org.retinue.ui.studio.Chosen;
import org.retinue.ui.studio.Selection;
import org.retinue.words.Words;

/// A board in a real window, over a tour that its edits change.
final class BoardWindow implements AutoCloseable {

    static final double WIDTH = 990;
    static final double HEIGHT = 720;

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-09-14T06:30:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Selection selection = new Selection();
    private final List<Edit> edits = new ArrayList<>();
    private final List<ItemId> opened = new ArrayList<>();
    private final TravelTimes travel;
    private final Board board;
    private final Hand hand;
    private Tour tour;
    private boolean refusing;

    private BoardWindow(Tour tour, TravelTimes travel, Language language) {
        this.tour = tour;
        this.travel = travel;
        board =
                new Board(
                        Words.in(language),
                        CLOCK,
                        selection,
                        new Doing(this::edit, this::findings, opened::add));
        hand =
                Hand.on(() -> {
                    var pane = new Pane(board);
                    board.resize(WIDTH, HEIGHT);
                    board.setManaged(false);
                    return pane;
                });
        board.show(tour, findings(tour));
    }

    static BoardWindow on(Tour tour) {
        return on(tour, Visits.TRAVEL, Language.ENGLISH);
    }

    static BoardWindow on(Tour tour, TravelTimes travel, Language language) {
        var window = Toolkit.get(() -> new BoardWindow(tour, travel, language));
        window.hand.settle();
        return window;
    }

    Hand hand() {
        return hand;
    }

    Board board() {
        return board;
    }

    Tour tour() {
        return Toolkit.get(() -> tour);
    }

    Item item(String id) {
        return tour().item(new ItemId(id)).orElseThrow();
    }

    List<Edit> edits() {
        return Toolkit.get(() -> List.copyOf(edits));
    }

    List<Deed> deeds() {
        return edits().stream().map(Edit::deed).toList();
    }

    /// A point of the window: a quarter into a lane of a day (both counted from 0), at a time.
    Point2D at(int day, int lane, String time) {
        return Toolkit.get(() -> {
            var sight = sight();
            var minute = LocalTime.parse(time).toSecondOfDay() / 60;
            var ground = sight.ground();
            var x = day * ground.dayWidth() + (lane + 0.25) * ground.lane() - sight.x();
            return board.lookup("#chart").localToScene(x, ground.y(minute) - sight.y());
        });
    }

    String preview() {
        var label = (Label) hand.find("#board-preview");
        return Toolkit.get(label::getText);
    }

    Chosen chosen() {
        return Toolkit.get(selection::get);
    }

    BoardWindow choose(String... items) {
        var ids = Stream.of(items).map(ItemId::new).toList();
        Toolkit.run(() -> {
            board.requestFocus();
            selection.choose(ids, ids.getFirst());
        });
        hand.settle();
        return this;
    }

    Sight sight() {
        return Toolkit.get(() -> board.sight().orElseThrow());
    }

    List<ItemId> opened() {
        return Toolkit.get(() -> List.copyOf(opened));
    }

    @Override
    public void close() {
        hand.close();
    }

    /// From now on edits change nothing, as in a workspace that can only be read.
    BoardWindow refusing() {
        Toolkit.run(() -> refusing = true);
        return this;
    }

    /// Brings another tour onto the board.
    void open(Tour other) {
        Toolkit.run(() -> show(other));
        hand.settle();
    }

    void undo(Tour before) {
        Toolkit.run(() -> show(before));
        hand.settle();
    }

    private void edit(Edit edit) {
        edits.add(edit);
        if (!refusing) {
            show(edit.on(tour));
        }
    }

    private void show(Tour changed) {
        tour = changed;
        selection.keep(tour);
        board.show(tour, findings(tour));
    }

    private List<Finding> findings(Tour of) {
        return Checks.findings(
                new Situation(of, travel, List.of(), LocalDate.now(CLOCK), RulePacks.general()));
    }
}
