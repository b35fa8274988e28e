package org.retinue.ui.programme;

import java.util.List;
import java.util.Optional;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.ui.sheet.Matches;
import org.retinue.ui.sheet.Offer;

/// A few people, of whom one is meant.
record Candidates(List<PersonId> people, Offers offers) {

    private static final int MOST = 12;

    List<Offer> matching(String typed) {
        var known =
                people.stream()
                        .distinct()
                        .flatMap(id -> offers.directory().person(id).stream())
                        .toList();
        return Matches.best(known, person -> person.name().forms().values().stream(), typed, MOST)
                .stream()
                .map(offers::offer)
                .toList();
    }

    /// Who was chosen, or else the first who is called so; nobody where none of them is.
    Optional<PersonId> meant(String typed, Optional<Offer> chosen) {
        return Offers.meant(matching(typed), typed, chosen)
                .map(offer -> new PersonId(offer.key()))
                .filter(people::contains);
    }

    String name(PersonId id) {
        return offers.directory().person(id).map(Person::name).map(offers.words()::best).orElse("");
    }
}
