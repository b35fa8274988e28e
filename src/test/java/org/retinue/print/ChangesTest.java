package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// What changed since the release that the reader holds bears a mark, and nothing else does.
class ChangesTest {

    private static final Tour BEFORE = SampleTours.rich();
    private static final Tour AFTER = changed(BEFORE);

    private static Tour changed(Tour tour) {
        var items = new ArrayList<>(tour.items());
        items.add(
                SampleTours.engagement(
                        "forum",
                        EngagementKind.FORUM,
                        SampleTours.at(1, "15:00", "16:00"),
                        SampleTours.TOWER));
        return tour.withItems(items, SampleTours.DIRECTORY)
                .with(
                        new ItemId("talks"),
                        item -> item.withMoment(SampleTours.at(0, "10:15", "11:15")))
                .refreshed(
                        SampleTours.DIRECTORY.with(
                                SampleTours.PLANT.withName(Text.of("Pinghu Works", "平湖工厂"))));
    }

    private static Order order(Document document) {
        return new Order(
                document,
                List.of(Language.ENGLISH),
                new Issue("3", Instant.parse("2026-03-05T07:12:00Z"), "Lin Fan", "0123"));
    }

    private static Map<String, String> marks(Order order) {
        var marks = new TreeMap<String, String>();
        for (var sheet : Programmes.of(AFTER, order).sheets()) {
            for (var row : sheet.rows()) {
                row.change().ifPresent(mark -> marks.put(said(row.what()), said(mark.word())));
            }
        }
        return marks;
    }

    @Test
    void theProgrammeMarksWhatReadsOtherwise() {
        assertEquals(
                Map.of(
                        "Talks on trade and industry", "Changed",
                        "Battery assembly line and test track", "Changed",
                        "Motorcade", "Changed",
                        "Forum", "New"),
                marks(order(Document.PROGRAMME).since(new Since("2", BEFORE))));
    }

    @Test
    void whereNothingIsHeldOrNothingChangedNothingIsMarked() {
        assertEquals(Map.of(), marks(order(Document.PROGRAMME)));
        assertEquals(Map.of(), marks(order(Document.PROGRAMME).since(new Since("2", AFTER))));
    }

    @Test
    void theCardMarksItsOwnLines() {
        var cards = DailyCards.of(AFTER, order(Document.DAILY_CARD).since(new Since("2", BEFORE)));
        var marked =
                cards.cards().stream()
                        .flatMap(card -> card.lines().stream())
                        .filter(line ->
                                line.marks().stream()
                                        .anyMatch(mark -> "▲＋".contains(mark.symbol())))
                        .map(line -> said(line.what()))
                        .toList();
        assertEquals(
                List.of(
                        "Talks on trade and industry",
                        "Motorcade",
                        "Battery assembly line and test track",
                        "Forum"),
                marked);
    }

    @Test
    void thePageSaysSinceWhenAndForWhom() {
        var order =
                order(Document.PROGRAMME)
                        .since(new Since("2", BEFORE))
                        .forReader(SampleTours.HEAD.id())
                        .marked(
                                new Marking(
                                        Text.of("Internal", "内部"),
                                        Text.of("Delegation", "代表团"),
                                        "+86 755 0000"));
        assertEquals(
                List.of(
                        "Internal",
                        "For: Delegation",
                        "For H.E. Mr Chanda Mwansa",
                        "Changes since Rev 2 are marked",
                        "Duty phone: +86 755 0000"),
                Frames.of(AFTER, order, List.of()).foot().markings().stream()
                        .map(ChangesTest::said)
                        .toList());
    }

    private static String said(Phrase phrase) {
        return Optional.of(phrase.said())
                .filter(said -> !said.isEmpty())
                .map(said -> said.getFirst().text())
                .orElse("");
    }
}
