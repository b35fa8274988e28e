package org.retinue.arrange;

import java.time.LocalDate;
import java.util.Optional;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;

/// Which items may be given a time, or another one.
final class Wanting {

    private Wanting() {}

    static boolean isWanted(Item item, Asked asked) {
        return item instanceof Engagement it && isAlive(item) && why(it, asked).isEmpty();
    }

    /// Why the engagement keeps the time that it has, or has none; nothing where it may be given
    /// one.
    static Optional<Intent.Why> why(Engagement it, Asked asked) {
        if (isGiven(it.kind())) {
            return Optional.of(Intent.Why.GIVEN);
        }
        return switch (it.moment()) {
            case Moment.Pooled _ -> Optional.empty();
            case Moment.ToBeConfirmed(var day, _, _) -> why(day, asked);
            case Moment.Timed(var start, _) ->
                    settled(it).or(() -> why(start.toLocalDate(), asked));
        };
    }

    private static Optional<Intent.Why> why(LocalDate day, Asked asked) {
        if (!asked.days().contains(day)) {
            return Optional.of(Intent.Why.OTHER_DAY);
        }
        return asked.scope() == Asked.Scope.UNCONFIRMED
                ? Optional.empty()
                : Optional.of(Intent.Why.PLACED);
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

    private static Optional<Intent.Why> settled(Item item) {
        if (item.standing().anchored()) {
            return Optional.of(Intent.Why.ANCHORED);
        }
        return switch (item.standing().confirmation().state()) {
            case CONFIRMED -> Optional.of(Intent.Why.CONFIRMED);
            case DONE -> Optional.of(Intent.Why.DONE);
            case IDEA, TENTATIVE, REQUESTED, RECONFIRM, DECLINED, CANCELLED -> Optional.empty();
        };
    }
}
