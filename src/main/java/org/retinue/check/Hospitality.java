package org.retinue.check;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.PersonId;
import org.retinue.tour.Rank;

/// The rules about what a meal may cost and a gift be worth.
final class Hospitality {

    private Hospitality() {}

    /// B-2: a meal costs more a head than the rules on official hospitality allow for the rank of
    /// the host.
    static Stream<Finding> meals(Programme programme) {
        return programme
                .engagements()
                .filter(meal ->
                        meal.kind() == EngagementKind.BANQUET
                                || meal.kind() == EngagementKind.WORKING_MEAL)
                .flatMap(meal -> meal(programme, meal).stream());
    }

    private static Optional<Finding> meal(Programme programme, Engagement meal) {
        var host = meal.party().reception().lead();
        var numbers = programme.numbers();
        var most =
                isHigh(programme, host, numbers.count("B-2.high.level"))
                        ? numbers.count("B-2.high.yuan")
                        : numbers.count("B-2.usual.yuan");
        var cost = meal.setting().menu().costAHead().orElse(0);
        return cost > most
                ? Optional.of(
                        Finding.about(
                                meal,
                                Rule.COST_A_HEAD,
                                Severity.WARNING,
                                new Provision.DearMeal(cost, most)))
                : Optional.empty();
    }

    /// B-3: a gift is meant for somebody else than the head of the delegation or the spouse.
    static Stream<Finding> recipients(Programme programme) {
        return given(programme)
                .flatMap(gift ->
                        gift.recipient().stream()
                                .filter(person -> !leads(programme, person))
                                .map(person ->
                                        Finding.about(
                                                Rule.GIFT_RECIPIENT,
                                                Severity.WARNING,
                                                new Provision.GiftForOther(gift.what(), person))));
    }

    private static boolean leads(Programme programme, PersonId person) {
        return programme
                .tour()
                .delegation()
                .delegate(person)
                .filter(delegate ->
                        delegate.role() == DelegateRole.HEAD
                                || delegate.role() == DelegateRole.SPOUSE)
                .isPresent();
    }

    /// B-4: a gift is worth more than the rules on official hospitality allow for the rank of who
    /// receives it.
    static Stream<Finding> values(Programme programme) {
        return given(programme).flatMap(gift -> value(programme, gift).stream());
    }

    private static Optional<Finding> value(Programme programme, Gift gift) {
        var numbers = programme.numbers();
        var most =
                isHigh(programme, gift.recipient(), numbers.count("B-4.high.level"))
                        ? numbers.count("B-4.high.yuan")
                        : numbers.count("B-4.usual.yuan");
        var value = gift.value().orElse(0);
        return value > most
                ? Optional.of(
                        Finding.about(
                                Rule.GIFT_VALUE,
                                Severity.WARNING,
                                new Provision.DearGift(gift.what(), value, most)))
                : Optional.empty();
    }

    private static Stream<Gift> given(Programme programme) {
        return programme.tour().gifts().stream()
                .filter(gift -> gift.direction() == GiftDirection.TO_GUESTS);
    }

    /// Whether somebody stands no lower than the level; so does, here, whose rank nobody knows.
    private static boolean isHigh(Programme programme, Optional<PersonId> person, int lowest) {
        return person.map(who -> Ranks.rank(programme, who).level())
                        .orElse(OptionalInt.empty())
                        .orElse(Rank.HIGHEST)
                <= lowest;
    }
}
