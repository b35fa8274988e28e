package org.retinue.ui.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.retinue.check.Checks;
import org.retinue.check.Finding;
import org.retinue.check.Numbers;
import org.retinue.check.Situation;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;
import org.retinue.ui.Hand;
import org.retinue.ui.Selection;
import org.retinue.ui.Toolkit;
import org.retinue.ui.board.chart.Sight;
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
        return on(tour, TravelTimes.NONE, Language.ENGLISH);
    }

    static BoardWindow on(Tour tour, TravelTimes travel, Language language) {
        return Toolkit.get(() -> new BoardWindow(tour, travel, language));
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

    Selection selection() {
        return selection;
    }

    List<Edit> edits() {
        return Toolkit.get(() -> List.copyOf(edits));
    }

    List<Deed> deeds() {
        return edits().stream().map(Edit::deed).toList();
    }

    double dayWidth() {
        return Toolkit.get(() -> sight().ground().dayWidth());
    }

    double laneWidth() {
        return Toolkit.get(() -> sight().ground().lane());
    }

    /// So many minutes as pixels.
    double minutes(int minutes) {
        return Toolkit.get(() -> sight().ground().minute() * minutes);
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

    private void edit(Edit edit) {
        edits.add(edit);
        tour = edit.on(tour);
        selection.keep(tour);
        board.show(tour, findings(tour));
    }

    private List<Finding> findings(Tour of) {
        return Checks.findings(
                new Situation(of, travel, List.of(), LocalDate.now(CLOCK), Numbers.GENERAL));
    }
}
