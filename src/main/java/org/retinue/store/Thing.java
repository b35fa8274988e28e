package org.retinue.store;

import java.util.Comparator;
import java.util.Locale;
import org.retinue.tour.Id;

/// One thing that has rows of its own: a tour, a site, an entry of the journal.
record Thing(Kind kind, String id) {

    static final Comparator<Thing> BY_ID = Comparator.comparing(Thing::id);

    /// Whether the id has the shape of one.
    boolean isNamed() {
        return Id.SHAPE.matcher(id).matches();
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + id;
    }
}
