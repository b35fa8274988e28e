package org.retinue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.DelegationRanking;
import org.retinue.tour.PersonId;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.Rank;
import org.retinue.tour.Ranking;
import org.retinue.tour.Reason;
import org.retinue.tour.Tour;

/// The rules about the order in which delegates, and delegations, stand. Those who only accompany a
/// delegation may stand as they come.
final class Precedences {

    private Precedences() {}

    /// P-2: what should settle the order does not.
    static Stream<Finding> order(Programme programme) {
        var precedence = programme.tour().delegation().precedence();
        var isExplained = !precedence.note().isBlank();
        if (precedence.order() == PrecedenceOrder.BY_HAND) {
            return isExplained ? Stream.empty() : outOfOrder(programme);
        }
        var places = Ranking.of(programme.tour()).places();
        return Stream.concat(
                notPlaced(places, precedence.order()),
                isExplained ? Stream.empty() : undecided(places, precedence.order()));
    }

    /// P-3: two delegations are there on the same days whose heads are of one rank, and it is not
    /// known when this one was notified.
    static Stream<Finding> amongOthers(Programme programme) {
        var tour = programme.tour();
        var level = DelegationRanking.level(tour);
        if (level.isEmpty() || tour.delegation().precedence().notified().isPresent()) {
            return Stream.empty();
        }
        var equals =
                programme.situation().others().tours().stream()
                        .filter(other -> !other.id().equals(tour.id()))
                        .filter(other -> isThereWith(other, tour))
                        .filter(other -> DelegationRanking.level(other).equals(level))
                        .filter(other ->
                                DelegationRanking.isAtHome(other)
                                        == DelegationRanking.isAtHome(tour))
                        .map(other -> other.delegation().name())
                        .toList();
        return equals.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.about(
                                Rule.DELEGATIONS, Severity.HINT, new RankFact.NotNotified(equals)));
    }

    private static boolean isThereWith(Tour one, Tour other) {
        return !one.firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(one.lastDay());
    }

    /// The order entered by hand puts somebody after a person of lower rank, and no note says why.
    /// The head stands first and a spouse with the head, whatever their rank.
    private static Stream<Finding> outOfOrder(Programme programme) {
        var before = new ArrayList<Rank>();
        var outOfOrder = new ArrayList<PersonId>();
        for (var delegate : programme.tour().delegation().delegates()) {
            var rank = Ranks.rank(programme, delegate.person());
            if (delegate.role() != DelegateRole.HEAD && delegate.role() != DelegateRole.SPOUSE) {
                if (before.stream().anyMatch(other -> isHigher(rank, other))) {
                    outOfOrder.add(delegate.person());
                }
                before.add(rank);
            }
        }
        return told(Severity.WARNING, outOfOrder, RankFact.OutOfOrder::new);
    }

    /// By the level where both are known, else by the class.
    private static boolean isHigher(Rank one, Rank other) {
        if (one.level().isPresent() && other.level().isPresent()) {
            return one.level().getAsInt() < other.level().getAsInt();
        }
        return one.diplomatic().isPresent()
                && other.diplomatic().isPresent()
                && one.diplomatic().get().compareTo(other.diplomatic().get()) < 0;
    }

    /// What the order goes by is not known of somebody.
    private static Stream<Finding> notPlaced(List<Ranking.Place> places, PrecedenceOrder order) {
        return told(
                Severity.WARNING,
                people(places, reason -> !reason.isKnown() && isFirst(reason, order)),
                people -> new RankFact.NotPlaced(order, people));
    }

    /// Whether it is what the order goes by, and not what decides between equals.
    private static boolean isFirst(Reason reason, PrecedenceOrder order) {
        return switch (reason) {
            case Reason.ByLevel _ -> order == PrecedenceOrder.BY_RANK;
            case Reason.ByClass _, Reason.ByName _, Reason.ByArrival _ -> true;
            case Reason.ByCountry _ -> order == PrecedenceOrder.ALPHABETICAL;
            case Reason.ByHand _,
                    Reason.ByRole _,
                    Reason.BySeniority _,
                    Reason.ByNotification _,
                    Reason.AtHome _,
                    Reason.AsEntered _ ->
                    false;
        };
    }

    /// Of people of equal rank nothing tells who is first, and no note says who settled it.
    private static Stream<Finding> undecided(List<Ranking.Place> places, PrecedenceOrder order) {
        return Stream.concat(
                told(
                        Severity.HINT,
                        people(
                                places,
                                reason ->
                                        reason instanceof Reason.BySeniority && !reason.isKnown()),
                        RankFact.SinceMissing::new),
                told(
                        Severity.HINT,
                        people(places, reason -> isOpen(reason, order)),
                        RankFact.Alike::new));
    }

    private static boolean isOpen(Reason reason, PrecedenceOrder order) {
        return reason instanceof Reason.AsEntered
                || (!reason.isKnown()
                        && !isFirst(reason, order)
                        && !(reason instanceof Reason.BySeniority));
    }

    private static List<PersonId> people(List<Ranking.Place> places, Predicate<Reason> wanted) {
        return places.stream()
                .filter(place -> place.delegate().role().isOfficial())
                .filter(place -> wanted.test(place.reason()))
                .map(Ranking.Place::person)
                .toList();
    }

    private static Stream<Finding> told(
            Severity severity, List<PersonId> people, Function<List<PersonId>, RankFact> fact) {
        return people.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.about(Rule.PRECEDENCE, severity, fact.apply(people)));
    }
}
