package org.retinue.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Where the cursor of a grid is, which lines are picked beside it, and how that looks. The lines
/// change before the cursor does, so that whoever follows the cursor finds both of one moment.
final class GridCursor<I, C extends Enum<C>> {

    private final ReadOnlyObjectWrapper<Optional<Spot<I, C>>> spot =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<I>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Shades<I>> shades = new SimpleObjectProperty<>(Shades.none());
    private Picks<I> picks = Picks.none();

    ReadOnlyObjectWrapper<Optional<Spot<I, C>>> spot() {
        return spot;
    }

    ReadOnlyObjectWrapper<List<I>> lines() {
        return lines;
    }

    ObjectProperty<Shades<I>> shades() {
        return shades;
    }

    Picks<I> picks() {
        return picks;
    }

    void put(Optional<Spot<I, C>> changed, Picks<I> picked) {
        pick(picked);
        spot.set(changed);
    }

    void pick(Picks<I> changed) {
        picks = changed;
        var whole = changed.whole() ? Set.copyOf(changed.lines()) : Set.<I>of();
        shades.set(new Shades<>(whole, shades.get().cut()));
        lines.set(changed.lines());
    }

    /// Shows which lines wait to be put elsewhere.
    void cut(Set<I> changed) {
        shades.set(new Shades<>(shades.get().picked(), changed));
    }
}
