package org.retinue.store;

import java.time.Instant;
import java.util.Optional;
import org.retinue.tour.TourId;

/// A paper of a release that somebody received; the number counts from 1 in each tour. To whom it
/// went is an id, or a name where it is nobody whom the workspace knows.
public record Handed(
        TourId tour,
        int number,
        int revision,
        String paper,
        String person,
        String name,
        String channel,
        Instant at,
        Optional<Instant> confirmed) {

    Handed numbered(int given) {
        return new Handed(tour, given, revision, paper, person, name, channel, at, confirmed);
    }

    Handed confirmed(Optional<Instant> since) {
        return new Handed(tour, number, revision, paper, person, name, channel, at, since);
    }
}
