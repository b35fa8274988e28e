package org.retinue.tour;

/// A parallel programme within a tour: the principal's, the spouse's, the business delegation's,
/// the press's.
public record Track(TrackId id, Text name) {

    public Track {
        Invariants.require(!name.isEmpty(), "A track has a name");
    }
}
