package org.retinue.ui.releases;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.release.ItemChange;
import org.retinue.release.PartChange;

/// What became of a thing between two tours, told by a picture, a word and a colour.
public enum Sort {
    CANCELLED(Feather.X_CIRCLE),
    NEW(Feather.PLUS_CIRCLE),
    MOVED(Feather.ARROW_RIGHT_CIRCLE),
    CHANGED(Feather.EDIT_3);

    private final Feather sign;

    Sort(Feather sign) {
        this.sign = sign;
    }

    public static Sort of(ItemChange change) {
        return switch (change.fate()) {
            case CANCELLED -> CANCELLED;
            case ADDED -> NEW;
            case MOVED -> MOVED;
            case CHANGED -> CHANGED;
        };
    }

    static Sort of(PartChange change) {
        if (change.isNew()) {
            return NEW;
        }
        return change.isGone() ? CANCELLED : CHANGED;
    }

    Feather sign() {
        return sign;
    }

    /// The style class.
    String look() {
        return "sort-" + name().toLowerCase(Locale.ROOT);
    }
}
