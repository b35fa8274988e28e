package org.retinue.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.SPOUSES;
import static org.retinue.check.Visits.on;
import static org.retinue.check.Visits.tour;
import static org.retinue.edit.Shifts.anchored;
import static org.retinue.edit.Shifts.at;
import static org.retinue.edit.Shifts.drive;
import static org.retinue.edit.Shifts.ripple;
import static org.retinue.edit.Shifts.shared;
import static org.retinue.edit.Shifts.told;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.tour.Tour;

/// What moves with an item that is brought forward, and what it runs into.
class EarlierTest {

    static Stream<Arguments> whatComesOfComingEarlier() {
        var a = at("a", BYD, "09:00", "10:00");
        return Stream.of(
                arguments("alone", -20, "a 08:40-09:40", tour(a)),
                arguments(
                        "what has no slack before it is taken along",
                        -20,
                        "a 08:40-09:40, b 09:55-10:55, c 10:35-11:35",
                        tour(a, at("b", BYD, "10:15", "11:15"), at("c", BYD, "10:55", "11:55"))),
                arguments(
                        "slack only grows",
                        -20,
                        "a 08:40-09:40; a>b 20",
                        tour(a, at("b", BYD, "10:20", "11:15"), at("c", BYD, "11:15", "11:55"))),
                arguments(
                        "an anchor stays, and what follows it",
                        -20,
                        "a 08:40-09:40; a>b 20",
                        tour(
                                a,
                                anchored(at("b", BYD, "10:00", "11:00")),
                                at("c", BYD, "11:00", "12:00"))),
                arguments(
                        "room before it is used without a word",
                        -20,
                        "a 08:40-09:40",
                        tour(at("b", BYD, "08:00", "08:40"), a)),
                arguments(
                        "what it runs into is hit",
                        -20,
                        "a 08:40-09:40; b!15",
                        tour(at("b", BYD, "08:00", "08:55"), a)),
                arguments(
                        "the way before it is needed",
                        -20,
                        "a 08:40-09:40; b!10",
                        tour(at("b", HUAWEI, "08:00", "08:20"), a)),
                arguments(
                        "nothing comes before what came before",
                        -200,
                        "a 08:01-09:01; b!200",
                        tour(at("b", BYD, "08:00", "09:00"), a)),
                arguments(
                        "an anchor is not shifted",
                        -20,
                        "; a!20",
                        tour(anchored(a), at("b", BYD, "08:00", "09:00"))),
                arguments(
                        "what tracks share may run into something there",
                        -20,
                        "a 08:40-09:40, b 09:40-10:40; c!20",
                        tour(
                                a,
                                on(at("c", BYD, "08:00", "10:00"), SPOUSES),
                                shared(at("b", BYD, "10:00", "11:00")))),
                arguments(
                        "a leg goes with what it leads to",
                        -20,
                        "a 08:40-09:40, d 09:00-09:35, b 09:40-10:40",
                        tour(
                                a,
                                on(drive("d", HUAWEI, BYD, "09:20", "09:55"), SPOUSES),
                                shared(at("b", BYD, "10:00", "11:00")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatComesOfComingEarlier(String about, int minutes, String expected, Tour tour) {
        assertEquals(expected, told(ripple(tour, minutes)), about);
    }
}
