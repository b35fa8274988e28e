package org.retinue.tour;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A person as a member of the delegation: the role, the track the person follows unless an item
/// names its guests, what the kitchen must know, and what the programme must leave room for.
public record Delegate(
        PersonId person, DelegateRole role, TrackId track, List<String> diet, Set<Need> needs) {

    public Delegate {
        diet = List.copyOf(diet);
        var ordered = EnumSet.noneOf(Need.class);
        ordered.addAll(needs);
        needs = Collections.unmodifiableSet(ordered);
    }

    /// A member of whom nothing else is known.
    public static Delegate of(PersonId person, DelegateRole role, TrackId track) {
        return new Delegate(person, role, track, List.of(), Set.of());
    }

    public Delegate withRole(DelegateRole changed) {
        return new Delegate(person, changed, track, diet, needs);
    }

    public Delegate withTrack(TrackId changed) {
        return new Delegate(person, role, changed, diet, needs);
    }

    public Delegate withDiet(List<String> changed) {
        return new Delegate(person, role, track, changed, needs);
    }

    public Delegate withNeeds(Set<Need> changed) {
        return new Delegate(person, role, track, diet, changed);
    }
}
