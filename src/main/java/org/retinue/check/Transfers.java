package org.retinue.check;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.SiteId;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

/// The rules about getting from one site to the next.
final class Transfers {

    private Transfers() {}

    /// T-4: there is less time than the way needs. It is an error where the time would not even do
    /// on an empty road, and a warning where traffic, boarding or being greeted does not fit in.
    ///
    /// A leg that is itself shorter than the empty road is told once, about the leg. Else all the
    /// time between the items around the leg counts, since boarding and greeting happen in the
    /// gaps. Without a leg the gap is all there is.
    static Stream<Finding> tooShort(Programme programme) {
        return programme.transfers().stream()
                .<Finding>mapMulti((transfer, found) ->
                        programme
                                .distances()
                                .travel(transfer.way())
                                .flatMap(travel ->
                                        shortLeg(transfer, travel)
                                                .or(() -> shortGap(programme, transfer, travel)))
                                .ifPresent(found))
                .distinct();
    }

    private static Optional<Finding> shortLeg(Transfer transfer, Travel travel) {
        return transfer.leg()
                .filter(leg -> leg.interval().length().toMinutes() < travel.minutes())
                .map(leg ->
                        finding(
                                Rule.SHORT_TRANSFER,
                                Severity.ERROR,
                                List.of(leg),
                                new Evidence.ShortLeg(
                                        transfer.way().from(),
                                        transfer.way().to(),
                                        leg.interval().length().toMinutes(),
                                        travel.minutes(),
                                        travel.basis())));
    }

    private static Optional<Finding> shortGap(
            Programme programme, Transfer transfer, Travel travel) {
        if (transfer.isOpenEnded()) {
            return Optional.empty();
        }
        var emptyRoad = Duration.ofMinutes(travel.minutes());
        var needed = Roads.needed(programme, transfer, emptyRoad);
        var window = transfer.window();
        if (window.compareTo(needed) >= 0) {
            return Optional.empty();
        }
        return Optional.of(
                finding(
                        Rule.SHORT_TRANSFER,
                        window.compareTo(emptyRoad) < 0 ? Severity.ERROR : Severity.WARNING,
                        transfer.slots(),
                        new Evidence.ShortGap(
                                transfer.way().from(),
                                transfer.way().to(),
                                window.toMinutes(),
                                Minutes.up(needed),
                                travel.minutes(),
                                travel.basis())));
    }

    /// T-5: the party has to get from one site to another, and no leg says how. Not told where time
    /// is short as well, nor for a way that is walked in no time, nor overnight.
    static Stream<Finding> missingLegs(Programme programme) {
        var night = programme.numbers().time("T-6.night.hours");
        var walk = programme.numbers().time("T-5.walk.minutes");
        var arrivals = openLegs(programme);
        return programme.transfers().stream()
                .filter(transfer -> transfer.leg().isEmpty())
                .filter(transfer -> transfer.window().compareTo(night) < 0)
                .filter(transfer -> !arrivals.contains(Arrival.of(transfer)))
                .filter(transfer -> needsLeg(programme, transfer, walk))
                .map(transfer ->
                        finding(
                                Rule.MISSING_LEG,
                                Severity.WARNING,
                                transfer.slots(),
                                new Evidence.MissingLeg(
                                        transfer.way().from(), transfer.way().to())));
    }

    private static boolean needsLeg(Programme programme, Transfer transfer, Duration walk) {
        return programme
                .distances()
                .travel(transfer.way())
                .filter(travel ->
                        Duration.ofMinutes(travel.minutes()).compareTo(walk) <= 0
                                || shortGap(programme, transfer, travel).isPresent())
                .isEmpty();
    }

    /// Where legs go whose time is still to be confirmed.
    private static Set<Arrival> openLegs(Programme programme) {
        return programme.items().stream()
                .filter(Leg.class::isInstance)
                .filter(item -> item.moment() instanceof Moment.ToBeConfirmed)
                .flatMap(item -> item.endSite().map(site -> new Arrival(item.day(), site)).stream())
                .collect(Collectors.toSet());
    }

    private record Arrival(Optional<LocalDate> day, SiteId site) {

        static Arrival of(Transfer transfer) {
            return new Arrival(transfer.first().item().day(), transfer.way().to());
        }
    }

    /// T-6: nobody knows how long the way takes. Told once for each pair of sites, for whoever goes
    /// it first in either direction, and not overnight, when the party comes from its beds. Where
    /// the map tells about how long it takes, the other rules go by that.
    static Stream<Finding> unknown(Programme programme) {
        var night = programme.numbers().time("T-6.night.hours");
        var first = new LinkedHashMap<Way, Transfer>();
        programme.transfers().stream()
                .filter(transfer ->
                        transfer.leg().isPresent() || transfer.window().compareTo(night) < 0)
                .forEach(transfer -> first.putIfAbsent(eitherWay(transfer.way()), transfer));
        return first.values().stream()
                .filter(transfer -> programme.distances().known(transfer.way()).isEmpty())
                .map(transfer ->
                        finding(
                                Rule.UNKNOWN_TRAVEL,
                                Severity.HINT,
                                transfer.slots(),
                                unknown(programme, transfer.way())));
    }

    private static Evidence unknown(Programme programme, Way way) {
        return programme
                .distances()
                .guessed(way)
                .<Evidence>map(
                        guess -> new Evidence.GuessedTravel(way.from(), way.to(), guess.minutes()))
                .orElseGet(() -> new Evidence.UnknownTravel(way.from(), way.to()));
    }

    private static Way eitherWay(Way way) {
        var back = new Way(way.to(), way.from());
        return way.compareTo(back) <= 0 ? way : back;
    }

    private static Finding finding(
            Rule rule, Severity severity, List<Slot> slots, Evidence evidence) {
        return new Finding(
                rule,
                severity,
                slots.getFirst().item().day(),
                slots.stream().map(slot -> slot.item().id()).toList(),
                evidence);
    }
}
