package org.retinue.ui.preview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.retinue.audience.Audience;
import org.retinue.release.Concern;
import org.retinue.tour.Office;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Who gets papers of their own: the people whom the tour concerns, each as one of the audience
/// they belong to by what they do there.
public final class Recipients {

    private Recipients() {}

    /// A person and as what they read.
    public record Recipient(PersonId person, Text name, Audience audience) {}

    /// Those of the audience; everybody where it is the full one.
    public static List<Recipient> of(Tour tour, Office office, Audience audience) {
        return tour.directory().people().values().stream()
                .filter(person -> !Concern.of(tour, person.id()).isEmpty())
                .flatMap(person ->
                        as(tour, office, audience, person.id())
                                .map(as -> new Recipient(person.id(), person.name(), as))
                                .stream())
                .sorted(Comparator.comparing(recipient -> recipient.person().value()))
                .toList();
    }

    private static Optional<Audience> as(
            Tour tour, Office office, Audience audience, PersonId person) {
        var theirs = Audience.of(office, Audience.of(tour, person).key());
        if (audience.isFull()) {
            return theirs;
        }
        var reads =
                audience.readers(tour).contains(person)
                        || theirs.filter(own -> own.key().equals(audience.key())).isPresent();
        return reads ? Optional.of(audience) : Optional.empty();
    }
}
