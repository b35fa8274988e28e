package org.retinue.ui.clashes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.KNOWN;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.TRAVEL;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retinue.check.Clashes;
import org.retinue.check.RulePacks;
import org.retinue.tour.Booking;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;

class BoardTest {

    private static final Tour ZAMBIA =
            tour(
                    "zambia",
                    visit("a", BYD, "09:00", "10:00"),
                    visit("b", BYD, TUESDAY.atTime(9, 0), TUESDAY, "10:00"),
                    visit("c", HUAWEI, "12:00", "13:00"));
    private static final Tour KENYA =
            tour("kenya", visit("x", BYD, TUESDAY.atTime(9, 30), TUESDAY, "11:00"));

    @Test
    void aLineHasABarForEachDelegationAndAMarkWhereTheyClash() {
        var board = board(MONDAY, ZAMBIA, KENYA);
        assertEquals(
                List.of("byd zambia 0+2 in 0, kenya 1+1 in 1 marks 1.4", "huawei zambia 0+1 in 0"),
                board.lines().stream().map(BoardTest::line).toList());
        assertEquals(
                List.of("byd"),
                board.clashing().lines().stream()
                        .map(line -> line.resource().id().value())
                        .toList());
        assertEquals(1, board.clashes().size());
    }

    @Test
    void whatIsBeforeOrAfterTheWeeksIsLeftOut() {
        assertEquals(List.of(), board(MONDAY.plusDays(2), ZAMBIA, KENYA).lines());
        assertEquals(
                List.of("byd kenya 0+1 in 0, zambia 0+1 in 1 marks 0.4"),
                board(TUESDAY, ZAMBIA, KENYA).lines().stream().map(BoardTest::line).toList());
    }

    private static Board board(LocalDate first, Tour... tours) {
        var bookings =
                Stream.of(tours)
                        .flatMap(tour ->
                                tour.items().stream().flatMap(item -> Booking.of(tour, item)))
                        .toList();
        var clashes =
                new Clashes(new Surroundings(KNOWN), TRAVEL, RulePacks.general()).among(bookings);
        return Board.of(first, 28, bookings, clashes);
    }

    private static String line(Board.Line line) {
        var bars =
                line.bars().stream()
                        .map(bar ->
                                "%s %d+%d in %d"
                                        .formatted(bar.tour(), bar.from(), bar.days(), bar.lane()))
                        .toList();
        var marks = line.marks().stream().map(mark -> " marks %.1f".formatted(mark.at())).toList();
        return line.resource().id() + " " + String.join(", ", bars) + String.join("", marks);
    }
}
