package org.retinue.check;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Site;
import org.retinue.tour.Tour;
import org.retinue.tour.TourKind;

/// How long the roads take.
public final class Roads {

    private Roads() {}

    /// What the transfer needs in all: boarding, the road with the traffic of the hour, alighting
    /// and being greeted.
    static Duration needed(Programme programme, Transfer transfer, Duration emptyRoad) {
        var numbers = programme.numbers();
        var boarding = boarding(numbers, transfer.ride().guests().size());
        var departure =
                LocalDateTime.ofInstant(
                        transfer.departure(boarding), zone(programme.tour(), transfer));
        var factor = factor(programme, transfer, departure, departure.plus(emptyRoad));
        var driving = Duration.ofMillis(Math.round(emptyRoad.toMillis() * factor));
        return boarding.plus(driving).plus(numbers.time("T-4.greeting.minutes"));
    }

    /// How long a party takes to get in, by its size.
    public static Duration boarding(Numbers numbers, int people) {
        if (people <= numbers.count("T-4.boarding.small.people")) {
            return numbers.time("T-4.boarding.small.minutes");
        }
        return people <= numbers.count("T-4.boarding.medium.people")
                ? numbers.time("T-4.boarding.medium.minutes")
                : numbers.time("T-4.boarding.large.minutes");
    }

    private static double factor(
            Programme programme, Transfer transfer, LocalDateTime from, LocalDateTime to) {
        var numbers = programme.numbers();
        if (isEscorted(programme.tour(), transfer)) {
            return numbers.factor("T-4.escorted.factor");
        }
        return isPeak(numbers, from, to)
                ? numbers.factor("T-4.peak.factor")
                : numbers.factor("T-4.normal.factor");
    }

    /// The police clears the road for motorcades and for state visits.
    private static boolean isEscorted(Tour tour, Transfer transfer) {
        return tour.heading().kind() == TourKind.STATE_VISIT
                || (transfer.ride().item() instanceof Leg leg && leg.mode() == LegMode.MOTORCADE);
    }

    private static boolean isPeak(Numbers numbers, LocalDateTime from, LocalDateTime to) {
        var peaks = numbers.times("T-4.peak.times");
        var last = to.toLocalDate();
        for (var date = from.toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
            for (var peak : peaks) {
                if (from.isBefore(peak.end(date)) && to.isAfter(peak.begin(date))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static ZoneId zone(Tour tour, Transfer transfer) {
        return tour.directory().site(transfer.way().from()).map(Site::zone).orElse(tour.zone());
    }
}
