package org.retinue.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;
import org.retinue.ui.home.Lanes.Bar;

class LanesTest {

    private static final Year YEAR = new Year(2026);

    @Provide
    Arbitrary<List<Visit>> visits() {
        var one =
                Combinators.combine(
                                Arbitraries.integers().between(-20, 390),
                                Arbitraries.integers().between(0, 30))
                        .as((from, more) ->
                                List.of(
                                        YEAR.first().plusDays(from),
                                        YEAR.first().plusDays(from + more)));
        return one.list()
                .ofMaxSize(60)
                .map(days ->
                        IntStream.range(0, days.size())
                                .mapToObj(index ->
                                        visit(
                                                "v" + index,
                                                days.get(index).getFirst(),
                                                days.get(index).getLast()))
                                .toList());
    }

    @Property
    void everyVisitOfTheYearHasItsDaysAndNoneIsInTheWayOfAnother(
            @ForAll("visits") List<Visit> visits) {
        var lanes = Lanes.of(YEAR, visits);
        assertEquals(
                visits.stream()
                        .filter(visit ->
                                visit.first()
                                        .datesUntil(visit.last().plusDays(1))
                                        .anyMatch(YEAR::has))
                        .collect(Collectors.toSet()),
                lanes.bars().stream().map(Bar::visit).collect(Collectors.toSet()));
        for (var bar : lanes.bars()) {
            assertEquals(
                    bar.visit()
                            .first()
                            .datesUntil(bar.visit().last().plusDays(1))
                            .filter(YEAR::has)
                            .map(YEAR::place)
                            .toList(),
                    IntStream.range(bar.from(), bar.from() + bar.days()).boxed().toList());
            assertTrue(bar.left() <= bar.from() && bar.from() + bar.days() <= bar.right());
        }
        for (var lane = 0; lane < lanes.count(); lane++) {
            var taken = new ArrayList<Integer>();
            for (var bar : lanes.bars()) {
                if (bar.lane() == lane) {
                    IntStream.range(bar.left(), bar.right()).forEach(taken::add);
                }
            }
            assertTrue(!taken.isEmpty() && taken.stream().distinct().count() == taken.size());
        }
    }

    @Property
    void asManyAreInTownAsHaveADayInTheWeek(@ForAll("visits") List<Visit> visits) {
        var occupancy = Occupancy.of(YEAR, visits);
        assertEquals(
                YEAR.weeks().stream()
                        .map(week -> (int) visits.stream().filter(week::meets).count())
                        .toList(),
                occupancy.counts());
        for (var week = 0; week < occupancy.counts().size(); week++) {
            assertEquals(occupancy.in(week) == 0, occupancy.shade(week) == 0);
            assertTrue(occupancy.shade(week) <= Occupancy.DARKEST);
        }
    }

    @Test
    void oneMoreIsOneShadeDarkerUntilTheYearIsBusier() {
        assertEquals(List.of(0, 1, 2, 3, 4), shades(0, 1, 2, 3, 4));
        assertEquals(List.of(0, 1, 1, 2, 3, 4), shades(0, 1, 5, 10, 15, 20));
    }

    @Test
    void namesHaveRoomWhileLanesAreFew() {
        var day = LocalDate.of(2026, 9, 8);
        var few = Lanes.of(YEAR, List.of(visit("a", day, day), visit("b", day, day.plusDays(2))));
        assertEquals(2, few.count());
        assertEquals(List.of(117, 115), few.bars().stream().map(Bar::room).toList());
        var next = visit("c", day.plusDays(50), day.plusDays(50));
        var first = Lanes.of(YEAR, List.of(visit("a", day, day), next)).bars().getFirst();
        assertEquals(49, first.room());
        var many =
                Lanes.of(
                        YEAR,
                        IntStream.range(0, 9).mapToObj(i -> visit("v" + i, day, day)).toList());
        assertEquals(9, many.count());
        assertEquals(0, many.bars().getFirst().room());
    }

    @Test
    void aNameAtTheEndOfTheYearStandsBeforeItsBar() {
        var day = LocalDate.of(2026, 12, 20);
        var bar = Lanes.of(YEAR, List.of(visit("late", day, day))).bars().getFirst();
        assertTrue(bar.isNamedBefore());
        assertEquals(bar.from() + 1, bar.right());
    }

    private static List<Integer> shades(Integer... counts) {
        var occupancy = new Occupancy(List.of(counts));
        return IntStream.range(0, counts.length).mapToObj(occupancy::shade).toList();
    }

    private static Visit visit(String id, LocalDate first, LocalDate last) {
        return new Visit(new TourId(id), Text.english("Visit " + id), "", first, last);
    }
}
