package org.retinue.ui.sheet;

import java.util.Optional;
import org.retinue.tour.TourId;

/// A grid on a page of the open tour: the sheet of another tour is shown from its start, and one
/// that is shown already is not shown again.
public final class TourGrid<I, C extends Enum<C>, S extends Sheet<I, C>> {

    private final Grid<I, C> grid;
    private Optional<S> sheet = Optional.empty();
    private Optional<TourId> tour = Optional.empty();

    /// What a sheet is to the page.
    public enum News {
        NONE,
        SAME_TOUR,
        ANOTHER_TOUR
    }

    public TourGrid(Grid<I, C> grid) {
        this.grid = grid;
    }

    /// The sheet that is shown.
    public Optional<S> sheet() {
        return sheet;
    }

    /// Shows the sheet of the tour.
    public News show(TourId of, S now) {
        if (sheet.equals(Optional.of(now))) {
            return News.NONE;
        }
        var another = !tour.equals(Optional.of(of));
        sheet = Optional.of(now);
        tour = Optional.of(of);
        grid.show(now);
        if (another) {
            grid.start();
        }
        return another ? News.ANOTHER_TOUR : News.SAME_TOUR;
    }
}
