package org.retinue.ui.releases;

import java.util.LinkedHashSet;
import java.util.Set;
import org.retinue.tour.Assignment;
import org.retinue.tour.Delegate;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;

/// The people to whom papers of a tour go: the delegation, its hosts, and those on duty.
final class Readers {

    private Readers() {}

    static Set<PersonId> of(Tour tour) {
        var readers = new LinkedHashSet<PersonId>();
        tour.delegation().delegates().stream().map(Delegate::person).forEach(readers::add);
        for (var item : tour.items()) {
            var party = item.party();
            readers.addAll(tour.guests(item));
            party.reception().lead().ifPresent(readers::add);
            readers.addAll(party.reception().greeters());
            party.assignments().stream().map(Assignment::person).forEach(readers::add);
        }
        return readers;
    }
}
