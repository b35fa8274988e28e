package org.retinue.store;

import java.util.List;

/// The version of a thing and the hash over its rows. What is stored is the hash with that of the
/// thing's name and version put in, so that these cannot be damaged unnoticed either.
record Seal(Thing thing, long version, Hash rows) {

    /// The seal of a thing without rows.
    static Seal empty(Thing thing, long version) {
        return new Seal(thing, version, Hash.NONE);
    }

    static Seal read(Thing thing, long version, Hash stored) {
        return new Seal(thing, version, stored.with(name(thing, version)));
    }

    Hash stored() {
        return rows.with(name(thing, version));
    }

    /// The seal of the next version.
    Seal after(List<Difference> differences) {
        var differing = differences.stream().flatMap(Difference::rows).toList();
        return new Seal(thing, version + 1, rows.with(Hash.of(differing)));
    }

    private static Hash name(Thing thing, long version) {
        return Hash.of(thing + " " + version);
    }
}
