package org.retinue.seating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.PersonId;
import org.retinue.tour.Ranking;
import org.retinue.tour.Seat;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.Tour;

/// Who takes part in an engagement and sits, in the order in which the room is filled: guests in
/// order of precedence and hosts as they stand in the reception, in turn, interpreters after those
/// who lead, and note-takers last.
///
/// The press and the security of a delegation have no seats at talks and in armchairs, unless an
/// officer gave them some. Whoever interprets sits as an interpreter, whatever else they are.
record Attendance(List<Attendee> people) {

    Attendance {
        people = List.copyOf(people);
    }

    static Attendance of(Tour tour, Engagement engagement, SeatingForm form) {
        var party = engagement.party();
        var interpreters = interpreters(tour, party.on(Duty.INTERPRETER));
        var noteTakers = party.on(Duty.NOTE_TAKER);
        var guests =
                Ranking.of(tour).ordered(tour.guests(engagement)).stream()
                        .filter(guest -> sits(tour, engagement, form, guest))
                        .map(guest -> new Attendee(guest, SeatRole.GUEST, true))
                        .toList();
        var hosts =
                Stream.concat(
                                party.reception().lead().stream(),
                                party.reception().greeters().stream())
                        .map(host -> new Attendee(host, SeatRole.HOST, false))
                        .toList();
        var others =
                noteTakers.stream()
                        .map(who -> new Attendee(who, SeatRole.NOTE_TAKER, isTheirs(tour, who)))
                        .toList();
        return new Attendance(once(interpreters, others, guests, hosts));
    }

    /// Those of a role on one side, in order.
    List<Attendee> of(SeatRole role, boolean isGuests) {
        return people.stream()
                .filter(who -> who.role() == role && who.isGuests() == isGuests)
                .toList();
    }

    /// Those for whom there is room: who was given a seat by hand, then the first of the others.
    Attendance within(OptionalInt capacity, List<Seat> byHand) {
        var kept =
                byHand.stream()
                        .map(Seat::person)
                        .filter(this::takesPart)
                        .collect(Collectors.toCollection(HashSet::new));
        people.stream()
                .map(Attendee::person)
                .filter(person -> !kept.contains(person))
                .limit(Math.max(0, capacity.orElse(people.size()) - kept.size()))
                .toList()
                .forEach(kept::add);
        return new Attendance(people.stream().filter(who -> kept.contains(who.person())).toList());
    }

    List<PersonId> without(Attendance seated) {
        return people.stream()
                .filter(who -> !seated.people.contains(who))
                .map(Attendee::person)
                .toList();
    }

    private boolean takesPart(PersonId person) {
        return people.stream().anyMatch(who -> who.person().equals(person));
    }

    private static boolean sits(
            Tour tour, Engagement engagement, SeatingForm form, PersonId guest) {
        return form == SeatingForm.ROUND_TABLES
                || engagement.setting().seating().byHand().stream()
                        .anyMatch(seat -> seat.person().equals(guest))
                || tour.delegation().delegate(guest).map(Delegate::role).stream()
                        .noneMatch(role ->
                                role == DelegateRole.PRESS || role == DelegateRole.SECURITY);
    }

    /// Each side has an interpreter of its own where there are two; a single one of the office sits
    /// with the hosts.
    private static List<Attendee> interpreters(Tour tour, List<PersonId> people) {
        var different = people.stream().distinct().toList();
        var theirs =
                different.stream()
                        .filter(person -> isTheirs(tour, person))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        if (theirs.isEmpty() && different.size() > 1) {
            theirs.add(different.get(1));
        }
        return different.stream()
                .map(who -> new Attendee(who, SeatRole.INTERPRETER, theirs.contains(who)))
                .toList();
    }

    private static boolean isTheirs(Tour tour, PersonId person) {
        var country = tour.delegation().country();
        return tour.delegation().delegate(person).isPresent()
                || (!country.isEmpty()
                        && tour.directory()
                                .person(person)
                                .filter(known -> known.country().equals(country))
                                .isPresent());
    }

    /// Everybody once, as the first that they are.
    private static List<Attendee> once(
            List<Attendee> interpreters,
            List<Attendee> noteTakers,
            List<Attendee> guests,
            List<Attendee> hosts) {
        Map<PersonId, Attendee> first = new LinkedHashMap<>();
        for (var who : List.of(interpreters, noteTakers, guests, hosts)) {
            who.forEach(attendee -> first.putIfAbsent(attendee.person(), attendee));
        }
        Set<Attendee> ordered = new LinkedHashSet<>();
        guests.stream().limit(1).forEach(ordered::add);
        hosts.stream().limit(1).forEach(ordered::add);
        ordered.addAll(interpreters);
        ordered.addAll(inTurn(guests, hosts));
        ordered.addAll(noteTakers);
        ordered.retainAll(first.values());
        return List.copyOf(ordered);
    }

    private static List<Attendee> inTurn(List<Attendee> guests, List<Attendee> hosts) {
        var turns = new ArrayList<Attendee>();
        for (var at = 0; at < Math.max(guests.size(), hosts.size()); at++) {
            guests.stream().skip(at).limit(1).forEach(turns::add);
            hosts.stream().skip(at).limit(1).forEach(turns::add);
        }
        return turns;
    }
}
