package org.retinue.tour;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// In which order several delegations stand among each other, and why: by the rank of those who
/// lead them, then by when their composition was notified, then by the country's name in English. A
/// delegation of the host country comes after its guests.
public final class DelegationRanking {

    private DelegationRanking() {}

    /// Where the delegation of a tour stands.
    public record Place(Tour tour, Reason reason) {}

    /// The same order in whatever order the tours are given.
    public static List<Place> of(Collection<Tour> tours) {
        var given = tours.stream().sorted(Comparator.comparing(Tour::id)).toList();
        return Criterion.sort(criteria(), given).stream()
                .map(sorted -> new Place(sorted.thing(), sorted.reason()))
                .toList();
    }

    private static List<Criterion<Tour>> criteria() {
        return List.of(
                new Criterion<>(
                        Comparator.comparing(DelegationRanking::isAtHome),
                        _ -> true,
                        tour -> new Reason.AtHome(isAtHome(tour))),
                Criterion.rank(DelegationRanking::level),
                Criterion.by(
                        tour -> tour.delegation().precedence().notified(),
                        Comparator.naturalOrder(),
                        Reason.ByNotification::new),
                Criterion.country(tour -> tour.delegation().country()));
    }

    /// Whether it is of the host country: inspection tours are those of its leaders.
    public static boolean isAtHome(Tour tour) {
        return tour.heading().kind() == TourKind.INSPECTION_TOUR;
    }

    /// The level of the head; of those who travel without one, of whoever stands first.
    public static OptionalInt level(Tour tour) {
        return tour.delegation()
                .head()
                .map(Delegate::person)
                .or(() -> Ranking.of(tour).people().stream().findFirst())
                .flatMap(tour.directory()::person)
                .map(person -> person.rank().level())
                .orElse(OptionalInt.empty());
    }
}
