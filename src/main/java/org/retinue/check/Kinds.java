package org.retinue.check;

import java.util.Set;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;

/// Which kinds of engagements a rule speaks of.
final class Kinds {

    /// Being shown around a site.
    private static final Set<EngagementKind> VISITS =
            Set.of(
                    EngagementKind.COMPANY_VISIT,
                    EngagementKind.ZONE_TOUR,
                    EngagementKind.LABORATORY_VISIT,
                    EngagementKind.EXHIBITION_TOUR,
                    EngagementKind.PORT_VISIT);

    private static final Set<EngagementKind> MEETINGS =
            Set.of(EngagementKind.COURTESY_CALL, EngagementKind.TALKS);

    /// What a delegation comes for, apart from visits and meetings.
    private static final Set<EngagementKind> BUSINESS =
            Set.of(
                    EngagementKind.SIGNING,
                    EngagementKind.FORUM,
                    EngagementKind.SPEECH,
                    EngagementKind.PRESS);

    private static final Set<EngagementKind> MEALS =
            Set.of(EngagementKind.BANQUET, EngagementKind.WORKING_MEAL, EngagementKind.RECEPTION);

    /// What guests dress for.
    private static final Set<EngagementKind> FUNCTIONS =
            Set.of(EngagementKind.BANQUET, EngagementKind.RECEPTION, EngagementKind.SHOW);

    /// Where nobody need speak with anybody.
    private static final Set<EngagementKind> WITHOUT_TALK =
            Set.of(
                    EngagementKind.REST,
                    EngagementKind.SHOW,
                    EngagementKind.SIGHTSEEING,
                    EngagementKind.GROUP_PHOTO,
                    EngagementKind.WREATH_LAYING);

    private Kinds() {}

    static boolean isVisit(Item item) {
        return is(item, VISITS);
    }

    static boolean isMeeting(Item item) {
        return is(item, MEETINGS);
    }

    /// What people remember a day by; ceremonies, meals and pictures are not counted.
    static boolean isSubstantive(Item item) {
        return isVisit(item) || isMeeting(item) || isBusiness(item);
    }

    static boolean isBusiness(Item item) {
        return is(item, BUSINESS);
    }

    /// Where many listen, so that it is interpreted while somebody speaks.
    static boolean isInBooths(Item item) {
        return is(item, EngagementKind.FORUM);
    }

    static boolean isMeal(Item item) {
        return is(item, MEALS);
    }

    /// Where travellers are served a meal.
    static boolean isCatered(Item item) {
        return item instanceof Leg leg
                && (leg.mode() == LegMode.PLANE || leg.mode() == LegMode.TRAIN);
    }

    static boolean isFunction(Item item) {
        return is(item, FUNCTIONS);
    }

    static boolean isRest(Item item) {
        return is(item, EngagementKind.REST);
    }

    /// Where hosts and guests talk with each other.
    static boolean isInteractive(Item item) {
        return item instanceof Engagement && !is(item, WITHOUT_TALK);
    }

    static boolean is(Item item, EngagementKind kind) {
        return item instanceof Engagement engagement && engagement.kind() == kind;
    }

    private static boolean is(Item item, Set<EngagementKind> kinds) {
        return item instanceof Engagement engagement && kinds.contains(engagement.kind());
    }
}
