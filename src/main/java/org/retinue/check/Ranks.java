package org.retinue.check;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.Rank;

/// The rules about who stands how high. People whose level nobody has entered are left alone.
final class Ranks {

    private Ranks() {}

    /// P-2: the order entered by hand puts somebody after a person of lower rank, and no note says
    /// why. The head stands first and a spouse with the head, whatever their rank.
    static Stream<Finding> precedence(Programme programme) {
        var delegation = programme.tour().delegation();
        if (delegation.precedence().order() != PrecedenceOrder.BY_HAND
                || !delegation.precedence().note().isBlank()) {
            return Stream.empty();
        }
        var outOfOrder = new ArrayList<PersonId>();
        var lowest = Rank.HIGHEST;
        for (var delegate : delegation.delegates()) {
            var level = level(programme, delegate.person());
            if (isOrdered(delegate) && level.isPresent()) {
                if (level.get() < lowest) {
                    outOfOrder.add(delegate.person());
                }
                lowest = Math.max(lowest, level.get());
            }
        }
        return outOfOrder.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.about(
                                Rule.PRECEDENCE,
                                Severity.WARNING,
                                new RankFact.OutOfOrder(outOfOrder)));
    }

    private static boolean isOrdered(Delegate delegate) {
        return delegate.role() != DelegateRole.HEAD && delegate.role() != DelegateRole.SPOUSE;
    }

    /// P-5: the principal is received or met by somebody of much lower rank.
    static Stream<Finding> match(Programme programme) {
        return programme.tour().delegation().head().map(Delegate::person).stream()
                .flatMap(head ->
                        programme
                                .engagements()
                                .filter(Ranks::isOfEquals)
                                .filter(item -> programme.tour().guests(item).contains(head))
                                .flatMap(item -> match(programme, item, head).stream()));
    }

    private static boolean isOfEquals(Engagement engagement) {
        return Kinds.isVisit(engagement)
                || Kinds.isMeeting(engagement)
                || engagement.kind() == EngagementKind.ARRIVAL
                || engagement.kind() == EngagementKind.DEPARTURE
                || engagement.kind() == EngagementKind.WELCOME_CEREMONY
                || engagement.kind() == EngagementKind.BANQUET;
    }

    private static Optional<Finding> match(
            Programme programme, Engagement engagement, PersonId head) {
        var numbers = programme.numbers();
        var host = engagement.party().reception().lead();
        var hosts = host.flatMap(person -> level(programme, person));
        var guests = level(programme, head);
        if (hosts.isEmpty() || guests.isEmpty()) {
            return Optional.empty();
        }
        var below = hosts.get() - guests.get();
        return below > numbers.count("P-5.warning.levels")
                ? Optional.of(
                        Finding.about(
                                engagement,
                                Rule.RANK_MATCH,
                                below > numbers.count("P-5.error.levels")
                                        ? Severity.ERROR
                                        : Severity.WARNING,
                                new RankFact.HostTooLow(
                                        host.orElseThrow(), hosts.get(), head, guests.get())))
                : Optional.empty();
    }

    /// P-14: a spouse holds an office of the own, and is listed as spouse only.
    static Stream<Finding> spouse(Programme programme) {
        return programme.tour().delegation().delegates().stream()
                .filter(delegate -> delegate.role() == DelegateRole.SPOUSE)
                .map(Delegate::person)
                .filter(person ->
                        rank(programme, person).level().isPresent()
                                || rank(programme, person).diplomatic().isPresent())
                .map(person ->
                        Finding.about(
                                Rule.SPOUSE_OFFICE,
                                Severity.HINT,
                                new RankFact.SpouseInOffice(person)));
    }

    private static Optional<Integer> level(Programme programme, PersonId person) {
        return rank(programme, person).level().stream().boxed().findFirst();
    }

    private static Rank rank(Programme programme, PersonId person) {
        return programme.tour().directory().person(person).map(Person::rank).orElse(Rank.UNKNOWN);
    }
}
