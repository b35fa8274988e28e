package org.retinue.ui.programme;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/// The ways of looking at a programme, in the order in which a key goes round them.
enum Look {
    TABLE(Feather.LIST),
    BOARD(Feather.COLUMNS),
    BOTH(Feather.SERVER);

    private final Feather sign;

    Look(Feather sign) {
        this.sign = sign;
    }

    Feather sign() {
        return sign;
    }

    boolean hasBoard() {
        return this != TABLE;
    }

    Look next() {
        return values()[(ordinal() + 1) % values().length];
    }

    String id() {
        return "look-" + name().toLowerCase(Locale.ROOT);
    }
}
