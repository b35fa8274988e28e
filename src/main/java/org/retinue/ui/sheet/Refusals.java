package org.retinue.ui.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was typed into cells and refused: it stays there with the reason until it is mended or
/// given up.
final class Refusals<I, C extends Enum<C>> {

    static final String LOOK = "refused";

    private final Map<Spot<I, C>, Cell> cells = new HashMap<>();

    Optional<Cell> at(Spot<I, C> spot) {
        return Optional.ofNullable(cells.get(spot));
    }

    void keep(Spot<I, C> spot, String typed, String reason) {
        cells.put(spot, new Cell(typed, typed, List.of(LOOK), reason, true));
    }

    /// Says whether there was anything to forget.
    boolean forget(Spot<I, C> spot) {
        return cells.remove(spot) != null;
    }

    /// Forgets what stood in lines that are gone.
    boolean forgetGone(Steps<I, C> steps) {
        return cells.keySet().removeIf(spot -> steps.line(spot.line()).isEmpty());
    }
}
