package org.retinue.exchange.calendar;

import java.util.stream.Stream;
import org.retinue.tour.Assignment;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.PersonId;
import org.retinue.tour.Signature;
import org.retinue.tour.Tour;

/// Who has something to do with an item: the guests, those who receive them, those on duty, and who
/// rides or signs.
final class TakingPart {

    private TakingPart() {}

    static boolean of(PersonId person, Item item, Tour tour) {
        var party = item.party();
        return Stream.of(
                        tour.guests(item).stream(),
                        party.reception().lead().stream(),
                        party.reception().greeters().stream(),
                        party.assignments().stream().map(Assignment::person),
                        more(item))
                .flatMap(people -> people)
                .anyMatch(person::equals);
    }

    private static Stream<PersonId> more(Item item) {
        return switch (item) {
            case Engagement engagement ->
                    engagement.setting().signatures().stream().flatMap(TakingPart::signing);
            case Leg leg ->
                    leg.cars().stream()
                            .flatMap(car ->
                                    Stream.concat(
                                            car.driver().stream(), car.passengers().stream()));
        };
    }

    private static Stream<PersonId> signing(Signature signature) {
        return Stream.of(
                        signature.guest().stream(),
                        signature.host().stream(),
                        signature.witnesses().stream())
                .flatMap(people -> people);
    }
}
