package org.retinue.tour;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// In which order the delegates of a tour stand, and why each of them stands there.
///
/// A tour keeps its delegates as they were entered, whatever their precedence goes by: the order is
/// computed where it is wanted, from what is known of the people at that moment. So it lies here,
/// beside what it is computed from, where lists, papers and rules alike can ask for it.
///
/// It is the same in every language of a reader, as two papers of one delegation must be: names and
/// countries are compared in English, which is what states do among each other.
public record Ranking(List<Place> places) {

    public Ranking {
        places = List.copyOf(places);
    }

    /// Where a delegate stands.
    public record Place(Delegate delegate, Reason reason) {

        public PersonId person() {
            return delegate.person();
        }
    }

    /// The order of the delegation. By hand it is as entered; any other begins with the head and
    /// the spouse, then the deputy, then the official suite, then all who travel with them. Whom
    /// nothing tells apart stand as they were entered.
    public static Ranking of(Tour tour) {
        var criteria = Criterion.of(tour);
        var delegates = tour.delegation().delegates();
        if (criteria.isEmpty()) {
            return new Ranking(
                    delegates.stream()
                            .map(delegate -> new Place(delegate, new Reason.ByHand()))
                            .toList());
        }
        return new Ranking(
                Criterion.sort(criteria, delegates).stream()
                        .map(sorted -> new Place(sorted.thing(), sorted.reason()))
                        .toList());
    }

    public List<PersonId> people() {
        return places.stream().map(Place::person).toList();
    }

    /// The people in order of precedence; those from outside the delegation come last.
    public List<PersonId> ordered(Collection<PersonId> people) {
        Set<PersonId> wanted = new HashSet<>(people);
        return Stream.concat(people().stream().filter(wanted::contains), people.stream())
                .distinct()
                .toList();
    }
}
