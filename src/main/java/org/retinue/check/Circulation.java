package org.retinue.check;

import java.util.List;
import java.util.Optional;
import org.retinue.tour.PersonId;

/// What was given out of a tour: the number of the latest release, 0 where there is none, how many
/// changes were made since, and who holds a paper that is outdated by it.
public record Circulation(int release, int changes, List<Outdated> outdated) {

    /// Of a tour that was never given out.
    public static final Circulation NONE = new Circulation(0, 0, List.of());

    public Circulation {
        outdated = List.copyOf(outdated);
    }

    /// Somebody whose paper is of this release, and for whom something has changed in the latest: a
    /// person of the tour, or else a name.
    public record Outdated(Optional<PersonId> person, String name, int release) {}
}
