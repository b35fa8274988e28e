package org.retinue.check;

import java.util.Optional;
import org.retinue.tour.PersonId;

/// Why a rule about what was given out spoke. A release itself puts the changes right, and whoever
/// holds an old paper is no reason against it.
public sealed interface Handed extends Evidence {

    /// Somebody holds a paper of the release, and what concerns them is another in the latest.
    record OldPaper(Optional<PersonId> person, String name, int release, int latest)
            implements Handed {}

    /// So many changes were not given out yet.
    record NotGivenOut(int changes, int latest) implements Handed {}
}
