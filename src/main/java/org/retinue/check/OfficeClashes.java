package org.retinue.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Booking;
import org.retinue.tour.Id;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.Surroundings;
import org.retinue.tour.TourId;
import org.retinue.tour.TravelTimes;

/// The clashes between the tours of an office, each of which may have rules of its own: those that
/// are clashes for either of the two.
public final class OfficeClashes {

    /// Where both tours ask for time that there is not, the one that asks for more is heard.
    private static final BinaryOperator<Clash> MORE_ASKED =
            BinaryOperator.maxBy(Comparator.comparingLong(OfficeClashes::asked));

    private final Surroundings surroundings;
    private final TravelTimes travel;
    private final RuleChoice office;
    private final Map<TourId, RuleChoice> own;

    /// What the office has chosen, and what those of its tours have that differ from it.
    public OfficeClashes(
            Surroundings surroundings,
            TravelTimes travel,
            RuleChoice office,
            Map<TourId, RuleChoice> own) {
        this.surroundings = surroundings;
        this.travel = travel;
        this.office = office;
        this.own = Map.copyOf(own);
    }

    /// Every clash among the bookings once, as the earlier one sees it; by instant.
    public List<Clash> among(Collection<Booking> bookings) {
        var followers =
                bookings.stream()
                        .map(Booking::tour)
                        .distinct()
                        .collect(Collectors.groupingBy(this::rules, Collectors.toSet()));
        var clashes = new HashMap<Sides, Clash>();
        followers.forEach((rules, tours) ->
                of(tours, rules, bookings)
                        .forEach(clash -> clashes.merge(Sides.of(clash), clash, MORE_ASKED)));
        return clashes.values().stream().sorted(Clash.BY_INSTANT).toList();
    }

    private RuleChoice rules(TourId tour) {
        return own.getOrDefault(tour, RuleChoice.OFFICE);
    }

    /// The clashes that these tours, which go by the same rules, are told of.
    private Stream<Clash> of(Set<TourId> tours, RuleChoice rules, Collection<Booking> bookings) {
        var numbers = RulePacks.numbers(office, rules);
        return new Clashes(surroundings, travel, numbers)
                .all(near(tours, bookings))
                .filter(clash ->
                        isTold(clash.mine(), tours, numbers)
                                || isTold(clash.theirs(), tours, numbers));
    }

    private static boolean isTold(Booking side, Set<TourId> tours, Numbers numbers) {
        return tours.contains(side.tour()) && numbers.isOn(Clash.rule(side.resource()));
    }

    /// Everything booked of what one of the tours has booked.
    private static List<Booking> near(Set<TourId> tours, Collection<Booking> bookings) {
        var wanted = new HashSet<Id>();
        bookings.stream()
                .filter(booking -> tours.contains(booking.tour()))
                .forEach(booking -> wanted.add(booking.resource().id()));
        return bookings.stream()
                .filter(booking -> wanted.contains(booking.resource().id()))
                .toList();
    }

    private static long asked(Clash clash) {
        return switch (clash.evidence()) {
            case Evidence.ShortTurnaround turnaround -> turnaround.needed();
            case Evidence.TooFar far -> far.travel().minutes();
            case Evidence.SameRoom room -> room.minutes();
            case Evidence.SameSite site -> site.minutes();
            case Evidence.Taken taken -> taken.minutes();
            case Evidence.SameDay _ -> 0;
        };
    }

    private record Sides(Booking mine, Booking theirs) {

        static Sides of(Clash clash) {
            return new Sides(clash.mine(), clash.theirs());
        }
    }
}
