package org.retinue.desk;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.arrange.Customs;
import org.retinue.arrange.Ground;
import org.retinue.arrange.Traffic;
import org.retinue.check.Beeline;
import org.retinue.check.Checks;
import org.retinue.check.Numbers;
import org.retinue.check.Roads;
import org.retinue.check.Rule;
import org.retinue.check.Severity;
import org.retinue.check.Situation;
import org.retinue.tour.Assignment;
import org.retinue.tour.Engagement;
import org.retinue.tour.Id;
import org.retinue.tour.Interval;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;
import org.retinue.tour.TourKind;

/// What arranging must know of the rules and of the other tours.
public final class Planning {

    /// What an item can break by when and where it takes place.
    private static final Set<Rule> OF_TIME =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            Rule.OVERLAP,
                            Rule.BAD_INTERVAL,
                            Rule.OUTSIDE_TOUR,
                            Rule.SHORT_TRANSFER,
                            Rule.OPENING_HOURS,
                            Rule.CLASH,
                            Rule.INTERPRETER_CLASH,
                            Rule.VEHICLE_CLASH));

    private Planning() {}

    /// The roads are as the rules see them: where nobody knows a way, the map tells.
    public static Ground ground(Situation situation) {
        var around = new Surroundings(situation.tour().directory());
        var turnaround = situation.numbers().time("S-3.turnaround.minutes");
        return new Ground(
                new Beeline(around, situation.numbers()).filled(situation.travel()),
                traffic(situation.tour(), situation.numbers()),
                Customs.USUAL,
                new Ground.Most(
                        situation.numbers().time("T-12.programme.hours"),
                        situation.numbers().count("T-12.items.count")),
                walk(situation.numbers()),
                item -> taken(item, situation.others().tours(), turnaround),
                tour -> broken(situation, tour));
    }

    /// As the rule about transfers counts for the largest party of the tour.
    private static Traffic traffic(Tour tour, Numbers numbers) {
        var people =
                tour.items().stream().mapToInt(item -> tour.guests(item).size()).max().orElse(0);
        var escorted = tour.heading().kind() == TourKind.STATE_VISIT || isMotorcade(tour);
        return new Traffic(
                minutes(Roads.boarding(numbers, people)),
                minutes(numbers.time("T-4.greeting.minutes")),
                numbers.factor(escorted ? "T-4.escorted.factor" : "T-4.normal.factor"),
                numbers.factor(escorted ? "T-4.escorted.factor" : "T-4.peak.factor"),
                numbers.times("T-4.peak.times").stream()
                        .map(peak -> new Traffic.Peak(peak.from(), peak.to()))
                        .toList());
    }

    /// An office that is not told of missing legs does not want them added.
    private static Optional<Duration> walk(Numbers numbers) {
        return numbers.isOn(Rule.MISSING_LEG)
                ? Optional.of(numbers.time("T-5.walk.minutes"))
                : Optional.empty();
    }

    /// Whether all ways by road are behind a police car.
    private static boolean isMotorcade(Tour tour) {
        var modes =
                tour.items().stream()
                        .flatMap(item ->
                                item instanceof Leg leg ? Stream.of(leg.mode()) : Stream.empty())
                        .filter(LegMode::isByRoad)
                        .collect(Collectors.toSet());
        return modes.equals(Set.of(LegMode.MOTORCADE));
    }

    /// When other delegations have the room, the site or anybody or anything that the item needs.
    private static List<Interval> taken(Item item, List<Tour> others, Duration turnaround) {
        return others.stream()
                .flatMap(other ->
                        other.items().stream()
                                .filter(Item::isActive)
                                .flatMap(theirs ->
                                        taken(item, theirs, turnaround).stream()
                                                .flatMap(around ->
                                                        other.interval(theirs).stream()
                                                                .map(time -> wider(time, around)))))
                .toList();
    }

    /// How long before and after the other item nothing else can be; none where they do not meet.
    private static List<Duration> taken(Item item, Item other, Duration turnaround) {
        if (item instanceof Engagement one
                && other instanceof Engagement two
                && one.place().site().isPresent()
                && one.place().site().equals(two.place().site())) {
            return List.of(turnaround);
        }
        return Collections.disjoint(needed(item), needed(other))
                ? List.of()
                : List.of(Duration.ZERO);
    }

    private static Set<Id> needed(Item item) {
        var party = item.party();
        var needed = new HashSet<Id>(party.vehicles());
        party.reception().lead().ifPresent(needed::add);
        needed.addAll(party.assignments().stream().map(Assignment::person).toList());
        return needed;
    }

    private static Interval wider(Interval time, Duration around) {
        return new Interval(time.start().minus(around), time.end().plus(around));
    }

    private static Set<ItemId> broken(Situation situation, Tour tour) {
        return Checks.findings(situation.with(tour)).stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR && OF_TIME.contains(finding.rule()))
                .flatMap(finding -> finding.items().stream())
                .collect(Collectors.toSet());
    }

    private static int minutes(Duration time) {
        return (int) time.toMinutes();
    }
}
