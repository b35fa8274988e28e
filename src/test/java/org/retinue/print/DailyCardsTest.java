package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

class DailyCardsTest {

    @Test
    void linesSayTimesTitlesPlacesAndWhoGreets() {
        var card = cards(SampleTours.rich(), Language.ENGLISH).getFirst();
        assertEquals(
                List.of(
                        "08:40 ◆ Wheels down, flight CZ 3082, Bao’an International Airport, Mr Liang Zhiyuan",
                        "09:10–09:50 Motorcade, → Harbour View Hotel",
                        "10:00–11:15 Talks on trade and industry, Wuzhou Guesthouse, Mr Liang Zhiyuan, Business suit",
                        "11:30–12:45 Working meal, Wuzhou Guesthouse, Mr Liang Zhiyuan",
                        "13:00–13:50 Motorcade, → Pinghu Battery Works",
                        "14:00–15:30 Battery assembly line and test track, Pinghu Battery Works, Assembly Hall 2, Mr Liang Zhiyuan, Flat shoes",
                        "To be confirmed ◎ Laboratory visit, Lakeside Research Tower, Mr Liang Zhiyuan",
                        "15:00–16:00 ○ Spouse, Silk workshop, Wuzhou Guesthouse, Mr Liang Zhiyuan",
                        "18:30–20:30 Banquet, Wuzhou Guesthouse, Mr Liang Zhiyuan, National dress or dark suit",
                        "23:40–00:20 +1 Motorcade, → Harbour View Hotel"),
                card.lines().stream().map(DailyCardsTest::shown).toList());
    }

    @Test
    void theFootSaysWhatComesTomorrowWhomToPhoneAndWhichCar() {
        var cards = cards(SampleTours.rich(), Language.CHINESE, Language.ENGLISH);
        assertEquals(
                List.of(
                        List.of(
                                "明日首项 | First call tomorrow: 08:30 车队：海景酒店—湖畔研发大厦 | 08:30 Motorcade from Harbour View Hotel to Lakeside Research Tower",
                                "联络员 | Liaison officer: 罗斌 +86 138 0000 0001 | Mr Luo Bin +86 138 0000 0001",
                                "车辆 | Vehicles: 1号车、大巴 | Car 1, Coach"),
                        List.of(
                                "明日首项 | First call tomorrow: 本日无安排 | No programme on this day",
                                "联络员 | Liaison officer: 罗斌 +86 138 0000 0001 | Mr Luo Bin +86 138 0000 0001",
                                "车辆 | Vehicles: 1号车、大巴 | Car 1, Coach"),
                        List.of()),
                cards.stream()
                        .map(card ->
                                card.calls().stream()
                                        .map(call -> said(call.label()) + ": " + said(call.text()))
                                        .toList())
                        .toList());
    }

    @Test
    void aCardHasAtMostFourteenLines() {
        var cards = cards(SampleTours.full(30), Language.ENGLISH);
        assertEquals(List.of(14, 14, 2), cards.stream().map(card -> card.lines().size()).toList());
        assertEquals(
                List.of("", "(continued)", "(continued)"),
                cards.stream().map(card -> said(card.continued())).toList());
        assertEquals(List.of(true, false, false), cards.stream().map(Cards.Card::start).toList());
        assertEquals(3, cards.stream().map(Cards.Card::anchor).distinct().count());
    }

    @Test
    void longTitlesAreShort() {
        var tour = SampleTours.full(1);
        var item = tour.items().getFirst().withTitle(Text.of("x".repeat(300), "长".repeat(300)));
        var card =
                cards(tour.with(item, SampleTours.DIRECTORY), Language.ENGLISH, Language.CHINESE)
                        .getFirst();
        assertEquals(
                "x".repeat(64) + "… | " + "长".repeat(32) + "…",
                said(card.lines().getFirst().what()));
    }

    @Test
    void aDayWithNothingOnItSaysSo() {
        var cards = cards(SampleTours.empty(2), Language.ENGLISH);
        assertEquals(
                List.of("No programme on this day", "No programme on this day"),
                cards.stream().map(card -> said(card.nothing().orElse(Phrase.EMPTY))).toList());
    }

    @Test
    void oneDayAloneBeginsThePaper() {
        var tour = SampleTours.rich();
        var all = cards(tour, Language.ENGLISH);
        var second = tour.programmeDates().get(1);
        var alone = DailyCards.of(tour, order(Language.ENGLISH).of(Optional.of(second))).cards();
        assertEquals(List.of(all.get(1).anchor()), alone.stream().map(Cards.Card::anchor).toList());
        assertEquals(List.of(true), alone.stream().map(Cards.Card::start).toList());
        assertEquals(all.get(1).calls(), alone.getFirst().calls());
    }

    private static List<Cards.Card> cards(Tour tour, Language... languages) {
        return DailyCards.of(tour, order(languages)).cards();
    }

    private static Order order(Language... languages) {
        return new Order(
                Document.DAILY_CARD, List.of(languages), Issue.draft(Instant.EPOCH, "", ""));
    }

    private static String shown(Cards.Line line) {
        var marks =
                line.marks().stream()
                        .map(mark -> " " + mark.symbol())
                        .collect(Collectors.joining());
        return line.clock().times()
                + said(line.clock().otherwise())
                + marks
                + " "
                + Frames.joined(
                        ", ",
                        said(line.track()),
                        said(line.what()),
                        said(line.where()),
                        said(line.greeter()),
                        said(line.dress()));
    }

    private static String said(Phrase phrase) {
        return phrase.said().stream().map(Phrase.Said::text).collect(Collectors.joining(" | "));
    }
}
