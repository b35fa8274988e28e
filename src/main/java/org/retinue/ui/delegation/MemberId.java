package org.retinue.ui.delegation;

import org.retinue.tour.PersonId;

/// What a line of the delegation is about.
public sealed interface MemberId {

    /// A delegate.
    record OfPerson(PersonId person) implements MemberId {}

    /// Room for another.
    record OfNew() implements MemberId {}
}
