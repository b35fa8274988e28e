package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HEAD;
import static org.retinue.check.Visits.HOST;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Directory;
import org.retinue.tour.PersonId;
import org.retinue.tour.Rank;
import org.retinue.tour.Reception;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Whom a company may let receive whom.
class CompanyTitleTest {

    @ParameterizedTest
    @CsvSource({
        "Chairman of the board, 1, ",
        "Founder and CEO, 1, ",
        "General Manager, 1, ",
        "Executive Vice President, 2, 4",
        "Vice-president, 2, 4",
        "Deputy general manager, 2, 4",
        "Vice President, 3, ",
        "Director of public affairs, 3, 5",
        "Director of public affairs, 4, ",
        "Managing director, 1, ",
        "Account manager, 1, ",
        "董事长, 1, ",
        "高级副总裁, 2, 4",
        "高级副总裁, 3, ",
        "副总经理, 1, 4",
        "公共事务总监, 3, 5",
        "客户经理, 1, "
    })
    void aTitleStandsBesideALevel(String title, int guest, Integer told) {
        assertEquals(
                Optional.ofNullable(told).stream()
                        .map(host -> new RankFact.CompanyTooLow(HOST, host, HEAD, guest))
                        .toList(),
                evidence(received(title, Rank.of(guest), Rank.UNKNOWN)));
    }

    @Test
    void whoHasARankOfStateIsMeasuredByIt() {
        assertEquals(
                List.of(new RankFact.HostTooLow(HOST, 3, HEAD, 1)),
                evidence(received("Director", Rank.of(1), Rank.of(3))));
        assertEquals(List.of(), evidence(received("Director", Rank.UNKNOWN, Rank.UNKNOWN)));
    }

    @Test
    void titlesElsewhereAreNoTitlesOfACompany() {
        var tour = received("Director", Rank.of(1), Rank.UNKNOWN);
        var site = tour.directory().site(BYD).orElseThrow().withKind(SiteKind.GOVERNMENT);
        assertEquals(List.of(), evidence(tour.refreshed(Directory.EMPTY.with(site))));
    }

    @Test
    void itIsAWarningHoweverLowTheTitle() {
        var told =
                Visits.findings(
                        Rule.RANK_MATCH, situation(received("Director", Rank.of(1), Rank.UNKNOWN)));
        assertEquals(List.of(Severity.WARNING), told.stream().map(Finding::severity).toList());
    }

    private static Tour received(String title, Rank guest, Rank host) {
        var visit = visit("a", BYD, "09:00", "10:00");
        var reception = new Reception(Optional.of(HOST), List.of());
        var tour =
                ranked(tour(visit.withParty(visit.party().withReception(reception))), HEAD, guest);
        var person = tour.directory().person(HOST).orElseThrow();
        return ranked(
                tour.refreshed(Directory.EMPTY.with(person.withTitle(Text.english(title)))),
                HOST,
                host);
    }

    private static Tour ranked(Tour tour, PersonId id, Rank rank) {
        var person = tour.directory().person(id).orElseThrow();
        return tour.refreshed(Directory.EMPTY.with(person.withRank(rank)));
    }

    private static List<Evidence> evidence(Tour tour) {
        return Visits.findings(Rule.RANK_MATCH, situation(tour)).stream()
                .map(Finding::evidence)
                .toList();
    }
}
