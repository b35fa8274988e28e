package org.retinue.print;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// When baggage is collected before the delegation leaves.
final class BaggageCall {

    private static final int MINUTES_BEFORE = 90;

    /// Words by which an engagement is the collecting of baggage.
    private static final Pattern BAGGAGE = Pattern.compile("(?i)\\b(?:baggage|luggage)\\b|行李");

    private BaggageCall() {}

    /// As the programme has it that day; else so long before the delegation sets out for the
    /// terminal as it takes to have it there.
    static Optional<LocalDateTime> before(Tour tour, Engagement departure) {
        var planned =
                tour.items().stream()
                        .filter(item -> item.isActive() && item.day().equals(departure.day()))
                        .filter(item -> item.title().any(form -> BAGGAGE.matcher(form).find()))
                        .flatMap(item -> start(item).stream())
                        .findFirst();
        return planned.or(() ->
                tour.items().stream()
                        .filter(item -> item.isActive() && item.day().equals(departure.day()))
                        .filter(item ->
                                item instanceof Leg leg
                                        && leg.route().to().isPresent()
                                        && leg.route().to().equals(departure.place().site()))
                        .flatMap(item -> start(item).stream())
                        .findFirst()
                        .map(start -> start.minusMinutes(MINUTES_BEFORE)));
    }

    private static Optional<LocalDateTime> start(Item item) {
        return item.moment() instanceof Moment.Timed timed
                ? Optional.of(timed.start())
                : Optional.empty();
    }
}
