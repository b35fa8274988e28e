package org.retinue.ui.programme;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/// The ways of looking at a programme, in the order in which a key goes round them.
enum Look {
    TABLE(Feather.LIST, "left-pill"),
    BOARD(Feather.COLUMNS, "center-pill"),
    BOTH(Feather.SERVER, "right-pill");

    private final Feather sign;
    private final String pill;

    Look(Feather sign, String pill) {
        this.sign = sign;
        this.pill = pill;
    }

    Feather sign() {
        return sign;
    }

    /// The style class of its button, which stands in a row with the others.
    String pill() {
        return pill;
    }

    boolean hasBoard() {
        return this != TABLE;
    }

    boolean hasTable() {
        return this != BOARD;
    }

    Look next() {
        return switch (this) {
            case TABLE -> BOARD;
            case BOARD -> BOTH;
            case BOTH -> TABLE;
        };
    }

    String id() {
        return "look-" + name().toLowerCase(Locale.ROOT);
    }
}
