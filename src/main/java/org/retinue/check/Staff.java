package org.retinue.check;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.Assignment;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.PersonId;

/// The rules about liaison officers and drivers.
final class Staff {

    private static final Set<Duty> ON_THE_ROAD = Set.of(Duty.LIAISON_OFFICER, Duty.DRIVER);

    private Staff() {}

    /// L-6: an engagement has no liaison officer, in a tour that has them. Told once a day.
    static Stream<Finding> liaison(Programme programme) {
        return hasOfficers(programme)
                ? programme
                        .engagements()
                        .filter(item -> needsLiaison(programme, item))
                        .filter(item -> item.party().on(Duty.LIAISON_OFFICER).isEmpty())
                        .filter(item -> !Hosts.isPast(programme, item))
                        .collect(
                                Collectors.groupingBy(
                                        item -> item.day().orElseThrow(),
                                        TreeMap::new,
                                        Collectors.toList()))
                        .values()
                        .stream()
                        .map(items ->
                                Finding.about(
                                        items,
                                        Rule.LIAISON,
                                        Severity.WARNING,
                                        new People.NoLiaison(items.size())))
                : Stream.empty();
    }

    /// L-6: the first day comes near, and the tour has no liaison officer at all.
    static Stream<Finding> noLiaison(Programme programme) {
        var deadline = programme.numbers().count("L-6.days");
        var without =
                programme
                        .engagements()
                        .filter(item -> needsLiaison(programme, item))
                        .filter(item -> !Hosts.isPast(programme, item))
                        .toList();
        return hasOfficers(programme)
                        || without.isEmpty()
                        || programme.daysLeft(without.getFirst()).orElseThrow() > deadline
                ? Stream.empty()
                : Stream.of(
                        Finding.about(
                                without.getFirst(),
                                Rule.LIAISON,
                                Severity.WARNING,
                                new People.NobodyLiaises()));
    }

    private static boolean hasOfficers(Programme programme) {
        return programme.items().stream()
                .anyMatch(item -> !item.party().on(Duty.LIAISON_OFFICER).isEmpty());
    }

    private static boolean needsLiaison(Programme programme, Engagement engagement) {
        return Kinds.isMeeting(engagement)
                ? Hosts.isReceived(programme, engagement)
                : Kinds.isSubstantive(engagement) || Kinds.isFunction(engagement);
    }

    /// L-7: a driver or liaison officer is on duty for too long in a day, or has too short a night
    /// before it.
    static Stream<Finding> duty(Programme programme) {
        var found = new ArrayList<Finding>();
        duties(programme)
                .forEach((person, days) -> {
                    var before = Optional.<List<Slot>>empty();
                    for (var day : days.values()) {
                        longDay(programme.numbers(), person, day).ifPresent(found::add);
                        before.flatMap(last -> shortNight(programme.numbers(), person, last, day))
                                .ifPresent(found::add);
                        before = Optional.of(day);
                    }
                });
        return found.stream();
    }

    private static Map<PersonId, SortedMap<LocalDate, List<Slot>>> duties(Programme programme) {
        var duties = new TreeMap<PersonId, SortedMap<LocalDate, List<Slot>>>();
        for (var slot : programme.slots()) {
            if (!slot.interval().isMistyped()) {
                slot.item().party().assignments().stream()
                        .filter(assignment -> ON_THE_ROAD.contains(assignment.duty()))
                        .map(Assignment::person)
                        .distinct()
                        .forEach(person ->
                                duties.computeIfAbsent(person, _ -> new TreeMap<>())
                                        .computeIfAbsent(slot.date(), _ -> new ArrayList<>())
                                        .add(slot));
            }
        }
        return duties;
    }

    private static Optional<Finding> longDay(Numbers numbers, PersonId person, List<Slot> day) {
        var most = numbers.time("L-7.duty.hours");
        var length = new Stretch(day).length();
        return length.compareTo(most) > 0
                ? Optional.of(
                        finding(
                                List.of(day.getFirst(), day.getLast()),
                                new People.LongDuty(person, length.toMinutes(), most.toMinutes())))
                : Optional.empty();
    }

    private static Optional<Finding> shortNight(
            Numbers numbers, PersonId person, List<Slot> before, List<Slot> day) {
        var needed = numbers.time("L-7.night.hours");
        var night = Duration.between(new Stretch(before).end(), day.getFirst().interval().start());
        return night.compareTo(needed) < 0
                ? Optional.of(
                        finding(
                                List.of(day.getFirst(), before.getLast()),
                                new People.ShortStaffNight(
                                        person,
                                        Math.max(0, night.toMinutes()),
                                        needed.toMinutes())))
                : Optional.empty();
    }

    private static Finding finding(List<Slot> about, Evidence evidence) {
        return Finding.about(
                about.stream().map(Slot::item).distinct().toList(),
                Rule.STAFF_DUTY,
                Severity.WARNING,
                evidence);
    }
}
