package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.EARLY;
import static org.retinue.check.Visits.HEAD;
import static org.retinue.check.Visits.HOST;
import static org.retinue.check.Visits.KNOWN;
import static org.retinue.check.Visits.MINISTER;
import static org.retinue.check.Visits.OFFICER;
import static org.retinue.check.Visits.PRINCIPAL;
import static org.retinue.check.Visits.TRAVEL;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.DiplomaticClass;
import org.retinue.tour.Directory;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Precedence;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.Rank;
import org.retinue.tour.Reception;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;

/// What is said about the order of a delegation: of a minister, then an officer, whose ranks are
/// written as level, class and the year since when; and of a head who stands first.
class PrecedencesTest {

    @ParameterizedTest
    @CsvSource({
        "BY_HAND, '', 4, 5, ''",
        "BY_HAND, '', 5, 4, 'WARNING OutOfOrder[people=[officer]]'",
        "BY_HAND, he asked so, 5, 4, ''",
        "BY_HAND, '', 5, '', ''",
        "BY_HAND, '', '..', 4, ''",
        "BY_HAND, '', .COUNSELLOR, .AMBASSADOR, 'WARNING OutOfOrder[people=[officer]]'",
        "BY_HAND, '', .AMBASSADOR, .COUNSELLOR, ''",
        "BY_HAND, '', 4.COUNSELLOR, 5.AMBASSADOR, ''",
        "BY_RANK, '', 5, 4, ''",
        "BY_RANK, '', 5, '', 'WARNING NotPlaced[order=BY_RANK, people=[officer]]'",
        "BY_RANK, as agreed, 5, '', 'WARNING NotPlaced[order=BY_RANK, people=[officer]]'",
        "BY_RANK, '', '', '', 'WARNING NotPlaced[order=BY_RANK, people=[minister, officer]]'",
        "BY_RANK, '', 4, 4, 'HINT SinceMissing[people=[minister, officer]]'",
        "BY_RANK, '', 4, 4..2020, HINT SinceMissing[people=[minister]]",
        "BY_RANK, '', 4..2020, 4..2020, 'HINT Alike[people=[minister, officer]]'",
        "BY_RANK, '', 4..2020, 4..2021, ''",
        "BY_RANK, as agreed, 4, 4, ''",
        "BY_RANK, as agreed, 4..2020, 4..2020, ''",
        "DIPLOMATIC, '', .AMBASSADOR, .ATTACHE, ''",
        "DIPLOMATIC, '', 5, .ATTACHE, 'WARNING NotPlaced[order=DIPLOMATIC, people=[minister]]'",
        "DIPLOMATIC, '', .ENVOY, .ENVOY, 'HINT SinceMissing[people=[minister, officer]]'",
        "ALPHABETICAL, '', '', '', ''",
        "BY_ARRIVAL, '', '', '', 'WARNING NotPlaced[order=BY_ARRIVAL, people=[minister, officer]]'"
    })
    void whatDoesNotSettleTheOrderIsTold(
            PrecedenceOrder order, String note, String minister, String officer, String expected) {
        var tour = tour(order, note, minister, officer, DelegateRole.OFFICIAL_SUITE);
        assertEquals(expected, said(Rule.PRECEDENCE, tour));
    }

    @Test
    void ofThoseWhoOnlyAccompanyNothingIsAsked() {
        assertEquals(
                "",
                said(
                        Rule.PRECEDENCE,
                        tour(PrecedenceOrder.BY_RANK, "", "", "", DelegateRole.ENTOURAGE)));
        var byHand = tour(PrecedenceOrder.BY_HAND, "", "", "", DelegateRole.ENTOURAGE);
        assertEquals("", said(Rule.PRECEDENCE, byHand));
    }

    @Test
    void whoHasNoEnglishNameIsNotFoundByIt() {
        var tour = tour(PrecedenceOrder.ALPHABETICAL, "", "", "", DelegateRole.OFFICIAL_SUITE);
        var named = tour.directory().person(OFFICER).orElseThrow().withName(Text.of("", "李梅"));
        assertEquals(
                "WARNING NotPlaced[order=ALPHABETICAL, people=[officer]]",
                said(Rule.PRECEDENCE, tour.refreshed(Directory.EMPTY.with(named))));
    }

    /// Ambassadors travel without a head; the first of them who is there is whom the host equals.
    @ParameterizedTest
    @CsvSource({
        "BY_RANK, 'ERROR HostTooLow[host=host, hosts=8, guest=officer, guests=4]'",
        "BY_HAND, 'WARNING HostTooLow[host=host, hosts=8, guest=minister, guests=6]'"
    })
    void theFirstOfThoseWithoutAHeadIsThePrincipal(PrecedenceOrder order, String expected) {
        var made = tour(order, "as agreed", "6", "4", DelegateRole.OFFICIAL_SUITE);
        var headless =
                made.delegation()
                        .withDelegates(
                                made.delegation().delegates().stream()
                                        .filter(it -> it.role() != DelegateRole.HEAD)
                                        .toList());
        assertEquals(
                expected, said(Rule.RANK_MATCH, made.withDelegation(headless, Directory.EMPTY)));
    }

    /// The other delegation is there on the given day of September, with a head of the given level.
    @ParameterizedTest
    @CsvSource({
        "1, '', 11, 1, STATE_VISIT, HINT NotNotified",
        "1, 2023-09-01, 11, 1, STATE_VISIT, ''",
        "1, '', 11, 2, STATE_VISIT, ''",
        "1, '', 20, 1, STATE_VISIT, ''",
        "1, '', 11, 1, INSPECTION_TOUR, ''",
        "'', '', 11, '', STATE_VISIT, ''"
    })
    void amongEqualsTheDayOfNotificationCounts(
            String level,
            String notified,
            int day,
            String othersLevel,
            TourKind kind,
            String expected) {
        var own = led(tour(PrecedenceOrder.BY_RANK, "", "", "", DelegateRole.ENTOURAGE), level);
        var delegation =
                own.delegation()
                        .withPrecedence(
                                Precedence.AS_ENTERED.withNotified(
                                        Optional.of(notified)
                                                .filter(date -> !date.isEmpty())
                                                .map(LocalDate::parse)));
        var other =
                led(own, othersLevel)
                        .withId(new TourId("other"))
                        .withHeading(own.heading().withKind(kind))
                        .withItems(List.of(), Directory.EMPTY)
                        .withDays(List.of(new Day(LocalDate.of(2023, 9, day), Text.EMPTY)));
        var situation =
                new Situation(
                        own.withDelegation(delegation, Directory.EMPTY),
                        TRAVEL,
                        List.of(other),
                        EARLY,
                        RulePacks.general());
        assertEquals(
                expected,
                findings(Rule.DELEGATIONS, situation).stream()
                        .map(finding ->
                                finding.severity()
                                        + " "
                                        + finding.evidence().getClass().getSimpleName())
                        .collect(Collectors.joining(" ")));
    }

    private static Tour led(Tour tour, String level) {
        return tour.refreshed(Directory.EMPTY.with(ranked(HEAD, level)));
    }

    private static Tour tour(
            PrecedenceOrder order,
            String note,
            String minister,
            String officer,
            DelegateRole role) {
        var delegation =
                new Delegation(
                        Text.english("Delegation"),
                        "ZM",
                        List.of(
                                Delegate.of(HEAD, DelegateRole.HEAD, PRINCIPAL),
                                Delegate.of(MINISTER, role, PRINCIPAL),
                                Delegate.of(OFFICER, role, PRINCIPAL)),
                        new Precedence(order, Optional.empty(), note));
        var visit = visit("a", BYD, "09:00", "10:00");
        var received = new Reception(Optional.of(HOST), List.of());
        return Visits.tour(visit.withParty(visit.party().withReception(received)))
                .withDelegation(delegation, KNOWN)
                .refreshed(
                        Directory.EMPTY
                                .with(ranked(MINISTER, minister))
                                .with(ranked(OFFICER, officer))
                                .with(ranked(HOST, "8")));
    }

    private static Person ranked(PersonId id, String written) {
        var parts = (written + "..").split("\\.", -1);
        return KNOWN.person(id)
                .orElseThrow()
                .withRank(
                        new Rank(
                                parts[0].isEmpty()
                                        ? OptionalInt.empty()
                                        : OptionalInt.of(Integer.parseInt(parts[0])),
                                Optional.of(parts[1])
                                        .filter(part -> !part.isEmpty())
                                        .map(DiplomaticClass::valueOf),
                                Optional.of(parts[2])
                                        .filter(part -> !part.isEmpty())
                                        .map(year -> LocalDate.of(Integer.parseInt(year), 1, 1))));
    }

    private static String said(Rule rule, Tour tour) {
        return findings(rule, new Situation(tour, TRAVEL, List.of(), EARLY, RulePacks.general()))
                .stream()
                .map(finding -> finding.severity() + " " + finding.evidence())
                .collect(Collectors.joining(" "));
    }
}
