package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Guests;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Precedence;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.Route;
import org.retinue.tour.Standing;
import org.retinue.tour.Tour;

class ProgrammesTest {

    private static final Issue ISSUE = Issue.draft(Instant.EPOCH, "", "");

    /// What the rows of the rich day say: look, time, mark, text, place, hosts, guests, remarks.
    static Stream<List<String>> rows() {
        var host = "Mr Liang Zhiyuan, Executive Vice President; Greeting: Ms He Jing, Dr Sun Wei";
        return Stream.of(
                List.of(
                        "ENGAGEMENT",
                        "08:40",
                        "●◆",
                        "Wheels down, flight CZ 3082",
                        "Arrival · Bao’an International Airport",
                        host,
                        "Full delegation",
                        ""),
                List.of(
                        "LEG",
                        "09:10–09:50",
                        "●",
                        "Motorcade",
                        "Bao’an International Airport → Harbour View Hotel · 40 min",
                        "",
                        "Full delegation",
                        "Car 1, Coach"),
                List.of(
                        "ENGAGEMENT",
                        "10:00–11:15",
                        "●",
                        "Talks on trade and industry",
                        "Talks · Wuzhou Guesthouse",
                        host,
                        "Full delegation",
                        "Dress: Business suit; Press: Photo spray"),
                List.of(
                        "ENGAGEMENT",
                        "11:30–12:45",
                        "●",
                        "Working meal",
                        "Wuzhou Guesthouse",
                        host,
                        "Full delegation",
                        "No pork at the head table"),
                List.of(
                        "LEG",
                        "13:00–13:50",
                        "●",
                        "Motorcade",
                        "Wuzhou Guesthouse → Pinghu Battery Works · 50 min",
                        "",
                        "Full delegation",
                        "Car 1, Coach"),
                List.of(
                        "ENGAGEMENT",
                        "14:00–15:30",
                        "●",
                        "Battery assembly line and test track",
                        "Company visit · Pinghu Battery Works, Assembly Hall 2",
                        host,
                        "Full delegation",
                        "Dress: Flat shoes; Press: Open"),
                List.of(
                        "ENGAGEMENT",
                        "To be confirmed",
                        "◎",
                        "Laboratory visit",
                        "Lakeside Research Tower",
                        host,
                        "Full delegation",
                        ""),
                List.of(
                        "ENGAGEMENT",
                        "15:00–16:00",
                        "○",
                        "Silk workshop",
                        "Show · Wuzhou Guesthouse",
                        host,
                        "Spouse",
                        ""),
                List.of(
                        "ENGAGEMENT struck",
                        "16:30–17:00",
                        "×",
                        "Memorandum on digital transformation",
                        "Signing ceremony · Lakeside Research Tower",
                        host,
                        "Full delegation",
                        ""),
                List.of(
                        "ENGAGEMENT",
                        "18:30–20:30",
                        "●",
                        "Banquet",
                        "Wuzhou Guesthouse",
                        host,
                        "H.E. Mr Chanda Mwansa; Ms Thandiwe Phiri",
                        "Dress: National dress or dark suit; Press: Closed"),
                List.of(
                        "LEG",
                        "23:40–00:20 +1",
                        "●",
                        "Motorcade",
                        "Wuzhou Guesthouse → Harbour View Hotel · 40 min",
                        "",
                        "Full delegation",
                        "Car 1, Coach"));
    }

    @Test
    void everyRowSaysWhatItShould() {
        var sheet = Programmes.of(SampleTours.rich(), order(Language.ENGLISH)).sheets().getFirst();
        assertEquals(rows().toList(), sheet.rows().stream().map(ProgrammesTest::shown).toList());
    }

    @Test
    void aSheetForEachDayWithTheEmptyOneSayingSo() {
        var programme =
                Programmes.of(SampleTours.rich(), order(Language.CHINESE, Language.ENGLISH));
        assertEquals(
                List.of(
                        "day-2026-03-09 true 2026年3月9日 星期一 | Monday, 9 March 2026 第1天，共3天 | Day 1 of 3",
                        "day-2026-03-10 false 2026年3月10日 星期二 | Tuesday, 10 March 2026 第2天，共3天 | Day 2 of 3",
                        "day-2026-03-11 false 2026年3月11日 星期三 | Wednesday, 11 March 2026 第3天，共3天 | Day 3 of 3"),
                programme.sheets().stream()
                        .map(sheet ->
                                String.join(
                                        " ",
                                        sheet.anchor(),
                                        "" + sheet.start(),
                                        said(sheet.date()),
                                        said(sheet.count())))
                        .toList());
        assertEquals(
                List.of(false, false, true),
                programme.sheets().stream().map(sheet -> sheet.nothing().isPresent()).toList());
        assertEquals(
                Optional.of("本日无安排 | No programme on this day"),
                programme.sheets().getLast().nothing().map(ProgrammesTest::said));
        assertEquals(1, programme.sheets().getLast().remarks().size());
    }

    @Test
    void theLegendHasEachMarkOnce() {
        var frame = Programmes.of(SampleTours.rich(), order(Language.ENGLISH)).frame();
        assertEquals(
                List.of("×Cancelled", "◆Fixed time", "○Tentative", "◎Requested", "●Confirmed"),
                frame.foot().legend().stream()
                        .map(mark -> mark.symbol() + said(mark.word()))
                        .toList());
    }

    static Stream<List<Object>> moments() {
        var first = SampleTours.FIRST;
        return Stream.of(
                List.of(timed("2026-03-09T09:00", "2026-03-09T09:00"), "09:00"),
                List.of(timed("2026-03-09T09:00", "2026-03-09T10:30"), "09:00–10:30"),
                List.of(timed("2026-03-09T23:00", "2026-03-11T01:00"), "23:00–01:00 +2"),
                List.of(timed("2026-03-09T10:00", "2026-03-09T09:00"), "10:00–09:00"),
                List.of(new Moment.ToBeConfirmed(first, 0), "To be confirmed"));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void times(List<Object> moment) {
        var item =
                SampleTours.engagement(
                        "one", EngagementKind.TALKS, (Moment) moment.getFirst(), SampleTours.HOTEL);
        assertEquals(moment.getLast(), onlyRow(item).get(1));
    }

    @Test
    void anotherZoneIsSaid() {
        var lusaka = SampleTours.AIRPORT.withZone(java.time.ZoneId.of("Africa/Lusaka"));
        var leg =
                SampleTours.leg(
                        "flight",
                        timed("2026-03-09T09:00", "2026-03-09T16:00"),
                        SampleTours.HOTEL,
                        SampleTours.AIRPORT);
        var tour = SampleTours.empty(1).withItems(List.of(leg), SampleTours.DIRECTORY.with(lusaka));
        var row =
                Programmes.of(tour, order(Language.ENGLISH)).sheets().getFirst().rows().getFirst();
        assertEquals("09:00–16:00 (UTC+2)", row.clock().times());
        assertEquals(
                "Harbour View Hotel → Bao’an International Airport · 780 min", said(row.where()));
    }

    @Test
    void guestsStandInOrderOfPrecedenceAndNotAsTheyWereEntered() {
        var visit =
                SampleTours.engagement(
                        "one",
                        EngagementKind.TALKS,
                        SampleTours.at(0, "09:00", "10:00"),
                        SampleTours.HOTEL);
        var both = List.of(SampleTours.DEPUTY.id(), SampleTours.HEAD.id());
        var item = visit.withParty(visit.party().withGuests(new Guests.Named(both)));
        var tour = SampleTours.empty(1).withItems(List.of(item), SampleTours.DIRECTORY);
        var delegates = tour.delegation().delegates().reversed();
        var byHand = tour.delegation().withDelegates(delegates);
        var byRank =
                byHand.withPrecedence(Precedence.AS_ENTERED.withOrder(PrecedenceOrder.BY_RANK));
        assertEquals(
                List.of(
                        "Ms Thandiwe Phiri; H.E. Mr Chanda Mwansa",
                        "H.E. Mr Chanda Mwansa; Ms Thandiwe Phiri"),
                Stream.of(byHand, byRank)
                        .map(delegation -> tour.withDelegation(delegation, Directory.EMPTY))
                        .map(made -> Programmes.of(made, order(Language.ENGLISH)))
                        .map(paper -> said(paper.sheets().getFirst().rows().getFirst().guests()))
                        .toList());
    }

    @Test
    void aLegWhoseWayIsNotKnown() {
        var leg =
                Leg.of(
                                new org.retinue.tour.ItemId("leg"),
                                org.retinue.tour.LegMode.WALK,
                                Route.UNKNOWN,
                                SampleTours.MAIN.id())
                        .withMoment(new Moment.ToBeConfirmed(SampleTours.FIRST, 0));
        assertEquals("to be confirmed → to be confirmed", onlyRow(leg).get(4));
    }

    @ParameterizedTest
    @MethodSource("org.retinue.tour.ConfirmationState#values")
    void onlyWhatIsOffIsStruck(ConfirmationState state) {
        var item =
                SampleTours.engagement(
                                "one",
                                EngagementKind.TALKS,
                                SampleTours.at(0, "09:00", "10:00"),
                                SampleTours.HOTEL)
                        .withStanding(Standing.in(state));
        var off = state == ConfirmationState.CANCELLED || state == ConfirmationState.DECLINED;
        assertEquals(off ? "ENGAGEMENT struck" : "ENGAGEMENT", onlyRow(item).getFirst());
    }

    @Test
    void onlyDaysThatShouldFitArePutCloser() {
        var fits = Programmes.of(SampleTours.full(16), order(Language.ENGLISH));
        var tooLong = Programmes.of(SampleTours.full(17), order(Language.ENGLISH));
        var anchor = fits.sheets().getFirst().anchor();
        assertEquals(fits, fits.closer(Map.of(anchor, 1)));
        assertEquals(
                fits.sheets().getFirst().density().closer(),
                Optional.of(fits.closer(Map.of(anchor, 2)).sheets().getFirst().density()));
        assertEquals(tooLong, tooLong.closer(Map.of(anchor, 2)));
    }

    private static List<String> onlyRow(Item item) {
        Tour tour = SampleTours.empty(1).withItems(List.of(item), SampleTours.DIRECTORY);
        return shown(
                Programmes.of(tour, order(Language.ENGLISH)).sheets().getFirst().rows().getFirst());
    }

    private static List<String> shown(Programme.Row row) {
        return List.of(
                row.look() + (row.struck() ? " struck" : ""),
                row.clock().times() + said(row.clock().otherwise()),
                row.mark().symbol() + row.anchor().map(Frame.Mark::symbol).orElse(""),
                said(row.what()),
                said(row.where()),
                said(List.of(row.lead(), row.greeters())),
                said(row.guests()),
                said(row.remarks()));
    }

    private static String said(List<Phrase> phrases) {
        return phrases.stream()
                .filter(phrase -> !phrase.isEmpty())
                .map(ProgrammesTest::said)
                .collect(Collectors.joining("; "));
    }

    private static String said(Phrase phrase) {
        return phrase.said().stream().map(Phrase.Said::text).collect(Collectors.joining(" | "));
    }

    private static Moment timed(String start, String end) {
        return new Moment.Timed(LocalDateTime.parse(start), LocalDateTime.parse(end));
    }

    private static Order order(Language... languages) {
        return new Order(Document.PROGRAMME, List.of(languages), ISSUE);
    }
}
