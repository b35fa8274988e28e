package org.retinue.tour;

import java.util.List;

/// A person as a member of the delegation: the role, the track the person follows unless an item
/// names its guests, and what the kitchen must know.
public record Delegate(PersonId person, DelegateRole role, TrackId track, List<String> diet) {

    public Delegate {
        diet = List.copyOf(diet);
    }
}
