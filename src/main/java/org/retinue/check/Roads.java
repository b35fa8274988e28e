package org.retinue.check;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Site;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;
import org.retinue.tour.TourKind;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

/// How long the roads take.
final class Roads {

    private Roads() {}

    /// Whether there is no way to go.
    static boolean isOnePlace(Tour tour, Way way) {
        return new Surroundings(tour.directory()).areOnePlace(way);
    }

    /// The time without traffic, where it is known.
    static Optional<Travel> travel(Programme programme, Way way) {
        return new Surroundings(programme.tour().directory())
                .travel(way, programme.situation().travel());
    }

    /// What the transfer needs in all: boarding, the road with the traffic of the hour, alighting
    /// and being greeted.
    static Duration needed(Programme programme, Transfer transfer, Duration emptyRoad) {
        var numbers = programme.numbers().boarding();
        var boarding = numbers.of(transfer.ride().guests().size());
        var departure =
                LocalDateTime.ofInstant(
                        transfer.departure(boarding), zone(programme.tour(), transfer));
        var factor = factor(programme, transfer, departure, departure.plus(emptyRoad));
        var driving = Duration.ofMillis(Math.round(emptyRoad.toMillis() * factor));
        return boarding.plus(driving).plus(numbers.greeting());
    }

    private static double factor(
            Programme programme, Transfer transfer, LocalDateTime from, LocalDateTime to) {
        var traffic = programme.numbers().traffic();
        if (isEscorted(programme.tour(), transfer)) {
            return traffic.escorted();
        }
        return isPeak(traffic, from, to) ? traffic.peak() : traffic.normal();
    }

    /// The police clears the road for motorcades and for state visits.
    private static boolean isEscorted(Tour tour, Transfer transfer) {
        return tour.heading().kind() == TourKind.STATE_VISIT
                || (transfer.ride().item() instanceof Leg leg && leg.mode() == LegMode.MOTORCADE);
    }

    private static boolean isPeak(Numbers.Traffic traffic, LocalDateTime from, LocalDateTime to) {
        return from.toLocalDate()
                .datesUntil(to.toLocalDate().plusDays(1))
                .anyMatch(date ->
                        traffic.peaks().stream()
                                .anyMatch(peak ->
                                        from.isBefore(date.atTime(peak.to()))
                                                && to.isAfter(date.atTime(peak.from()))));
    }

    private static ZoneId zone(Tour tour, Transfer transfer) {
        return tour.directory().site(transfer.way().from()).map(Site::zone).orElse(tour.zone());
    }
}
