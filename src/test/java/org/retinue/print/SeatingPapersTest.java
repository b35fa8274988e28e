package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.tour.Delegation;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// The papers that are drawn: who rides and sits where, who signs, and whose flags hang.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeatingPapersTest {

    private static final Issue ISSUE =
            Issue.draft(Instant.parse("2026-03-05T07:12:00Z"), "Lin Fan", "0123456789abcdef");
    private static final List<Language> ENGLISH = List.of(Language.ENGLISH);

    private final Papers papers = OneSet.PAPERS;

    static Stream<Document> drawn() {
        return Stream.of(
                Document.MOTORCADE,
                Document.TALKS_SEATING,
                Document.ARMCHAIR_SEATING,
                Document.BANQUET_SEATING,
                Document.PLACE_CARDS,
                Document.SIGNING_SHEET,
                Document.FLAGS_SHEET);
    }

    @Test
    void aMotorcadeShowsEveryCarWithItsDriverAndWhoSitsWhere() {
        var text = text(SeatedTours.tour(), Document.MOTORCADE);
        assertContains(text, "1 · Principal's car");
        assertContains(text, "Load point Bao’an International Airport");
        assertContains(text, "+86 138 0000 0011");
        assertContains(text, "1 (rear right): H.E. Mr Chanda Mwansa, Minister");
        assertContains(text, "2 (rear left): Mrs Mutale Mwansa");
        assertContains(text, "4 (beside the driver): Ms Chen Yu, Interpreter");
        assertContains(text, "1 (row 1, right, window): Mr Kelvin Bwalya, Private Secretary");
        assertFalse(text.contains("Without a seat"), text);
    }

    @Test
    void whoFindsNoSeatInTheCarsIsNamed() {
        var tour =
                SeatedTours.tour()
                        .with(
                                new ItemId("leg"),
                                leg ->
                                        leg.withParty(
                                                leg.party()
                                                        .withVehicles(
                                                                leg.party()
                                                                        .vehicles()
                                                                        .subList(0, 1))));
        var text = text(tour, Document.MOTORCADE);
        assertContains(text, "Without a seat: H.E. Mr Ivan Zyuulu, Mr Lubinda Haabazoka");
        assertContains(text, "Drivers without a car: Mr Ma Qiang");
    }

    @Test
    void aPlanOfTalksShowsBothSidesWithTheirTitles() {
        var text = text(SeatedTours.tour(), Document.TALKS_SEATING);
        assertContains(text, "Form Talks across the room");
        assertContains(text, "Form Talks along the room");
        assertContains(text, "Director, Foreign Affairs Office");
        assertContains(text, "Door");
        assertFalse(text.contains("Mr Peter Sakala"), "the press has no seat at talks");
    }

    @Test
    void aBanquetShowsTablesAndWhatTheKitchenMustKnow() {
        var text = text(SeatedTours.tour(), Document.BANQUET_SEATING);
        assertContains(text, "Head table");
        assertContains(text, "Table 2");
        assertContains(text, "◆ no pork; halal");
    }

    /// Eighteen at the banquet, sixteen at each of two talks, two cards to a page; none in
    /// armchairs.
    @Test
    void everybodyAtATableHasAPlaceCard() {
        var order = new Order(Document.PLACE_CARDS, ENGLISH, ISSUE);
        var cards =
                PlaceCards.of(SeatedTours.tour(), order).leaves().stream()
                        .flatMap(leaf -> leaf.tents().stream())
                        .toList();
        assertEquals(16 + 16 + 18, cards.size());
        assertEquals(
                List.of("no pork; halal"),
                cards.stream()
                        .map(Tents.Tent::diet)
                        .filter(diet -> !diet.isEmpty())
                        .distinct()
                        .toList());
        var text = text(SeatedTours.tour(), Document.PLACE_CARDS);
        assertContains(text, "Guests, seat 1");
        assertContains(text, "Table 1, seat 9");
    }

    @Test
    void aSigningSheetShowsWhoSignsAndWhoStandsBehind() {
        var text = text(SeatedTours.tour(), Document.SIGNING_SHEET);
        assertContains(text, "Memorandum on trade");
        assertContains(text, "to be confirmed");
        assertContains(text, "Stands, place 1 Mrs Mutale Mwansa Ms He Jing");
        assertContains(text, "Pens, with one in reserve for each side");
    }

    @Test
    void flagsStandWithTheGuestsOnTheLeftInTheirRatios() {
        var text = text(SeatedTours.tour(), Document.FLAGS_SHEET);
        assertContains(text, "1 Zambia Guests 2 : 3 96 × 144 cm");
        assertContains(text, "2 China Hosts 2 : 3 96 × 144 cm");
        assertContains(text, "Courtesy call");
        assertFalse(text.contains("Motorcade"), text);
    }

    @ParameterizedTest
    @CsvSource({"CN, 2 : 3, 144", "CH, 1 : 1, 96", "GB, 1 : 2, 192", "QA, 11 : 28, 244"})
    void aFlagHasTheRatioOfItsCountry(String country, String ratio, long wide) {
        var known = FlagRatio.of(country).orElseThrow();
        assertEquals(ratio, known.toString());
        assertEquals(wide, Math.round(known.width(96)));
    }

    @Test
    void aRatioThatIsNotKnownIsNotInvented() {
        assertEquals(Optional.empty(), FlagRatio.of("NP"));
        var tour =
                SeatedTours.tour()
                        .withDelegation(
                                Delegation.named(Text.english("Nepal"), "NP"),
                                SeatedTours.DIRECTORY);
        assertContains(text(tour, Document.FLAGS_SHEET), "1 Nepal Guests Not known Not known");
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void aPaperWithNothingToDrawSaysSo(Document document) {
        var empty = SampleTours.empty(1).withDelegation(Delegation.NONE, SampleTours.DIRECTORY);
        var text = text(empty, document);
        assertTrue(
                text.contains("on these days") || text.contains("Nobody has entered the country"),
                text);
    }

    /// Letters keep clear of each other: no chair of a plan stands on another.
    @ParameterizedTest
    @CsvSource({"3", "8", "12", "20", "40"})
    void chairsOfATableDoNotOverlap(int seats) {
        for (var form :
                List.of(
                        SeatingForm.TALKS_ACROSS,
                        SeatingForm.TALKS_ALONG,
                        SeatingForm.ARMCHAIRS,
                        SeatingForm.ROUND_TABLES)) {
            var shapes = chairs(Crowds.meeting(seats, form), form);
            for (var one : shapes) {
                for (var other : shapes) {
                    assertTrue(
                            one.equals(other) || !overlap(one.at(), other.at()),
                            form + " " + one + " " + other);
                }
            }
        }
    }

    private static List<Drawing.Shape> chairs(Tour tour, SeatingForm form) {
        var document =
                switch (form) {
                    case ROUND_TABLES -> Document.BANQUET_SEATING;
                    case ARMCHAIRS -> Document.ARMCHAIR_SEATING;
                    case TALKS_ACROSS, TALKS_ALONG, NONE -> Document.TALKS_SEATING;
                };
        var order = new Order(document, ENGLISH, ISSUE);
        var plan =
                switch (form) {
                    case ROUND_TABLES -> Banquets.of(tour, order);
                    case ARMCHAIRS -> SeatingPlans.of(tour, order, SeatingPlans.ARMCHAIRS);
                    case TALKS_ACROSS, TALKS_ALONG, NONE ->
                            SeatingPlans.of(tour, order, SeatingPlans.TALKS);
                };
        return plan.sheets().getFirst().drawings().getFirst().shapes().stream()
                .filter(shape -> !shape.number().isEmpty())
                .toList();
    }

    private static boolean overlap(At one, At other) {
        return one.left() + one.width() > other.left() + 0.1
                && other.left() + other.width() > one.left() + 0.1
                && one.top() + one.height() > other.top() + 0.1
                && other.top() + other.height() > one.top() + 0.1;
    }

    private String text(Tour tour, Document document) {
        return PaperText.of(papers.pdf(tour, new Order(document, ENGLISH, ISSUE)))
                .replaceAll("\\s+", " ");
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), part + " is not in: " + text);
    }
}
