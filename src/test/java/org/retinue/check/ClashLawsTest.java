package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Assignment;
import org.retinue.tour.Booking;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.Guests;
import org.retinue.tour.Id;
import org.retinue.tour.Interval;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Party;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Position;
import org.retinue.tour.Reception;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Way;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;

/// What tours want at the same time, against minutes counted one by one.
class ClashLawsTest {

    private static final int ITEMS = 14;

    /// What one item has of a thing that others may want: in which part, and when.
    private static final List<Duty> DUTIES =
            List.of(Duty.INTERPRETER, Duty.LIAISON_OFFICER, Duty.DRIVER, Duty.NOTE_TAKER);

    private record Use(Tour tour, Item item, Id thing, String part, Interval span) {

        boolean travels() {
            return Set.of("INTERPRETER", "DRIVER", "vehicle").contains(part);
        }

        boolean isOf(Tour other) {
            return tour.id().equals(other.id());
        }

        Optional<Instant> minute(long number) {
            var minute = span.start().plusSeconds(60 * number);
            return minute.isBefore(span.end()) ? Optional.of(minute) : Optional.empty();
        }

        Set<Instant> minutes() {
            var minutes = new HashSet<Instant>();
            for (var number = 0L; minute(number).isPresent(); number++) {
                minutes.add(minute(number).orElseThrow());
            }
            return minutes;
        }

        boolean isBefore(Use other) {
            var starts = span.start().compareTo(other.span.start());
            var ends = span.end().compareTo(other.span.end());
            var ids = tour.id().compareTo(other.tour.id());
            var order = starts != 0 ? starts : ends != 0 ? ends : ids;
            return order != 0 ? order < 0 : item.id().compareTo(other.item.id()) < 0;
        }
    }

    @Property(tries = 300)
    void clashesAreThoseOfTheMinutes(@ForAll long seed) {
        var tours = tours(seed);
        var travel = ArbitraryTours.travelTimes(seed);
        var expected = expected(tours, travel);
        Statistics.label("clashes").collect(Math.min(3, expected.size()));
        assertEquals(expected, told(tours, travel));
    }

    @Property(tries = 200)
    void everyTourIsToldOfTheSameClashesFromItsSide(@ForAll long seed) {
        var tours = tours(seed);
        var travel = ArbitraryTours.travelTimes(seed);
        var fromOneSide =
                new Clashes(
                                new Surroundings(tours.getFirst().directory()),
                                travel,
                                RulePacks.general())
                        .among(
                                tours.stream()
                                        .flatMap(tour ->
                                                tour.items().stream()
                                                        .flatMap(item -> Booking.of(tour, item)))
                                        .toList());
        var bothSides = new TreeSet<String>();
        for (var clash : fromOneSide) {
            var minutes = minutes(clash.evidence());
            var id = clash.mine().resource().id();
            bothSides.add(line(clash.mine(), clash.theirs(), id, minutes));
            bothSides.add(line(clash.theirs(), clash.mine(), id, minutes));
        }
        var told = new TreeSet<String>();
        for (var tour : tours) {
            findings(tour, tours, travel)
                    .filter(finding -> finding.severity() != Severity.HINT)
                    .filter(finding -> !other(finding).tour().equals(tour.id()))
                    .forEach(finding -> told.add(line(tour, finding)));
        }
        assertEquals(bothSides, told);
    }

    private static String line(Booking mine, Booking theirs, Id id, String minutes) {
        return String.join(
                " ",
                mine.tour().value(),
                mine.item().value(),
                theirs.tour().value(),
                theirs.item().value(),
                id.value(),
                minutes);
    }

    private static String line(Tour tour, Finding finding) {
        var other = other(finding);
        return String.join(
                " ",
                tour.id().value(),
                finding.items().getFirst().value(),
                other.tour().value(),
                other.item().value(),
                thing(finding.evidence()),
                minutes(finding.evidence()));
    }

    private static Set<String> told(List<Tour> tours, TravelTimes travel) {
        var told = new TreeSet<String>();
        for (var tour : tours) {
            findings(tour, tours, travel)
                    .filter(finding -> finding.severity() != Severity.HINT)
                    .forEach(finding ->
                            told.add(
                                    finding.severity()
                                            + " "
                                            + finding.rule().code()
                                            + " "
                                            + line(tour, finding)));
        }
        return told;
    }

    private static Stream<Finding> findings(Tour tour, List<Tour> tours, TravelTimes travel) {
        return Clashes.betweenTours(
                Programme.of(
                        new Situation(tour, travel, tours, tour.firstDay(), RulePacks.general())));
    }

    private static Evidence.Other other(Finding finding) {
        return switch (finding.evidence()) {
            case Evidence.Meeting meeting -> meeting.other();
            case Evidence.Taken taken -> taken.other();
            case Evidence.TooFar tooFar -> tooFar.other();
            default -> throw new AssertionError(finding);
        };
    }

    private static String thing(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Meeting meeting -> meeting.site().value();
            case Evidence.Taken taken -> taken.here().id().value();
            case Evidence.TooFar tooFar -> tooFar.who().id().value();
            default -> throw new AssertionError(evidence);
        };
    }

    private static String minutes(Evidence evidence) {
        return switch (evidence) {
            case Evidence.SameRoom(_, var room, var minutes, _) -> room + " " + minutes;
            case Evidence.SameSite(_, var minutes, _) -> "site " + minutes;
            case Evidence.ShortTurnaround turnaround -> "between " + turnaround.between();
            case Evidence.Taken taken -> "taken " + taken.minutes();
            case Evidence.TooFar tooFar -> "too far " + tooFar.between() + " " + tooFar.way();
            default -> throw new AssertionError(evidence);
        };
    }

    private static Set<String> expected(List<Tour> tours, TravelTimes travel) {
        var uses = tours.stream().flatMap(ClashLawsTest::uses).toList();
        var surroundings = new Surroundings(tours.getFirst().directory());
        var expected = new TreeSet<String>();
        for (var mine : uses) {
            for (var theirs : uses) {
                if (mine.thing().equals(theirs.thing()) && !mine.equals(theirs)) {
                    clash(mine, theirs, uses, surroundings, travel)
                            .map(minutes -> line(mine, theirs, minutes))
                            .ifPresent(expected::add);
                }
            }
        }
        return expected;
    }

    private static String line(Use mine, Use theirs, String minutes) {
        var rule =
                switch (mine.part()) {
                    case "site", "HOST_LEAD" -> "S-3";
                    case "INTERPRETER" -> "L-2";
                    case "LIAISON_OFFICER" -> "L-6";
                    default -> "V-2";
                };
        var isWarning = minutes.startsWith("site") || minutes.startsWith("between");
        return String.join(
                " ",
                isWarning ? "WARNING" : "ERROR",
                rule,
                mine.tour().id().value(),
                mine.item().id().value(),
                theirs.tour().id().value(),
                theirs.item().id().value(),
                mine.thing().value(),
                minutes);
    }

    private static Optional<String> clash(
            Use mine, Use theirs, List<Use> all, Surroundings surroundings, TravelTimes travel) {
        var common = mine.minutes();
        common.retainAll(theirs.minutes());
        var isWithin = mine.isOf(theirs.tour());
        if (isWithin && (mine.part().equals("site") || !mine.isBefore(theirs))) {
            return Optional.empty();
        }
        if (mine.part().equals("site")) {
            return atSite(mine, theirs, common.size());
        }
        if (!common.isEmpty()) {
            return isWithin && (!mine.part().equals("vehicle") || isOneRide(mine, theirs))
                    ? Optional.empty()
                    : Optional.of("taken " + common.size());
        }
        if (isWithin && haveSameGuests(mine, theirs)) {
            return Optional.empty();
        }
        return mine.isBefore(theirs)
                ? tooFar(mine, theirs, all, surroundings, travel)
                : tooFar(theirs, mine, all, surroundings, travel);
    }

    private static boolean isOneRide(Use one, Use other) {
        return one.span().equals(other.span())
                && one.item().startSite().equals(other.item().startSite())
                && one.item().endSite().equals(other.item().endSite());
    }

    private static boolean haveSameGuests(Use one, Use other) {
        var guests = new HashSet<>(one.tour().guests(one.item()));
        guests.retainAll(other.tour().guests(other.item()));
        var tracks = new HashSet<>(one.item().party().tracks());
        tracks.retainAll(other.item().party().tracks());
        var isForAll =
                one.item().party().guests().equals(Guests.ALL)
                        && other.item().party().guests().equals(Guests.ALL);
        return !guests.isEmpty() || (isForAll && !tracks.isEmpty());
    }

    private static Optional<String> atSite(Use mine, Use theirs, int common) {
        if (common > 0) {
            return Optional.of(
                    room(mine).filter(room -> room(theirs).equals(Optional.of(room))).orElse("site")
                            + " "
                            + common);
        }
        var free = mine.isBefore(theirs) ? free(mine, theirs) : free(theirs, mine);
        return Optional.of(Math.max(0, free))
                .filter(minutes ->
                        minutes < RulePacks.general().time("S-3.turnaround.minutes").toMinutes())
                .map(minutes -> "between " + minutes);
    }

    private static Optional<String> room(Use use) {
        return ((Engagement) use.item()).place().room().map(Object::toString);
    }

    private static Optional<String> tooFar(
            Use first, Use second, List<Use> all, Surroundings surroundings, TravelTimes travel) {
        var from = first.item().endSite();
        var to = second.item().startSite();
        var free = free(first, second);
        if (!first.travels() || !second.travels() || free < 0 || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var way = new Way(from.get(), to.get());
        if (surroundings.areOnePlace(way) || isSomebodyBetween(first, second, all)) {
            return Optional.empty();
        }
        return new Beeline(surroundings, RulePacks.general())
                .travel(way, travel)
                .filter(road -> road.minutes() > free)
                .map(_ -> "too far " + free + " " + way);
    }

    private static boolean isSomebodyBetween(Use first, Use second, List<Use> all) {
        return all.stream()
                .filter(use -> use.thing().equals(first.thing()))
                .filter(use -> first.isBefore(use) && use.isBefore(second))
                .anyMatch(use -> free(first, use) >= 0 && free(use, second) >= 0);
    }

    /// The minutes from the end of the first until the second starts, counted; fewer than none
    /// where it starts before.
    private static int free(Use first, Use second) {
        if (second.span().start().isBefore(first.span().end())) {
            return -1;
        }
        var free = 0;
        for (var minute = first.span().end();
                minute.isBefore(second.span().start());
                minute = minute.plusSeconds(60)) {
            free++;
        }
        return free;
    }

    private static Stream<Use> uses(Tour tour) {
        return tour.items().stream()
                .filter(Item::isActive)
                .filter(item -> tour.interval(item).isPresent())
                .filter(item -> !tour.interval(item).orElseThrow().length().isNegative())
                .flatMap(item -> uses(tour, item, tour.interval(item).orElseThrow()));
    }

    private static Stream<Use> uses(Tour tour, Item item, Interval span) {
        var uses = new ArrayList<Use>();
        var party = item.party();
        if (item instanceof Engagement) {
            item.startSite().ifPresent(site -> uses.add(new Use(tour, item, site, "site", span)));
        }
        var seen = new HashSet<Id>();
        party.reception()
                .lead()
                .filter(seen::add)
                .ifPresent(lead -> uses.add(new Use(tour, item, lead, "HOST_LEAD", span)));
        for (var assignment : party.assignments()) {
            var part = assignment.duty().name();
            if (Set.of("INTERPRETER", "LIAISON_OFFICER", "DRIVER").contains(part)
                    && seen.add(assignment.person())) {
                uses.add(new Use(tour, item, assignment.person(), part, span));
            }
        }
        party.vehicles().forEach(car -> uses.add(new Use(tour, item, car, "vehicle", span)));
        return uses.stream();
    }

    /// Three tours of one office: the same sites, and the same people and cars in all.
    private static List<Tour> tours(long seed) {
        var random = new Random(seed);
        var model = inACity(ArbitraryTours.tour(seed, ITEMS), random);
        return IntStream.range(0, 3)
                .mapToObj(number -> scrambled(model, "tour-" + number, random))
                .toList();
    }

    private static Tour scrambled(Tour model, String id, Random random) {
        var items =
                model.items().stream()
                        .map(item -> item.withMoment(moved(item.moment(), random)))
                        .map(item -> item.withParty(party(item.party(), random)))
                        .toList();
        return model.withId(new TourId(id)).withItems(items, staff());
    }

    /// The tour with its sites in one city, but for those of which nobody knows where they are.
    private static Tour inACity(Tour tour, Random random) {
        var sites =
                tour.directory().sites().values().stream()
                        .map(site ->
                                site.withPosition(
                                        site.position()
                                                .map(_ ->
                                                        new Position(
                                                                random.nextDouble(22.4, 22.8),
                                                                random.nextDouble(113.8, 114.4)))))
                        .toList();
        return tour.withItems(tour.items(), Directory.of(sites, List.of(), List.of()));
    }

    private static Moment moved(Moment moment, Random random) {
        return moment instanceof Moment.Timed(var start, var end)
                ? new Moment.Timed(
                        start.plusMinutes(random.nextInt(-120, 120)),
                        end.plusMinutes(random.nextInt(-120, 120)))
                : moment;
    }

    private static Party party(Party party, Random random) {
        var assignments =
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(_ ->
                                new Assignment(
                                        DUTIES.get(random.nextInt(DUTIES.size())),
                                        person(random.nextInt(3))))
                        .toList();
        var lead =
                random.nextBoolean()
                        ? Optional.of(person(random.nextInt(4)))
                        : Optional.<PersonId>empty();
        return party.withAssignments(assignments)
                .withReception(new Reception(lead, List.of()))
                .withVehicles(
                        random.nextBoolean()
                                ? List.of(new VehicleId("coach-" + random.nextInt(2)))
                                : List.of());
    }

    private static Directory staff() {
        return Directory.of(
                List.of(),
                IntStream.range(0, 4)
                        .mapToObj(number ->
                                Person.named(person(number), Text.english("Staff " + number)))
                        .toList(),
                IntStream.range(0, 2)
                        .mapToObj(number -> new VehicleId("coach-" + number))
                        .map(car -> Vehicle.named(car, Text.english("Coach " + car)))
                        .toList());
    }

    private static PersonId person(int number) {
        return new PersonId("staff-" + number);
    }
}
