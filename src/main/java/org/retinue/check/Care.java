package org.retinue.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Need;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.TourKind;

/// The rules about what guests have asked for, and what an office may not overdo.
final class Care {

    private Care() {}

    static boolean has(Programme programme, PersonId guest, Need need) {
        return programme
                .tour()
                .delegation()
                .delegate(guest)
                .filter(delegate -> delegate.needs().contains(need))
                .isPresent();
    }

    /// F-3: somebody who fasts is at a meal at midday.
    static Stream<Finding> fasting(Programme programme) {
        var midday = programme.numbers().times("T-13.meals.times").getFirst();
        return programme.slots().stream()
                .filter(slot -> Kinds.isMeal(slot.item()))
                .filter(slot ->
                        slot.timed().start().isBefore(midday.end(slot.date()))
                                && slot.timed().end().isAfter(midday.begin(slot.date())))
                .flatMap(slot -> {
                    var guests =
                            slot.guests().stream()
                                    .filter(guest -> has(programme, guest, Need.FASTING))
                                    .toList();
                    return guests.isEmpty()
                            ? Stream.empty()
                            : Stream.of(
                                    Finding.about(
                                            slot.item(),
                                            Rule.FASTING,
                                            Severity.WARNING,
                                            new Circumstance.MealWhileFasting(guests)));
                });
    }

    /// F-4: somebody needs care, and no note says which. Told once for all.
    static Stream<Finding> care(Programme programme) {
        var unknown =
                programme
                        .people(inCare(programme))
                        .filter(person -> person.notes().isEmpty())
                        .map(Person::id)
                        .toList();
        return unknown.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.about(
                                Rule.CARE, Severity.HINT, new Circumstance.CareUnknown(unknown)));
    }

    private static List<PersonId> inCare(Programme programme) {
        return programme.tour().delegation().delegates().stream()
                .filter(delegate ->
                        delegate.needs().contains(Need.MEDICAL_CARE)
                                || delegate.needs().contains(Need.WHEELCHAIR))
                .map(Delegate::person)
                .toList();
    }

    /// B-1: more banquets are given than the rules on official hospitality allow.
    static Stream<Finding> banquets(Programme programme) {
        var most = programme.numbers().count("B-1.banquets.count");
        var banquets =
                programme
                        .engagements()
                        .filter(engagement -> engagement.kind() == EngagementKind.BANQUET)
                        .toList();
        return banquets.size() > most
                ? Stream.of(
                        Finding.about(
                                List.of(banquets.get(most)),
                                Rule.BANQUETS,
                                Severity.WARNING,
                                new Circumstance.ManyBanquets(banquets.size(), most)))
                : Stream.empty();
    }

    /// B-7: at a meal for guests of the own country more hosts sit at the table than the rules on
    /// official hospitality allow.
    static Stream<Finding> accompanying(Programme programme) {
        return programme.tour().heading().kind() == TourKind.INSPECTION_TOUR
                ? programme
                        .engagements()
                        .filter(Kinds::isMeal)
                        .flatMap(meal -> accompanying(programme, meal).stream())
                : Stream.empty();
    }

    private static Optional<Finding> accompanying(Programme programme, Engagement meal) {
        var numbers = programme.numbers();
        var reception = meal.party().reception();
        var hosts = Stream.concat(reception.lead().stream(), reception.greeters().stream());
        var present = (int) hosts.distinct().count();
        var guests = programme.guests(meal).size();
        var most =
                guests <= numbers.count("B-7.small.guests")
                        ? numbers.count("B-7.small.hosts")
                        : guests / Math.max(1, numbers.count("B-7.guests-for-each.count"));
        return present > most
                ? Optional.of(
                        Finding.about(
                                meal,
                                Rule.ACCOMPANYING,
                                Severity.WARNING,
                                new Circumstance.ManyHosts(present, guests, most)))
                : Optional.empty();
    }
}
