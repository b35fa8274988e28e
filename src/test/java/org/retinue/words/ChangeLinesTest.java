package org.retinue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.retinue.release.ChangeSheet;
import org.retinue.release.Comparison;
import org.retinue.release.FieldChange;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Place;
import org.retinue.tour.RoomClass;
import org.retinue.tour.Route;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

class ChangeLinesTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    /// A record or an optional that nobody worded.
    private static final Pattern RAW = Pattern.compile("\\b[A-Z][A-Za-z]+\\[");

    @Provide
    Arbitrary<List<Tour>> pairs() {
        return ArbitraryTours.pairs();
    }

    @Property(tries = 200)
    void everyFieldHasOneLineInWords(@ForAll("pairs") List<Tour> pair) {
        var comparison = Comparison.of(pair.getFirst(), pair.getLast());
        for (var language : Words.PAPER_LANGUAGES) {
            var lines = ChangeLines.of(Words.in(language), comparison);
            for (var line : lines) {
                assertFalse(
                        Stream.of(line.subject(), line.before(), line.after())
                                .anyMatch(text -> RAW.matcher(text).find()),
                        line::toString);
                var path = line.change().map(FieldChange::path).orElse("");
                assertTrue(path.isEmpty() || FieldName.of(path) != FieldName.OTHER, path);
            }
        }
    }

    @Test
    void whatMovesIsToldWithBothTimes() {
        var day = LocalDate.parse("2023-09-11");
        var before = with(day.atTime(9, 0));
        var item = before.items().getFirst();
        assertEquals(
                List.of("MOVED|Talks|Time|09:00–10:00|10:30–11:30"),
                lines(before, with(day.atTime(10, 30))));
        assertEquals(
                List.of("MOVED|Talks|Time|11 Sept 2023, 09:00–10:00|12 Sept 2023, 09:00–10:00"),
                lines(before, with(day.plusDays(1).atTime(9, 0))));
        assertEquals(
                List.of("CANCELLED|Talks||11 Sept 2023, 09:00–10:00|"),
                lines(before, before.without(item.id())));
        assertEquals(
                List.of("ADDED|Talks|||11 Sept 2023, 09:00–10:00"),
                lines(before.without(item.id()), before));
        assertEquals(
                List.of("CHANGED|Signing|Title (English)|Talks|Signing"),
                lines(before, before.with(item.id(), it -> it.withTitle(Text.english("Signing")))));
    }

    @Test
    void whatIsNoItemIsToldByItsName() {
        var before = with(LocalDateTime.parse("2023-09-11T09:00"));
        var known = ArbitraryTours.tour(7, 12).directory();
        var somebody = known.people().values().iterator().next();
        var stay =
                new Stay(
                        new StayId("stay"),
                        known.sites().firstKey(),
                        "1201",
                        RoomClass.SUITE,
                        List.of(somebody.id()),
                        LocalDate.parse("2023-09-11"),
                        LocalDate.parse("2023-09-12"),
                        Text.EMPTY);
        var one = before.withStays(List.of(stay), known);
        var other = one.withStays(List.of(stay.withRoom("1202")), known);
        var site = known.site(stay.hotel()).orElseThrow();
        var hotel = ENGLISH.best(site.name());
        var name = hotel + ", 1201, " + ENGLISH.best(somebody.name());
        assertEquals(
                List.of("OTHER|Hotel room: " + name + "|||Suite, 11 Sept 2023 to 12 Sept 2023"),
                lines(before, one));
        assertEquals(
                List.of("OTHER|Hotel room: " + name.replace("1201", "1202") + "|Room|1201|1202"),
                lines(one, other));
    }

    private static List<String> lines(Tour before, Tour after) {
        return ChangeLines.of(ENGLISH, ChangeSheet.of(before, after)).stream()
                .map(line ->
                        String.join(
                                "|",
                                line.section().name(),
                                line.subject(),
                                line.field(),
                                line.before(),
                                line.after()))
                .toList();
    }

    private static Tour with(LocalDateTime start) {
        var whole = ArbitraryTours.tour(7, 12);
        var all = whole.withGifts(List.of(), Directory.EMPTY).withStays(List.of(), Directory.EMPTY);
        Item item =
                all.items()
                        .getFirst()
                        .withTitle(Text.english("Talks"))
                        .withMoment(new Moment.Timed(start, start.plusHours(1)));
        item =
                switch (item) {
                    case Engagement engagement -> engagement.withPlace(Place.UNKNOWN);
                    case Leg leg -> leg.withRoute(new Route(Optional.empty(), Optional.empty()));
                };
        return all.withItems(List.of(item), whole.directory());
    }
}
