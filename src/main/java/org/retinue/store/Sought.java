package org.retinue.store;

import java.util.Set;

/// One word that is searched for, as far as it is typed, and what it may mean besides: an item fits
/// that has the word in its text or one of the marks.
public record Sought(String typed, Set<Mark> meant) {

    public Sought {
        meant = Set.copyOf(meant);
    }
}
