package org.retinue.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.retinue.edit.Edits;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.ui.board.chart.Draft;
import org.retinue.ui.board.chart.Drags;
import org.retinue.ui.board.chart.Neighbours;
import org.retinue.ui.board.chart.Nudges;
import org.retinue.ui.board.chart.Sight;

/// The keys of the board: everything that the mouse can do, step by step.
final class Keys {

    private static final int STEP = 5;
    private static final double ZOOM = 1.25;

    private final Board board;

    Keys(Board board) {
        this.board = board;
    }

    void pressed(KeyEvent event) {
        if (board.sight().isEmpty() || event.getCode().isModifierKey()) {
            return;
        }
        board.hush();
        var sight = board.sight().get();
        var done =
                event.getCode() == KeyCode.ESCAPE
                        ? board.cancel()
                        : event.isShortcutDown()
                                ? event.isShiftDown()
                                        ? acrossTracks(event, sight)
                                        : shortcut(event, sight)
                                : event.isShiftDown() ? nudged(event, sight) : plain(event, sight);
        if (done) {
            event.consume();
        }
    }

    private boolean plain(KeyEvent event, Sight sight) {
        return switch (event.getCode()) {
            case UP -> go(vertical(sight, -1));
            case DOWN -> go(vertical(sight, 1));
            case LEFT -> go(horizontal(sight, -1));
            case RIGHT -> go(horizontal(sight, 1));
            case HOME -> go(new Neighbours(sight.plan()).end(1));
            case END -> go(new Neighbours(sight.plan()).end(-1));
            case ENTER -> lead().map(this::opened).orElse(false);
            case F2 -> lead().map(this::renamed).orElse(false);
            case INSERT ->
                    make(new Nudges(sight.tour(), sight.plan()).added(ItemId.random(), lead()));
            case DELETE, BACK_SPACE ->
                    make(
                            new Drags(sight.tour(), sight.plan(), STEP)
                                    .unplaced(items(), Optional.empty()));
            default -> false;
        };
    }

    private boolean nudged(KeyEvent event, Sight sight) {
        var minutes = event.isAltDown() ? 1 : STEP;
        var nudges = new Nudges(sight.tour(), sight.plan());
        return switch (event.getCode()) {
            case UP -> make(lead(), it -> nudges.later(items(), it, -minutes));
            case DOWN -> make(lead(), it -> nudges.later(items(), it, minutes));
            case LEFT -> make(lead(), it -> nudges.longer(items(), it, -minutes));
            case RIGHT -> make(lead(), it -> nudges.longer(items(), it, minutes));
            case HOME -> upTo(sight, 1);
            case END -> upTo(sight, -1);
            default -> false;
        };
    }

    private boolean shortcut(KeyEvent event, Sight sight) {
        var nudges = new Nudges(sight.tour(), sight.plan());
        return switch (event.getCode()) {
            case LEFT, UP -> make(lead(), it -> nudges.onNextDay(items(), it, -1));
            case RIGHT, DOWN -> make(lead(), it -> nudges.onNextDay(items(), it, 1));
            case A -> all(sight);
            case D -> make(lead(), it -> copied(nudges, it));
            case DELETE, BACK_SPACE -> removed(sight);
            case PLUS, EQUALS, ADD -> look(sight.zoomed(ZOOM, 0, sight.height() / 2));
            case MINUS, SUBTRACT -> look(sight.zoomed(1 / ZOOM, 0, sight.height() / 2));
            case DIGIT0, NUMPAD0 -> look(sight.natural());
            case DIGIT9, NUMPAD9 -> look(sight.fitted());
            default -> false;
        };
    }

    private boolean acrossTracks(KeyEvent event, Sight sight) {
        var nudges = new Nudges(sight.tour(), sight.plan());
        return switch (event.getCode()) {
            case LEFT -> make(lead(), it -> nudges.onNextTrack(items(), it, -1));
            case RIGHT -> make(lead(), it -> nudges.onNextTrack(items(), it, 1));
            case PLUS, EQUALS, ADD -> look(sight.zoomed(ZOOM, 0, sight.height() / 2));
            default -> false;
        };
    }

    /// Up and down within a day, or among what stands beside the board.
    private Optional<ItemId> vertical(Sight sight, int step) {
        var beside = sight.shelf().items();
        return lead().map(beside::indexOf)
                .filter(place -> place >= 0)
                .map(place -> at(beside, place + step))
                .orElseGet(() ->
                        lead().map(item -> new Neighbours(sight.plan()).vertical(item, step))
                                .orElseGet(() -> first(sight)));
    }

    /// To the side, at last to what stands beside the board, and back.
    private Optional<ItemId> horizontal(Sight sight, int step) {
        var neighbours = new Neighbours(sight.plan());
        var beside = sight.shelf().items();
        if (lead().isEmpty()) {
            return first(sight);
        }
        if (lead().filter(beside::contains).isPresent()) {
            return step < 0 ? neighbours.end(-1) : Optional.empty();
        }
        return lead().flatMap(item -> neighbours.horizontal(item, step))
                .or(() -> step > 0 ? beside.stream().findFirst() : Optional.empty());
    }

    private static Optional<ItemId> first(Sight sight) {
        return new Neighbours(sight.plan())
                .end(1)
                .or(() -> sight.shelf().items().stream().findFirst());
    }

    private static Optional<ItemId> at(List<ItemId> items, int place) {
        return place < 0 || place >= items.size()
                ? Optional.empty()
                : Optional.of(items.get(place));
    }

    private boolean go(Optional<ItemId> item) {
        item.ifPresent(board.selection()::choose);
        return true;
    }

    private boolean upTo(Sight sight, int step) {
        new Neighbours(sight.plan())
                .end(step)
                .ifPresent(item -> board.selection().chooseUpTo(item, sight.tour()));
        return true;
    }

    private boolean look(Sight changed) {
        board.look(changed);
        return true;
    }

    private boolean opened(ItemId item) {
        board.open(item);
        return true;
    }

    private boolean renamed(ItemId item) {
        board.rename(item);
        return true;
    }

    private boolean all(Sight sight) {
        board.selection().choose(sight.tour().items().stream().map(Item::id).toList());
        return true;
    }

    private Optional<Draft> copied(Nudges nudges, ItemId lead) {
        var copies =
                items().stream()
                        .collect(Collectors.toMap(Function.identity(), _ -> ItemId.random()));
        return Optional.of(nudges.copied(copies, lead));
    }

    private boolean removed(Sight sight) {
        lead().flatMap(sight.tour()::item)
                .ifPresent(item -> board.edit(Edits.remove(Set.copyOf(items()), item.title())));
        return true;
    }

    private boolean make(Optional<ItemId> lead, Function<ItemId, Optional<Draft>> nudge) {
        return make(lead.flatMap(nudge));
    }

    private boolean make(Optional<Draft> draft) {
        draft.ifPresent(board::make);
        return true;
    }

    private Optional<ItemId> lead() {
        return board.selection().get().lead();
    }

    private List<ItemId> items() {
        return board.selection().get().items();
    }
}
