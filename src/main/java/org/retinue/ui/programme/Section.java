package org.retinue.ui.programme;

import java.util.Set;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Menu;

/// The titled parts of what an item has, in the order in which an officer fills them in.
public enum Section {
    WHERE,
    PEOPLE,
    CONFIRMATION,
    STAFF,
    CARS,
    MANNER,
    SEATING,
    MENU,
    SIGNING,
    RUN_OF_SHOW,
    BRIEF,
    NOTES;

    private static final Set<EngagementKind> MEALS =
            Set.of(EngagementKind.BANQUET, EngagementKind.WORKING_MEAL, EngagementKind.RECEPTION);
    private static final Set<EngagementKind> SIGNINGS =
            Set.of(EngagementKind.SIGNING, EngagementKind.TALKS, EngagementKind.FORUM);

    /// Whether such an item has anything to say there.
    boolean isOf(Item item) {
        return switch (this) {
            case WHERE, PEOPLE, CONFIRMATION, STAFF, NOTES -> true;
            case CARS ->
                    switch (item) {
                        case Engagement _ -> false;
                        case Leg _ -> true;
                    };
            case MANNER, SEATING, MENU, SIGNING, RUN_OF_SHOW, BRIEF ->
                    switch (item) {
                        case Engagement engagement -> isOf(engagement);
                        case Leg _ -> false;
                    };
        };
    }

    /// A menu where one eats, and documents where one signs or talks; and wherever there are some.
    private boolean isOf(Engagement engagement) {
        var setting = engagement.setting();
        return switch (this) {
            case MENU -> MEALS.contains(engagement.kind()) || !setting.menu().equals(Menu.UNKNOWN);
            case SIGNING -> SIGNINGS.contains(engagement.kind()) || !setting.signatures().isEmpty();
            case CARS -> false;
            case WHERE, PEOPLE, CONFIRMATION, STAFF, MANNER, SEATING, RUN_OF_SHOW, BRIEF, NOTES ->
                    true;
        };
    }

    /// Whether it is open to begin with: what most items have.
    boolean isOpenFirst() {
        return switch (this) {
            case WHERE, PEOPLE, CONFIRMATION -> true;
            case STAFF, CARS, MANNER, SEATING, MENU, SIGNING, RUN_OF_SHOW, BRIEF, NOTES -> false;
        };
    }
}
