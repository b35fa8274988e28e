package org.retinue.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.Engagement;
import org.retinue.tour.Guests;
import org.retinue.tour.Interval;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// A situation as the rules look at it: what in the tour takes up time and people. The items stand
/// in the order of the tour, the slots in that of the instants at which they start.
///
/// A course is what a party goes through, one after another: for each track what is for everybody
/// of it, and for each person whom an item names all that this person attends. Whoever is never
/// named goes with the track, so a tour of which no delegate is known yet can be checked too.
record Programme(
        Situation situation,
        List<Item> items,
        List<Slot> slots,
        List<List<Slot>> courses,
        List<Transfer> transfers,
        List<PrincipalDay> principalDays,
        Parties parties,
        Distances distances,
        Map<LocalDate, Integer> workingDaysLeft) {

    private static final Comparator<Slot> BY_INSTANT =
            Comparator.comparing(Slot::interval).thenComparing(Slot::id);

    static Programme of(Situation situation) {
        var tour = situation.tour();
        var active = tour.items().stream().filter(Item::isActive).toList();
        var parties = new Parties(tour);
        var distances =
                new Distances(
                        new Surroundings(tour.directory()),
                        situation.travel(),
                        situation.numbers());
        var slots =
                active.stream()
                        .<Slot>mapMulti((item, slot) -> slot(tour, item, parties).ifPresent(slot))
                        .sorted(BY_INSTANT)
                        .toList();
        var courses = courses(tour, slots);
        return new Programme(
                situation,
                active,
                slots,
                courses,
                Transfer.in(courses, distances),
                PrincipalDay.in(principal(tour, slots)),
                parties,
                distances,
                workingDaysLeft(situation, active));
    }

    Tour tour() {
        return situation.tour();
    }

    Numbers numbers() {
        return situation.numbers();
    }

    /// Those who attend the item, as they were entered.
    Set<PersonId> guests(Item item) {
        return parties.guests(item);
    }

    Stream<Engagement> engagements() {
        return items.stream().filter(Engagement.class::isInstance).map(Engagement.class::cast);
    }

    /// Everybody who is in the place: the guests, those who receive them, those on duty.
    Set<PersonId> present(Item item) {
        var present = new LinkedHashSet<>(guests(item));
        present.addAll(staff(item));
        return present;
    }

    /// The name and more of those of whom it is known.
    Stream<Person> people(Collection<PersonId> ids) {
        return ids.stream().mapMulti((id, known) -> tour().directory().person(id).ifPresent(known));
    }

    /// How many days are left until the item; nothing for what is past or has no day.
    Optional<Integer> daysLeft(Item item) {
        return item.day()
                .filter(day -> !day.isBefore(situation.today()))
                .map(day -> (int) ChronoUnit.DAYS.between(situation.today(), day));
    }

    /// How many working days are left until the item; nothing for what is past or has no day.
    Optional<Integer> workingDaysLeft(Item item) {
        return item.day().flatMap(day -> Optional.ofNullable(workingDaysLeft.get(day)));
    }

    /// How many working days there are from today until each day that is still to come.
    private static Map<LocalDate, Integer> workingDaysLeft(Situation situation, List<Item> items) {
        var left = new HashMap<LocalDate, Integer>();
        for (var item : items) {
            item.day()
                    .filter(day -> !day.isBefore(situation.today()))
                    .ifPresent(day ->
                            left.computeIfAbsent(
                                    day,
                                    _ -> situation.workingDays().between(situation.today(), day)));
        }
        return left;
    }

    /// What the head of the delegation goes through, one after another; where no head is known,
    /// what is for everybody of the first track.
    private static List<Slot> principal(Tour tour, List<Slot> slots) {
        var head = tour.delegation().head().map(Delegate::person);
        var track = tour.tracks().getFirst().id();
        return slots.stream()
                .filter(slot ->
                        head.map(slot.guests()::contains)
                                .orElseGet(() -> slot.tracks().contains(track)))
                .toList();
    }

    private static List<List<Slot>> courses(Tour tour, List<Slot> slots) {
        var named = new LinkedHashSet<PersonId>();
        for (var slot : slots) {
            if (slot.item().party().guests() instanceof Guests.Named(var people)) {
                named.addAll(people);
            }
        }
        var courses = new HashMap<Object, List<Slot>>();
        for (var slot : slots) {
            for (var track : slot.tracks()) {
                courses.computeIfAbsent(track, _ -> new ArrayList<>()).add(slot);
            }
            for (var person : named) {
                if (slot.guests().contains(person)) {
                    courses.computeIfAbsent(person, _ -> new ArrayList<>()).add(slot);
                }
            }
        }
        return Stream.concat(tour.tracks().stream().map(Track::id), named.stream())
                .flatMap(who -> Optional.ofNullable(courses.get(who)).stream())
                .toList();
    }

    private static Optional<Slot> slot(Tour tour, Item item, Parties parties) {
        return tour.interval(item)
                .map(interval ->
                        new Slot(item, interval, parties.guests(item), tracks(item), staff(item)));
    }

    private static Set<TrackId> tracks(Item item) {
        return switch (item.party().guests()) {
            case Guests.Everybody _ -> new LinkedHashSet<>(item.party().tracks());
            case Guests.Named _ -> Set.of();
        };
    }

    private static Set<PersonId> staff(Item item) {
        var staff = new LinkedHashSet<PersonId>();
        item.party().reception().lead().ifPresent(staff::add);
        staff.addAll(item.party().reception().greeters());
        item.party().assignments().forEach(assignment -> staff.add(assignment.person()));
        return staff;
    }

    /// An active item with a clock time: its guests, the tracks of which it is for everybody, and
    /// its staff: those who receive them, those on duty.
    record Slot(
            Item item,
            Interval interval,
            Set<PersonId> guests,
            Set<TrackId> tracks,
            Set<PersonId> staff) {

        ItemId id() {
            return item.id();
        }

        /// Whom both keep busy.
        List<PersonId> busy(Slot other) {
            return Stream.concat(guests.stream(), staff.stream())
                    .filter(other::keepsBusy)
                    .distinct()
                    .toList();
        }

        private boolean keepsBusy(PersonId person) {
            return guests.contains(person) || staff.contains(person);
        }

        /// Whether somebody goes through both.
        boolean sharesGuests(Slot other) {
            return !Collections.disjoint(guests, other.guests)
                    || !Collections.disjoint(tracks, other.tracks);
        }

        /// When it takes place, local to its places.
        Moment.Timed timed() {
            return (Moment.Timed) item.moment();
        }

        LocalDate date() {
            return timed().start().toLocalDate();
        }
    }
}
