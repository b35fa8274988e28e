package org.retinue.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Rank;
import org.retinue.tour.Ranking;
import org.retinue.tour.SiteKind;

/// The rules about who stands how high. People whose level nobody has entered are left alone.
final class Ranks {

    private Ranks() {}

    /// P-5: the principal is received or met by somebody of much lower rank. Of guests who travel
    /// without a head, the principal is the first of those who are there.
    static Stream<Finding> match(Programme programme) {
        var head = programme.tour().delegation().head().map(Delegate::person);
        var order = head.isPresent() ? List.<PersonId>of() : Ranking.of(programme.tour()).people();
        return programme
                .engagements()
                .filter(Ranks::isOfEquals)
                .flatMap(item -> {
                    var guests = programme.guests(item);
                    var principal =
                            head.isPresent()
                                    ? head.filter(guests::contains)
                                    : order.stream().filter(guests::contains).findFirst();
                    return principal.flatMap(person -> match(programme, item, person)).stream();
                });
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
            Programme programme, Engagement engagement, PersonId principal) {
        var numbers = programme.numbers();
        var host = engagement.party().reception().lead();
        var hosts = host.flatMap(person -> level(programme, person));
        var guests = level(programme, principal);
        if (hosts.isEmpty() || guests.isEmpty()) {
            return host.flatMap(person ->
                    guests.flatMap(level ->
                            matchCompany(programme, engagement, person, principal, level)));
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
                                        host.orElseThrow(), hosts.get(), principal, guests.get())))
                : Optional.empty();
    }

    /// In a company, where nobody has a rank of state, titles stand for levels. It is a warning
    /// only: what a title is worth differs from company to company.
    private static Optional<Finding> matchCompany(
            Programme programme, Engagement engagement, PersonId host, PersonId guest, int level) {
        var most = level + programme.numbers().count("P-5.warning.levels");
        return engagement
                .place()
                .site()
                .flatMap(programme.tour().directory()::site)
                .filter(site -> site.kind() == SiteKind.COMPANY)
                .filter(_ -> rank(programme, host).equals(Rank.UNKNOWN))
                .flatMap(_ -> programme.tour().directory().person(host))
                .flatMap(person -> CompanyTitle.in(person.title()))
                .flatMap(title -> title.level(programme.numbers()))
                .filter(hosts -> hosts > most)
                .map(hosts ->
                        Finding.about(
                                engagement,
                                Rule.RANK_MATCH,
                                Severity.WARNING,
                                new RankFact.CompanyTooLow(host, hosts, guest, level)));
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

    static Rank rank(Programme programme, PersonId person) {
        return programme.tour().directory().person(person).map(Person::rank).orElse(Rank.UNKNOWN);
    }
}
