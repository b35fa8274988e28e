package org.retinue.ui.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Item;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Ranking;
import org.retinue.tour.Tour;
import org.retinue.ui.sheet.Offer;

/// Who may sign or witness at an item: guests and hosts first, then anybody.
record Signers(Tour tour, Item item, Offers offers) {

    /// For the guests.
    List<Offer> guests(String typed) {
        return offers.people(typed, Ranking.of(tour).ordered(tour.guests(item)));
    }

    /// For the hosts.
    List<Offer> hosts(String typed) {
        return offers.people(typed, hosts());
    }

    List<Offer> witnesses(String typed) {
        return offers.people(
                typed,
                Stream.concat(
                                Ranking.of(tour).ordered(tour.guests(item)).stream(),
                                hosts().stream())
                        .distinct()
                        .toList());
    }

    private List<PersonId> hosts() {
        return Stream.concat(
                        item.party().reception().lead().stream(),
                        item.party().reception().greeters().stream())
                .toList();
    }

    /// Who is meant by what was typed where these were offered.
    Typed<People.Found> meant(List<Offer> offered, String typed, Optional<Offer> chosen) {
        return new People(offers).found(typed, Offers.meant(offered, typed, chosen));
    }

    String name(PersonId id) {
        return offers.directory()
                .with(tour.directory())
                .person(id)
                .map(Person::name)
                .map(offers.words()::best)
                .orElse("");
    }
}
