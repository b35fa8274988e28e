package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Place;
import org.retinue.tour.Route;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.ui.sheet.Offer;
import org.retinue.ui.sheet.Outcome;
import org.retinue.ui.sheet.Spot;
import org.retinue.words.Words;

/// What is typed into several lines at once is what typing it into one after the other would be.
class SeveralTest {

    private static final Words WORDS = Words.in(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TITLE|Talks",
                "OTHER_TITLE|会谈",
                "START|10:15",
                "START|10:15-11:30",
                "START|",
                "END|+30",
                "END|",
                "DURATION|45m",
                "KIND|talks",
                "KIND|car",
                "KIND|",
                "SITE|hua",
                "SITE|",
                "SITE|> hua",
                "SITE|Algiers",
                "ROOM|展",
                "HOST|li",
                "HOST|",
                "TRACK|principal, sp",
                "CONFIRMATION|conf",
            })
    void itIsAsIfTypedIntoOneAfterTheOther(Column column, String typed) {
        var tour = morning();
        var text = typed == null ? "" : typed;
        assertEquals(inTurn(tour, column, text), atOnce(tour, column, text));
    }

    @Test
    void somethingNewIsMadeOnce() {
        var sites = atOnce(morning(), Column.SITE, "Tencent").directory().sites().values();
        assertEquals(
                List.of("Tencent"),
                sites.stream()
                        .filter(site -> Plain.OFFICE.site(site.id()).isEmpty())
                        .map(site -> WORDS.best(site.name()))
                        .toList());
        var people = atOnce(morning(), Column.HOST, "Zhao Min").directory().people().values();
        assertEquals(
                List.of("Zhao Min"),
                people.stream().map(person -> WORDS.best(person.name())).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "huawei, byd > huawei, huawei > huawei",
        "huawei > byd, huawei > byd, huawei > byd",
    })
    void aLegLeadsOnFromWhereTheOneBeforeGoesNow(String typed, String first, String second) {
        var tour = morning();
        var legs = LineId.of(tour.items().stream().filter(Leg.class::isInstance).toList());
        var edit = made(sheet(tour).enter(legs, Column.SITE, typed, Optional.empty())).edit();
        assertEquals(
                List.of(first, second),
                edit.on(tour).items().stream()
                        .flatMap(item -> item instanceof Leg leg ? Stream.of(leg) : Stream.empty())
                        .map(leg -> leg.route().from().get() + " > " + leg.route().to().get())
                        .toList());
    }

    @Test
    void whatIsChosenGoesBeforeWhatIsTyped() {
        var chosen = Optional.of(Offer.of("huawei", "Huawei", ""));
        var sheet = sheet(visits());
        var outcome = sheet.enter(lines(visits()), Column.SITE, "b", chosen);
        assertEquals(
                List.of("huawei", "huawei", "huawei"),
                made(outcome).edit().on(visits()).items().stream()
                        .map(item -> item.startSite().orElseThrow().value())
                        .toList());
    }

    @Test
    void whatOneRefusesIsRefusedForAll() {
        var sheet = sheet(morning());
        assertEquals(
                new Outcome.Refused<LineId>(WORDS.name(Refusal.NO_ROOM)),
                sheet.enter(lines(morning()), Column.ROOM, "Lobby", Optional.empty()));
        assertEquals(
                new Outcome.Unchanged<LineId>(),
                sheet.enter(lines(morning()), Column.TRACK, "principal", Optional.empty()));
    }

    @Test
    void oneEditIsNamedAfterTheOnlyItemItChanges() {
        var tour = visits().with(new ItemId("b"), item -> item.withTitle(Text.english("Tea")));
        var same = sheet(tour).enter(lines(tour), Column.TITLE, "Visit", Optional.empty());
        assertEquals(Text.EMPTY, made(same).edit().subject());
        var all = made(same).edit().on(tour);
        var renamed = all.with(new ItemId("b"), item -> item.withTitle(Text.english("Tea")));
        var one = sheet(renamed).enter(lines(renamed), Column.TITLE, "Visit", Optional.empty());
        assertEquals(Text.english("Tea"), made(one).edit().subject());
    }

    @Test
    void anItemThatIsGoneWhenTheEditIsMadeIsLeftOut() {
        var tour = visits();
        var outcome = sheet(tour).enter(lines(tour), Column.KIND, "talks", Optional.empty());
        var less = tour.without(new ItemId("b"));
        assertEquals(2, made(outcome).edit().on(less).items().size());
    }

    private static Tour inTurn(Tour tour, Column column, String typed) {
        var now = tour;
        for (var item : tour.items()) {
            var spot = new Spot<LineId, Column>(new LineId.OfItem(item.id()), column);
            switch (sheet(now).enter(spot, typed, Optional.empty())) {
                case Outcome.Made<LineId>(var edit, _, _) -> now = edit.on(now);
                case Outcome.Unchanged<LineId> _ -> {}
                case Outcome.Refused<LineId> _ -> {
                    return tour;
                }
            }
        }
        return now;
    }

    private static Tour atOnce(Tour tour, Column column, String typed) {
        return switch (sheet(tour).enter(lines(tour), column, typed, Optional.empty())) {
            case Outcome.Made<LineId>(var edit, _, _) -> edit.on(tour);
            case Outcome.Unchanged<LineId> _, Outcome.Refused<LineId> _ -> tour;
        };
    }

    private static Outcome.Made<LineId> made(Outcome<LineId> outcome) {
        return outcome instanceof Outcome.Made<LineId> made
                ? made
                : fail("nothing was made: " + outcome);
    }

    private static List<LineId> lines(Tour tour) {
        return LineId.of(tour.items());
    }

    private static ProgrammeSheet sheet(Tour tour) {
        return new ProgrammeSheet(tour, Plain.OFFICE, List.of(), WORDS);
    }

    /// Three visits, two at the same time.
    private static Tour visits() {
        return with(Plain.EMPTY, Stream.of("a", "b", "c").map(SeveralTest::visit).toList());
    }

    /// A visit, two legs that say nothing of their way, a visit elsewhere, and one without a time.
    private static Tour morning() {
        var untimed = Plain.visit("09:00", "10:00").withId(new ItemId("e"));
        return with(
                Plain.EMPTY,
                List.of(
                        visit("a"),
                        leg("b", "10:00", "10:30"),
                        leg("c", "10:30", "11:00"),
                        Plain.visit("11:00", "12:00")
                                .withId(new ItemId("d"))
                                .withPlace(Place.at(Plain.HUAWEI)),
                        untimed.withMoment(
                                TypedMoments.withoutTime(
                                        Plain.EMPTY.with(untimed, Plain.OFFICE), untimed))));
    }

    private static Tour with(Tour tour, List<? extends Item> items) {
        return tour.withItems(List.copyOf(items), Plain.OFFICE);
    }

    private static Item visit(String id) {
        return Plain.visit("09:00", "10:00").withId(new ItemId(id));
    }

    private static Item leg(String id, String start, String end) {
        return Leg.of(
                        new ItemId(id),
                        LegMode.CAR,
                        new Route(Optional.empty(), Optional.empty()),
                        Plain.PRINCIPAL)
                .withMoment(Plain.timed(0, start, 0, end));
    }
}
