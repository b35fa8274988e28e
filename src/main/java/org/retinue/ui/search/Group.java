package org.retinue.ui.search;

/// The kinds of things found, in the order in which they are listed.
public enum Group {
    COMMANDS(5),
    TOURS(6),
    ITEMS(12),
    SITES(5),
    PEOPLE(5),
    VEHICLES(3);

    private final int most;

    Group(int most) {
        this.most = most;
    }

    /// So many of them are listed.
    int most() {
        return most;
    }
}
