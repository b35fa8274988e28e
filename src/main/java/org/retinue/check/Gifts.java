package org.retinue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;

/// The rule about more than one gift for the same guest.
final class Gifts {

    private Gifts() {}

    /// B-4: a guest is given the same thing twice, or something by more than one of the hosts. What
    /// things and givers are called is compared, in any of the languages.
    static Stream<Finding> repeated(Programme programme) {
        var given =
                programme.tour().gifts().stream()
                        .filter(gift -> gift.direction() == GiftDirection.TO_GUESTS)
                        .filter(gift -> gift.recipient().isPresent())
                        .toList();
        var found = new ArrayList<Provision>();
        for (var place = 1; place < given.size(); place++) {
            var gift = given.get(place);
            var person = gift.recipient().orElseThrow();
            var before = before(given.subList(0, place), person);
            if (before.stream().anyMatch(other -> isSame(other.what(), gift.what()))) {
                found.add(new Provision.GiftAgain(gift.what(), person));
            } else {
                ofAnother(before, gift, person).ifPresent(found::add);
            }
        }
        return found.stream()
                .distinct()
                .map(evidence -> Finding.about(Rule.GIFT_VALUE, Severity.WARNING, evidence));
    }

    private static List<Gift> before(List<Gift> gifts, PersonId person) {
        return gifts.stream().filter(gift -> gift.recipient().equals(Optional.of(person))).toList();
    }

    private static Optional<Provision> ofAnother(List<Gift> before, Gift gift, PersonId person) {
        return before.stream()
                .map(Gift::giver)
                .filter(giver -> isOther(giver, gift.giver()))
                .findFirst()
                .map(first ->
                        new Provision.GiftOfAnother(gift.what(), person, gift.giver(), first));
    }

    private static boolean isSame(Text one, Text other) {
        return one.forms().entrySet().stream()
                .anyMatch(form ->
                        other.form(form.getKey())
                                .filter(called -> called.equalsIgnoreCase(form.getValue()))
                                .isPresent());
    }

    /// Of those who are called nothing in a language of both nobody can tell.
    private static boolean isOther(Text one, Text other) {
        return !isSame(one, other)
                && one.forms().keySet().stream()
                        .anyMatch(language -> other.form(language).isPresent());
    }
}
