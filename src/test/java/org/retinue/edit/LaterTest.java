package org.retinue.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.HUB;
import static org.retinue.check.Visits.SPOUSES;
import static org.retinue.check.Visits.ZONE;
import static org.retinue.check.Visits.on;
import static org.retinue.check.Visits.tour;
import static org.retinue.edit.Shifts.anchored;
import static org.retinue.edit.Shifts.at;
import static org.retinue.edit.Shifts.drive;
import static org.retinue.edit.Shifts.in;
import static org.retinue.edit.Shifts.ripple;
import static org.retinue.edit.Shifts.shared;
import static org.retinue.edit.Shifts.told;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Tour;

/// What moves with an item that takes place later, how far, and where the delay ends.
class LaterTest {

    static Stream<Arguments> whatADelayDoes() {
        var a = at("a", BYD, "09:00", "10:00");
        return Stream.of(
                arguments("alone", 40, "a 09:40-10:40", tour(a)),
                arguments(
                        "what came before stays",
                        40,
                        "a 09:40-10:40",
                        tour(a, at("b", BYD, "08:00", "09:00"))),
                arguments(
                        "what touches moves too",
                        40,
                        "a 09:40-10:40, b 10:40-11:40, c 11:40-12:00",
                        tour(a, at("b", BYD, "10:00", "11:00"), at("c", BYD, "11:00", "11:20"))),
                arguments(
                        "a quarter of an hour is no slack",
                        40,
                        "a 09:40-10:40, b 10:55-11:15",
                        tour(a, at("b", BYD, "10:15", "10:35"))),
                arguments(
                        "beyond it there is slack",
                        40,
                        "a 09:40-10:40, b 10:55-11:25; a>b 15",
                        tour(a, at("b", BYD, "10:30", "11:00"))),
                arguments(
                        "enough slack ends it",
                        40,
                        "a 09:40-10:40; a>b 40",
                        tour(a, at("b", BYD, "11:00", "12:00"), at("c", BYD, "12:00", "13:00"))),
                arguments(
                        "the way is needed",
                        40,
                        "a 09:40-10:40, b 11:25-12:15; a>b 25",
                        tour(a, at("b", HUAWEI, "11:10", "12:00"))),
                arguments(
                        "by day a way that nobody knows is no slack",
                        40,
                        "a 09:40-10:40, b 15:40-16:40",
                        tour(a, at("b", ZONE, "15:00", "16:00"))),
                arguments(
                        "a night is",
                        40,
                        "a 09:40-10:40; a>b 40",
                        tour(a, at("b", ZONE, "16:00", "17:00"))),
                arguments(
                        "nothing needs to be gone to a site around the site",
                        40,
                        "a 09:40-10:40, b 10:55-11:25; a>b 15",
                        tour(at("a", HUB, "09:00", "10:00"), at("b", ZONE, "10:30", "11:00"))),
                arguments(
                        "what overlaps moves with it",
                        40,
                        "a 09:40-10:40, b 10:10-11:10",
                        tour(a, at("b", BYD, "09:30", "10:30"))),
                arguments(
                        "a short item within a long one does not hide it",
                        40,
                        "a 09:40-10:40, b 09:50-10:00, c 10:40-11:40",
                        tour(a, at("b", BYD, "09:10", "09:20"), at("c", BYD, "10:00", "11:00"))),
                arguments(
                        "a leg is on the way",
                        40,
                        "a 09:40-10:40, b 10:45-11:15, c 11:20-12:20",
                        tour(
                                a,
                                drive("b", BYD, HUAWEI, "10:05", "10:35"),
                                at("c", HUAWEI, "10:40", "11:40"))),
                arguments(
                        "another track has other business",
                        40,
                        "a 09:40-10:40",
                        tour(a, on(at("b", BYD, "10:00", "11:00"), SPOUSES))),
                arguments(
                        "what tracks share hands the delay on",
                        40,
                        "a 09:40-10:40, b 10:40-11:40, c 11:40-12:40",
                        tour(
                                a,
                                shared(at("b", BYD, "10:00", "11:00")),
                                on(at("c", BYD, "11:00", "12:00"), SPOUSES))),
                arguments(
                        "a leg goes with what it leads to, and what follows on it too",
                        40,
                        "a 09:40-10:40, d 10:00-10:35, b 10:40-11:40",
                        tour(
                                a,
                                on(drive("d", HUAWEI, BYD, "09:20", "09:55"), SPOUSES),
                                shared(at("b", BYD, "10:00", "11:00")))),
                arguments(
                        "but not from before the start, and not to elsewhere",
                        40,
                        "a 09:40-10:40, b 10:40-11:40",
                        tour(
                                a,
                                on(drive("d", HUAWEI, BYD, "08:50", "09:25"), SPOUSES),
                                on(drive("e", HUAWEI, ZONE, "09:30", "09:55"), SPOUSES),
                                shared(at("b", BYD, "10:00", "11:00")))),
                arguments(
                        "an anchor stops it",
                        40,
                        "a 09:40-10:40; b!40",
                        tour(
                                a,
                                anchored(at("b", BYD, "10:00", "11:00")),
                                at("c", BYD, "11:00", "12:00"))),
                arguments(
                        "before an anchor all room is used",
                        40,
                        "a 09:40-10:40; a>b 10; b!30",
                        tour(a, anchored(at("b", BYD, "10:10", "11:00")))),
                arguments(
                        "but not the way",
                        40,
                        "a 09:40-10:40; a>b 15; b!25",
                        tour(a, anchored(at("b", HUAWEI, "10:45", "11:00")))),
                arguments(
                        "an anchor far away is not hit",
                        40,
                        "a 09:40-10:40; a>b 40",
                        tour(a, anchored(at("b", BYD, "10:40", "11:00")))),
                arguments(
                        "what is done stands like an anchor",
                        40,
                        "a 09:40-10:40; b!40",
                        tour(a, in(ConfirmationState.DONE, at("b", BYD, "10:00", "11:00")))),
                arguments(
                        "what is called off is not there",
                        40,
                        "a 09:40-10:40, c 10:40-11:40",
                        tour(
                                a,
                                in(ConfirmationState.CANCELLED, at("b", BYD, "09:30", "10:00")),
                                in(ConfirmationState.DECLINED, at("d", BYD, "10:00", "10:30")),
                                at("c", BYD, "10:00", "11:00"))),
                arguments(
                        "an idea moves along",
                        40,
                        "a 09:40-10:40, b 10:40-11:40",
                        tour(a, in(ConfirmationState.IDEA, at("b", BYD, "10:00", "11:00")))),
                arguments(
                        "an anchor is not shifted",
                        40,
                        "; a!40",
                        tour(anchored(a), at("b", BYD, "10:00", "11:00"))),
                arguments(
                        "nothing goes past an anchor",
                        40,
                        "a 09:40-10:40, b 10:35-10:45, c 10:35-10:45; c>d 5; d!35",
                        tour(
                                a,
                                at("b", BYD, "10:05", "10:15"),
                                at("c", BYD, "10:20", "10:30"),
                                anchored(at("d", BYD, "10:35", "11:00")))),
                arguments(
                        "not even the start",
                        200,
                        "a 10:29-11:29; a>b 30; b!170",
                        tour(a, anchored(at("b", BYD, "10:30", "11:00")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatADelayDoes(String about, int minutes, String expected, Tour tour) {
        assertEquals(expected, told(ripple(tour, minutes)), about);
    }
}
