package org.retinue.ui.programme;

import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;

/// The titled parts of what an item has, in the order in which an officer fills them in.
public enum Section {
    WHERE,
    PEOPLE,
    CONFIRMATION,
    STAFF,
    MANNER,
    RUN_OF_SHOW,
    BRIEF,
    NOTES;

    /// Whether such an item has anything to say there.
    boolean isOf(Item item) {
        return switch (this) {
            case WHERE, PEOPLE, CONFIRMATION, STAFF, NOTES -> true;
            case MANNER, RUN_OF_SHOW, BRIEF ->
                    switch (item) {
                        case Engagement _ -> true;
                        case Leg _ -> false;
                    };
        };
    }

    /// Whether it is open to begin with: what most items have.
    boolean isOpenFirst() {
        return switch (this) {
            case WHERE, PEOPLE, CONFIRMATION -> true;
            case STAFF, MANNER, RUN_OF_SHOW, BRIEF, NOTES -> false;
        };
    }
}
