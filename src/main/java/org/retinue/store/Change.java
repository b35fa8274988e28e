package org.retinue.store;

import java.util.Optional;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// A tour before and after an edit: nothing before is a new tour, nothing after a removed one. The
/// deed and what it was done to are for the journal.
public record Change(Optional<Stored> before, Optional<Tour> after, String deed, Text subject) {

    public Change {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("A change has a tour before or after");
        }
        if (before.isPresent()
                && after.isPresent()
                && !before.get().tour().id().equals(after.get().id())) {
            throw new IllegalArgumentException("A change leaves a tour its id");
        }
    }

    public TourId tour() {
        return after.map(Tour::id).orElseGet(() -> before.orElseThrow().tour().id());
    }
}
