package org.retinue.tour;

/// By what delegates are ordered: as the office entered them, by the level of their rank, by their
/// diplomatic class, by name, or by when they arrived.
public enum PrecedenceOrder {
    BY_HAND,
    BY_RANK,
    DIPLOMATIC,
    ALPHABETICAL,
    BY_ARRIVAL
}
