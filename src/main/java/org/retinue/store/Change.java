package org.retinue.store;

import java.util.Optional;
import org.retinue.tour.Directory;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// A tour before and after an edit: nothing before is a new tour, nothing after a removed one. The
/// deed and what it was done to are for the journal.
///
/// Believed is what the writer holds the shared sites, people and vehicles to be. Whatever of the
/// tour is otherwise is meant to be changed, and is refused as stale where the belief is wrong.
/// Without a belief a new tour changes what it has otherwise than the workspace, and an edited one
/// only what the edit changed.
public record Change(
        Optional<Stored> before,
        Optional<Tour> after,
        String deed,
        Text subject,
        Optional<Directory> believed) {

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

    public Change(
            Optional<Stored> before,
            Optional<Tour> after,
            String deed,
            Text subject,
            Directory believed) {
        this(before, after, deed, subject, Optional.of(believed));
    }

    /// A change by a writer who takes the workspace's sites, people and vehicles as they are.
    public Change(Optional<Stored> before, Optional<Tour> after, String deed, Text subject) {
        this(before, after, deed, subject, Optional.empty());
    }

    public TourId tour() {
        return after.map(Tour::id).orElseGet(() -> before.orElseThrow().tour().id());
    }
}
