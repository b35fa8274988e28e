package org.retinue.tour;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How a delegation goes by road where nobody has said so for a leg.
public final class RoadHabit {

    /// More do not fit into the cars of a small delegation.
    private static final int CARS_SEAT = 8;

    private RoadHabit() {}

    /// As most of the tour's legs by road go, of equals the grander. A tour without any goes as its
    /// kind does: a head of state behind an escort, a group that is shown round in a coach.
    public static LegMode of(Tour tour) {
        return tour.items().stream()
                .filter(Leg.class::isInstance)
                .map(item -> ((Leg) item).mode())
                .filter(LegMode::isByRoad)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<LegMode, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseGet(() -> ofItsKind(tour));
    }

    private static LegMode ofItsKind(Tour tour) {
        return switch (tour.heading().kind()) {
            case STATE_VISIT -> LegMode.MOTORCADE;
            case FAMILIARISATION_TOUR, INSPECTION_TOUR -> LegMode.COACH;
            case OFFICIAL_VISIT, WORKING_VISIT, PRIVATE_VISIT, BUSINESS_DELEGATION ->
                    tour.delegation().delegates().size() > CARS_SEAT ? LegMode.COACH : LegMode.CAR;
        };
    }
}
