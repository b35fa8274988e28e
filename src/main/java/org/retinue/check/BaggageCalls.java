package org.retinue.check;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.Engagement;
import org.retinue.tour.Leg;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;

/// The rule about baggage that is collected before a departure.
final class BaggageCalls {

    /// Words by which an engagement is the collecting of baggage.
    private static final Pattern BAGGAGE = Pattern.compile("(?i)\\b(?:baggage|luggage)\\b|行李");

    private BaggageCalls() {}

    /// T-20: baggage is called so shortly before the party leaves its hotel for the airport or
    /// station that it cannot be there before the party is. Where no call is planned nothing is
    /// said.
    static Stream<Finding> late(Programme programme) {
        var found = new LinkedHashSet<Finding>();
        for (var course : programme.courses()) {
            var call = Optional.<Slot>empty();
            for (var slot : course) {
                if (isCall(slot)) {
                    call = Optional.of(slot);
                } else if (isDeparture(programme, slot)) {
                    call.flatMap(called -> late(programme, called, slot)).ifPresent(found::add);
                    call = Optional.empty();
                }
            }
        }
        return found.stream();
    }

    private static Optional<Finding> late(Programme programme, Slot call, Slot departure) {
        var needed = programme.numbers().time("T-20.baggage.minutes");
        var gap = Duration.between(call.interval().start(), departure.interval().start());
        return call.date().equals(departure.date()) && gap.compareTo(needed) < 0
                ? Optional.of(
                        Finding.about(
                                List.of(call.item(), departure.item()),
                                Rule.WHEELS_UP,
                                Severity.WARNING,
                                new Pace.LateBaggage(gap.toMinutes(), needed.toMinutes())))
                : Optional.empty();
    }

    private static boolean isCall(Slot slot) {
        return slot.item() instanceof Engagement call
                && call.title().any(form -> BAGGAGE.matcher(form).find());
    }

    private static boolean isDeparture(Programme programme, Slot slot) {
        return slot.item() instanceof Leg leg
                && is(programme, leg.startSite(), SiteKind.HOTEL::equals)
                && is(programme, leg.endSite(), SiteKind::isTerminal);
    }

    private static boolean is(
            Programme programme, Optional<SiteId> site, Predicate<SiteKind> which) {
        return site.flatMap(programme.tour().directory()::site)
                .map(Site::kind)
                .filter(which)
                .isPresent();
    }
}
