package org.retinue.ui.rooms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Directory;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Ranking;
import org.retinue.tour.RoomClass;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Tour;
import org.retinue.ui.programme.Offers;
import org.retinue.ui.sheet.Offer;
import org.retinue.words.Words;

/// Who and what can be meant in the cells of a room list, and who or what a chosen offer is.
record StayOffers(Tour tour, Directory directory, Words words) {

    List<Offer> of(StayColumn column, String typed) {
        return switch (column) {
            case WHO, SHARING -> people(typed);
            case HOTEL -> hotels(typed);
            case CLASS -> new Offers(directory, words).values(List.of(RoomClass.values()), typed);
            case ROOM, FROM, UNTIL, REMARK -> List.of();
        };
    }

    /// Those without a room come first.
    private List<Offer> people(String typed) {
        var without = new Lodging(tour, directory).without();
        var first =
                Stream.concat(without.stream(), Ranking.of(tour).people().stream())
                        .distinct()
                        .toList();
        return new Offers(directory, words).people(typed, first);
    }

    private List<Offer> hotels(String typed) {
        var hotels = directory.sites().values().stream().filter(Lodging::isHotel).toList();
        return new Offers(Directory.of(hotels, List.of(), List.of()), words).sites(typed);
    }

    Person person(String typed, Offer offer) {
        return offer.makesNew()
                ? Person.named(PersonId.random(), Offers.text(typed))
                : directory.person(new PersonId(offer.key())).orElseThrow();
    }

    Site hotel(String typed, Offer offer) {
        return offer.makesNew()
                ? Site.named(SiteId.random(), SiteKind.HOTEL, Offers.text(typed), tour.zone())
                : directory.site(new SiteId(offer.key())).orElseThrow();
    }

    static Optional<RoomClass> roomClass(Offer offer) {
        return Stream.of(RoomClass.values())
                .filter(value -> Offers.key(value).equals(offer.key()))
                .findFirst();
    }
}
