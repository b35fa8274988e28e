package org.retinue.ui;

import java.util.Optional;
import org.retinue.desk.View;
import org.retinue.store.TourSummary;
import org.retinue.tour.TourId;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Preferences;

/// Where the officer left off: the tour whose page showed when the workspace was locked, or when
/// the program ended. A protected workspace leaves no word of it behind.
final class LeftOff {

    private final Preferences preferences;
    private Optional<TourId> locked = Optional.empty();

    LeftOff(Preferences preferences) {
        this.preferences = preferences;
    }

    void locked(Optional<TourId> tour) {
        locked = tour;
    }

    /// The tour to go on with, if this is the workspace of that time; where there is none, the page
    /// of a tour is none to come back to.
    Optional<TourId> in(View view) {
        var tour = left(view);
        if (tour.isEmpty() && wasOfTour()) {
            preferences.keep(Page.HOME);
        }
        return tour;
    }

    private Optional<TourId> left(View view) {
        var away = locked;
        locked = Optional.empty();
        var again =
                preferences.recent().stream().findFirst().equals(Optional.of(view.file()))
                        && wasOfTour();
        return view.tours().stream()
                .map(TourSummary::id)
                .filter(id ->
                        away.equals(Optional.of(id))
                                || (again && preferences.tour().equals(Optional.of(id.toString()))))
                .findFirst();
    }

    private boolean wasOfTour() {
        return preferences.page().filter(Page::isOfTour).isPresent();
    }
}
