package org.retinue.store;

import java.util.Locale;

/// One thing that has rows of its own: a tour, a site, an entry of the journal.
record Thing(Kind kind, String id) {

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + id;
    }
}
