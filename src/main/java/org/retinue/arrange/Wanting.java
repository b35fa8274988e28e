package org.retinue.arrange;

import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;

/// Which items may be given a time, or another one.
final class Wanting {

    private Wanting() {}

    static boolean isWanted(Item item, Asked asked) {
        if (!(item instanceof Engagement it) || isGiven(it.kind())) {
            return false;
        }
        return switch (it.moment()) {
            case Moment.Pooled _ -> isAlive(item);
            case Moment.ToBeConfirmed(var day, _, _) ->
                    asked.scope() == Asked.Scope.UNCONFIRMED
                            && isAlive(item)
                            && asked.days().contains(day);
            case Moment.Timed(var start, _) ->
                    asked.scope() == Asked.Scope.UNCONFIRMED
                            && isAlive(item)
                            && !isSettled(item)
                            && asked.days().contains(start.toLocalDate());
        };
    }

    /// Whether it is given by others when that is.
    static boolean isGiven(EngagementKind kind) {
        return kind == EngagementKind.ARRIVAL || kind == EngagementKind.DEPARTURE;
    }

    private static boolean isAlive(Item item) {
        return switch (item.standing().confirmation().state()) {
            case IDEA, TENTATIVE, REQUESTED, CONFIRMED, RECONFIRM -> true;
            case DECLINED, CANCELLED, DONE -> false;
        };
    }

    private static boolean isSettled(Item item) {
        if (item.standing().anchored()) {
            return true;
        }
        return switch (item.standing().confirmation().state()) {
            case CONFIRMED, DONE -> true;
            case IDEA, TENTATIVE, REQUESTED, RECONFIRM, DECLINED, CANCELLED -> false;
        };
    }
}
