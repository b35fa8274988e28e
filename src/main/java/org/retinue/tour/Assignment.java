package org.retinue.tour;

/// A person doing a duty for an item.
public record Assignment(Duty duty, PersonId person) {}
