package org.retinue.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Text;

class HistoryTest {

    @Test
    void nothingBeforeTheOpeningIsUndone() {
        var history = new History<>("opened");
        history.undo();
        assertEquals("opened", history.now());
        assertEquals(Optional.empty(), history.undoable());
        assertEquals(Optional.empty(), history.redoable());
    }

    @Test
    void undoAndRedoWalkTheStepsAndSayTheirNames() {
        var history = new History<>("opened");
        history.add(name("a"), "a");
        history.add(name("b"), "ab");
        assertEquals(Optional.of(name("b")), history.undoable());
        history.undo();
        assertEquals("a", history.now());
        assertEquals(Optional.of(name("a")), history.undoable());
        assertEquals(Optional.of(name("b")), history.redoable());
        history.undo();
        assertEquals("opened", history.now());
        assertEquals(Optional.of(name("a")), history.redoable());
        history.redo();
        history.redo();
        history.redo();
        assertEquals("ab", history.now());
        assertEquals(Optional.empty(), history.redoable());
    }

    @Test
    void anEditAfterUndoForgetsWhatWasUndone() {
        var history = new History<>("opened");
        history.add(name("a"), "a");
        history.undo();
        history.add(name("b"), "b");
        assertEquals(Optional.empty(), history.redoable());
        history.undo();
        assertEquals("opened", history.now());
    }

    @Test
    void somebodyElsesChangeIsInEveryStepAndNeverUndone() {
        var history = new History<>("opened");
        history.add(name("a"), "a");
        history.add(name("b"), "ab");
        history.undo();
        history.amend(value -> value + "!");
        assertEquals("a!", history.now());
        history.undo();
        assertEquals("opened!", history.now());
        history.redo();
        history.redo();
        assertEquals("ab!", history.now());
        assertEquals(Optional.of(name("b")), history.undoable());
    }

    @Test
    void aThousandStepsAreKept() {
        var history = new History<>(0);
        for (var step = 1; step <= 1_001; step++) {
            history.add(name("step"), step);
        }
        var undone = 0;
        while (history.undoable().isPresent()) {
            history.undo();
            undone++;
        }
        assertEquals(1_000, undone);
        assertEquals(1, history.now());
    }

    /// Against a list of all values and a place in it.
    @Property
    void aHistoryIsAPlaceInAList(@ForAll List<@IntRange(min = 0, max = 3) Integer> deeds) {
        var history = new History<>(0);
        var values = new ArrayList<>(List.of(0));
        var place = 0;
        for (var deed : deeds) {
            switch (deed) {
                case 0 -> {
                    history.undo();
                    place = Math.max(0, place - 1);
                }
                case 1 -> {
                    history.redo();
                    place = Math.min(values.size() - 1, place + 1);
                }
                default -> {
                    var next = values.size() * 10 + deed;
                    history.add(name("add"), next);
                    values.subList(place + 1, values.size()).clear();
                    values.add(next);
                    place++;
                }
            }
            assertEquals(values.get(place), history.now());
            assertEquals(place > 0, history.undoable().isPresent());
            assertEquals(place < values.size() - 1, history.redoable().isPresent());
        }
    }

    private static History.Name name(String subject) {
        return new History.Name(Deed.CHANGE_TIME, Text.english(subject));
    }
}
