package org.retinue.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retinue.tour.Guests;
import org.retinue.tour.Item;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;

/// Who attends each item of a tour. Many items are for everybody of the same tracks, and so for the
/// same party.
final class Parties {

    private final Tour tour;
    private final Map<List<TrackId>, Set<PersonId>> ofTracks = new HashMap<>();

    Parties(Tour tour) {
        this.tour = tour;
    }

    /// The guests of the item, as they were entered.
    Set<PersonId> guests(Item item) {
        return switch (item.party().guests()) {
            case Guests.Everybody _ ->
                    ofTracks.computeIfAbsent(item.party().tracks(), _ -> entered(item));
            case Guests.Named _ -> entered(item);
        };
    }

    private Set<PersonId> entered(Item item) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(tour.guests(item)));
    }
}
