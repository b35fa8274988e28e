package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Directory;
import org.retinue.tour.Guests;
import org.retinue.tour.Interval;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.PersonId;
import org.retinue.tour.Route;
import org.retinue.tour.SiteId;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;
import org.retinue.tour.TourKind;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

/// What is told of the ways between items, against minutes counted one by one.
class TravelLawsTest {

    private static final int ITEMS = 16;
    private static final Numbers NUMBERS = RulePacks.general();

    @Property(tries = 400)
    void waysAreShortMissingOrUnknownByTheMinutes(@ForAll long seed) {
        var tour = crowded(seed);
        var travel = ArbitraryTours.travelTimes(seed);
        var expected = new Oracle(tour, travel).told();
        Statistics.label("ways").collect(Math.min(4, expected.size()));
        assertEquals(expected, told(tour, travel));
    }

    private static Set<String> told(Tour tour, TravelTimes travel) {
        var situation = new Situation(tour, travel, List.of(), tour.firstDay(), NUMBERS);
        var programme = Programme.of(situation);
        return Stream.of(
                        Transfers.tooShort(programme),
                        Transfers.missingLegs(programme),
                        Transfers.unknown(programme))
                .flatMap(findings -> findings)
                .map(TravelLawsTest::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Finding finding) {
        return switch (finding.evidence()) {
            case Evidence.ShortLeg leg ->
                    "leg " + finding.items() + " " + leg.planned() + " of " + leg.needed();
            case Evidence.ShortGap gap ->
                    finding.severity()
                            + (" " + finding.items())
                            + (" " + gap.planned() + " of " + gap.needed());
            case Evidence.MissingLeg _ -> "missing " + finding.items();
            case Evidence.UnknownTravel(var from, var to) -> unknown(from, to);
            default -> throw new AssertionError(finding);
        };
    }

    private static String unknown(SiteId from, SiteId to) {
        return "unknown " + new TreeSet<>(Set.of(from, to));
    }

    /// The tour in two days of one zone, so that its items follow close upon each other.
    private static Tour crowded(long seed) {
        var tour = ArbitraryTours.tour(seed, ITEMS);
        var random = new Random(seed);
        var sites =
                tour.directory().sites().values().stream()
                        .map(site -> site.withZone(ZoneId.of("Asia/Shanghai")))
                        .map(site -> site.withPosition(Optional.empty()))
                        .toList();
        var items =
                tour.items().stream()
                        .map(item -> random.nextInt(8) == 0 ? item : placed(tour, item, random))
                        .map(item -> byRoad(item, random))
                        .toList();
        return tour.withItems(items, Directory.of(sites, List.of(), List.of()));
    }

    private static Item placed(Tour tour, Item item, Random random) {
        var start = tour.firstDay().atTime(6, 0).plusMinutes(15L * random.nextInt(100));
        return item.withMoment(
                new Moment.Timed(start, start.plusMinutes(15L * random.nextInt(-1, 7))));
    }

    private static Item byRoad(Item item, Random random) {
        return item instanceof Leg leg && random.nextInt(3) > 0
                ? leg.withMode(random.nextBoolean() ? LegMode.CAR : LegMode.MOTORCADE)
                        .withRoute(random.nextBoolean() ? leg.route() : Route.UNKNOWN)
                : item;
    }

    /// An item with its span, for a party that goes through it.
    private record Stay(Item item, Interval span) {

        private static final Comparator<Stay> ORDER =
                Comparator.<Stay, Instant>comparing(stay -> stay.span.start())
                        .thenComparing(stay -> stay.span.end())
                        .thenComparing(stay -> stay.item.id());

        boolean isAt(Instant minute) {
            return !minute.isBefore(span.start()) && minute.isBefore(span.end());
        }

        boolean isBefore(Stay other) {
            return ORDER.compare(this, other) < 0;
        }
    }

    private record Oracle(Tour tour, TravelTimes travel) {

        Set<String> told() {
            var told = new TreeSet<String>();
            for (var party : parties()) {
                for (var stay : party) {
                    if (isSwallowed(stay, party)) {
                        continue;
                    }
                    var before = before(stay, party);
                    before.ifPresent(from -> told.addAll(gap(from, stay)));
                    if (stay.item() instanceof Leg leg && isDriven(leg)) {
                        told.addAll(leg(before, stay, after(stay, party)));
                    }
                }
            }
            return told;
        }

        /// Everybody of a track together, and everyone who is named anywhere.
        private List<List<Stay>> parties() {
            var stays =
                    tour.items().stream()
                            .filter(Item::isActive)
                            .flatMap(item ->
                                    tour.interval(item).stream()
                                            .filter(span -> !span.length().isNegative())
                                            .map(span -> new Stay(item, span)))
                            .toList();
            var parties = new ArrayList<List<Stay>>();
            for (var track : tour.tracks()) {
                parties.add(
                        stays.stream()
                                .filter(stay ->
                                        stay.item().party().guests().equals(Guests.ALL)
                                                && stay.item()
                                                        .party()
                                                        .tracks()
                                                        .contains(track.id()))
                                .toList());
            }
            for (var person : named()) {
                parties.add(
                        stays.stream()
                                .filter(stay -> tour.guests(stay.item()).contains(person))
                                .toList());
            }
            return parties;
        }

        private Set<PersonId> named() {
            var named = new TreeSet<PersonId>();
            for (var item : tour.items()) {
                if (item.party().guests() instanceof Guests.Named(var people)) {
                    named.addAll(people);
                }
            }
            return named;
        }

        /// Whether the party is elsewhere all the while.
        private static boolean isSwallowed(Stay stay, List<Stay> party) {
            return party.stream()
                    .filter(other -> other.isBefore(stay) && other.isAt(stay.span().start()))
                    .anyMatch(other -> !other.span().end().isBefore(stay.span().end()));
        }

        /// From where the party comes, found minute by minute; from nowhere, while it should still
        /// be elsewhere.
        private static Optional<Stay> before(Stay stay, List<Stay> party) {
            var earlier = party.stream().filter(other -> other.isBefore(stay)).toList();
            var begin = stay.span().start();
            if (earlier.stream().anyMatch(other -> other.isAt(begin))) {
                return Optional.empty();
            }
            for (var minute = begin; ; minute = minute.minusSeconds(60)) {
                var now = minute;
                var ending = earlier.stream().filter(other -> other.span().end().equals(now));
                var found = ending.sorted(Stay.ORDER).toList();
                if (!found.isEmpty()) {
                    return Optional.of(
                            found.getLast().span().isEmpty() ? found.getLast() : found.getFirst());
                }
                if (earlier.stream().noneMatch(other -> other.span().end().isBefore(now))) {
                    return Optional.empty();
                }
            }
        }

        private static Optional<Stay> after(Stay stay, List<Stay> party) {
            return party.stream()
                    .filter(other -> !isSwallowed(other, party))
                    .filter(other -> before(other, party).equals(Optional.of(stay)))
                    .findFirst();
        }

        private Set<String> gap(Stay from, Stay to) {
            var start = from.item().endSite();
            var end = to.item().startSite();
            if (start.isEmpty() || end.isEmpty()) {
                return Set.of();
            }
            var way = new Way(start.get(), end.get());
            if (surroundings().areOnePlace(way)) {
                return Set.of();
            }
            var free = minutes(from.span().end(), to.span().start());
            var isOvernight = free >= NUMBERS.time("T-6.night.hours").toMinutes();
            var road = surroundings().travel(way, travel).map(Travel::minutes);
            var ids = List.of(from.item().id(), to.item().id());
            var told = new TreeSet<String>();
            if (road.isEmpty() && !isOvernight) {
                told.add(unknown(way.from(), way.to()));
            }
            var lack =
                    road.flatMap(minutes -> {
                        var boarding = boarding(to);
                        var leaves = from.span().end().plus(Duration.ofMinutes(boarding));
                        return shortage(free, boarding, minutes, leaves, to, way);
                    });
            lack.ifPresent(numbers -> told.add(numbers.replace("ids", ids.toString())));
            var isWalked =
                    road.filter(minutes -> minutes <= NUMBERS.time("T-5.walk.minutes").toMinutes())
                            .isPresent();
            if (lack.isEmpty() && !isOvernight && !isWalked && !isGoneLater(from, way.to())) {
                told.add("missing " + ids);
            }
            return told;
        }

        /// Whether a leg that has no time yet goes there on that day.
        private boolean isGoneLater(Stay from, SiteId to) {
            return tour.items().stream()
                    .filter(Item::isActive)
                    .anyMatch(item ->
                            item instanceof Leg
                                    && item.moment() instanceof Moment.ToBeConfirmed(var day, _, _)
                                    && from.item().day().equals(Optional.of(day))
                                    && item.endSite().equals(Optional.of(to)));
        }

        private Set<String> leg(Optional<Stay> before, Stay leg, Optional<Stay> after) {
            var from = leg.item().startSite().or(() -> before.flatMap(it -> it.item().endSite()));
            var to = leg.item().endSite().or(() -> after.flatMap(it -> it.item().startSite()));
            if (from.isEmpty() || to.isEmpty()) {
                return Set.of();
            }
            var way = new Way(from.get(), to.get());
            var road = surroundings().travel(way, travel).map(Travel::minutes);
            if (surroundings().areOnePlace(way)) {
                return Set.of();
            }
            if (road.isEmpty()) {
                return Set.of(unknown(way.from(), way.to()));
            }
            var length = minutes(leg.span().start(), leg.span().end());
            if (length < road.get()) {
                return Set.of("leg [" + leg.item().id() + "] " + length + " of " + road.get());
            }
            var start =
                    before.filter(it ->
                            it.item().endSite().filter(at -> !at.equals(way.from())).isEmpty());
            var end =
                    after.filter(it ->
                            it.item().startSite().filter(at -> !at.equals(way.to())).isEmpty());
            if (start.isEmpty() || end.isEmpty()) {
                return Set.of();
            }
            var free = minutes(start.get().span().end(), end.get().span().start());
            var ids = List.of(start.get().item().id(), leg.item().id(), end.get().item().id());
            return shortage(free, boarding(leg), road.get(), leg.span().start(), leg, way).stream()
                    .map(numbers -> numbers.replace("ids", ids.toString()))
                    .collect(Collectors.toSet());
        }

        private Optional<String> shortage(
                int free, long boarding, int road, Instant leaves, Stay ride, Way way) {
            var isEscorted =
                    tour.heading().kind() == TourKind.STATE_VISIT
                            || (ride.item() instanceof Leg leg && leg.mode() == LegMode.MOTORCADE);
            var factor =
                    isEscorted
                            ? "T-4.escorted.factor"
                            : isInTraffic(leaves, road, way)
                                    ? "T-4.peak.factor"
                                    : "T-4.normal.factor";
            var needed =
                    boarding
                            + road * NUMBERS.factor(factor)
                            + NUMBERS.time("T-4.greeting.minutes").toMinutes();
            return free >= needed - 1e-6
                    ? Optional.empty()
                    : Optional.of(
                            (free < road ? Severity.ERROR : Severity.WARNING)
                                    + (" ids " + free + " of ")
                                    + (long) Math.ceil(needed - 1e-6));
        }

        /// Whether a minute on the road is one of the rush hour.
        private boolean isInTraffic(Instant leaves, int road, Way way) {
            var zone = tour.directory().site(way.from()).orElseThrow().zone();
            return Stream.iterate(0, minute -> minute < road, minute -> minute + 1)
                    .map(minute -> leaves.plusSeconds(60L * minute).atZone(zone).toLocalTime())
                    .anyMatch(time ->
                            NUMBERS.times("T-4.peak.times").stream()
                                    .anyMatch(peak ->
                                            !time.isBefore(peak.from())
                                                    && time.isBefore(peak.to())));
        }

        private long boarding(Stay ride) {
            var people = tour.guests(ride.item()).size();
            var size =
                    people <= NUMBERS.count("T-4.boarding.small.people")
                            ? "small"
                            : people <= NUMBERS.count("T-4.boarding.medium.people")
                                    ? "medium"
                                    : "large";
            return NUMBERS.time("T-4.boarding." + size + ".minutes").toMinutes();
        }

        private Surroundings surroundings() {
            return new Surroundings(tour.directory());
        }

        private static boolean isDriven(Leg leg) {
            return Set.of(LegMode.CAR, LegMode.COACH, LegMode.MOTORCADE).contains(leg.mode());
        }

        /// The minutes from the one to the other, counted.
        private static int minutes(Instant from, Instant to) {
            var count = 0;
            for (var minute = from; minute.isBefore(to); minute = minute.plusSeconds(60)) {
                count++;
            }
            return count;
        }
    }
}
