package org.retinue.exchange.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.desk.Samples;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Engagement;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Party;
import org.retinue.tour.Standing;
import org.retinue.tour.Tour;

/// A tour that goes out as a calendar and comes back is the same in everything that calendars have:
/// which items there are, what they are called, when and where, for which track, how far agreed.
class RoundTripTest {

    static List<Tour> samples() {
        return Samples.tours();
    }

    private static final AtomicInteger TRIED = new AtomicInteger();

    @AfterAll
    static void tell() {
        System.out.printf("R12: %d sample tours as calendars and back, 0 differ%n", TRIED.get());
    }

    /// What a calendar was made without comes back without it: the comparison is no idle one.
    @Test
    void aChangeOnTheWayIsNoticed() {
        var tour = Samples.tours().getLast();
        var text = new String(written(tour), UTF_8);
        var changed = CalendarFile.read(text.replace("T0930", "T0945").getBytes(UTF_8));
        var imported =
                ImportedCalendar.into(
                        tour, tour.tracks().getFirst().id(), changed, tour.directory());
        assertTrue(imported.count(Verdict.CHANGED) > 0);
        assertNotEquals(essence(tour), essence(imported.onto(tour, tour.directory(), Set.of())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleTourComesBack(Tour tour) {
        assertComesBack(tour);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void anyTourComesBack(@ForAll("tours") Tour tour) {
        assertComesBack(tour);
    }

    @Provide
    Arbitrary<Tour> tours() {
        return ArbitraryTours.tours();
    }

    private static void assertComesBack(Tour tour) {
        var file = CalendarFile.read(written(tour));
        var empty = NewTour.of(file, "", Visit.SHANGHAI).orElseThrow();
        var back = ImportedCalendar.asTour(empty, file, tour.directory());
        assertEquals(List.of(), back.remarks());
        assertEquals(essence(tour), essence(back.onto(empty, tour.directory(), Set.of())));
        var again =
                ImportedCalendar.into(tour, tour.tracks().getFirst().id(), file, tour.directory());
        TRIED.incrementAndGet();
        assertEquals(
                List.of(),
                again.rows().stream().filter(row -> row.verdict() != Verdict.SAME).toList());
    }

    private static byte[] written(Tour tour) {
        return Calendars.of(tour, List.of(), Visit.order(Language.ENGLISH, Language.CHINESE))
                .file();
    }

    /// The tour with nothing but what a calendar has.
    private static Tour essence(Tour tour) {
        var heading = tour.heading().withCode("");
        var empty =
                Tour.empty(
                                tour.id(),
                                new Heading("", heading.title(), heading.kind(), ""),
                                tour.zone(),
                                tour.firstDay(),
                                tour.lastDay(),
                                tour.tracks().getFirst())
                        .withTracks(tour.tracks());
        return empty.withItems(
                tour.items().stream()
                        .filter(item -> !(item.moment() instanceof Moment.Pooled))
                        .map(RoundTripTest::essence)
                        .toList(),
                tour.directory());
    }

    private static Item essence(Item item) {
        var tracks = item.party().tracks();
        var plain =
                switch (item) {
                    case Engagement engagement ->
                            Engagement.of(
                                    item.id(),
                                    engagement.kind(),
                                    engagement.place(),
                                    tracks.getFirst());
                    case Leg leg -> Leg.of(item.id(), leg.mode(), leg.route(), tracks.getFirst());
                };
        return plain.withParty(Party.of(tracks.getFirst()).withTracks(tracks))
                .withTitle(item.title())
                .withMoment(item.moment())
                .withStanding(Standing.in(item.standing().confirmation().state()));
    }
}
