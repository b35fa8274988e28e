package org.retinue.release;

import java.time.Instant;
import java.util.Optional;
import org.retinue.tour.PersonId;

/// A paper of a release that somebody received: its number, counted from 1 in each tour, the
/// release and the paper, to whom it went (a person of the tour, or a name where it is somebody
/// else), by which way, when, and when they said that they had it.
public record Handing(
        int number,
        int release,
        String paper,
        Optional<PersonId> person,
        String name,
        Channel channel,
        Instant at,
        Optional<Instant> acknowledged) {

    public Handing {
        if (number < 1 || release < 1) {
            throw new IllegalArgumentException("Handings and releases count from 1");
        }
        if (person.isEmpty() && name.isBlank()) {
            throw new IllegalArgumentException("A paper is handed to somebody");
        }
    }

    /// What the recipient is known by, however often something is handed to them.
    public String recipient() {
        return person.map(PersonId::value).orElse(name.strip());
    }
}
