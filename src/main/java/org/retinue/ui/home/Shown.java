package org.retinue.ui.home;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.store.TourSummary;
import org.retinue.ui.Search;

/// Which tours the list shows: those that fit what was typed, the stage and the week.
record Shown(String typed, Optional<Stage> stage, Optional<Week> week) {

    static final Shown ALL = new Shown("", Optional.empty(), Optional.empty());

    Shown withTyped(String changed) {
        return new Shown(changed, stage, week);
    }

    Shown withStage(Optional<Stage> changed) {
        return new Shown(typed, changed, week);
    }

    Shown withWeek(Optional<Week> changed) {
        return new Shown(typed, stage, changed);
    }

    List<TourSummary> of(List<TourSummary> tours, LocalDate today) {
        return tours.stream()
                .filter(tour -> stage.map(one -> one == Stage.of(tour, today)).orElse(true))
                .filter(this::isFound)
                .toList();
    }

    /// How many tours there would be in each stage.
    Map<Stage, Integer> counts(List<TourSummary> tours, LocalDate today) {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        tours.stream()
                .filter(this::isFound)
                .forEach(tour -> counts.merge(Stage.of(tour, today), 1, Integer::sum));
        return counts;
    }

    private boolean isFound(TourSummary tour) {
        return week.map(one -> one.meets(tour.firstDay(), tour.lastDay())).orElse(true)
                && Search.matches(typed, texts(tour));
    }

    private static Stream<String> texts(TourSummary tour) {
        return Stream.of(
                        tour.heading().title().forms().values().stream(),
                        tour.delegation().forms().values().stream(),
                        Stream.of(tour.heading().code(), tour.heading().officer()))
                .flatMap(texts -> texts);
    }
}
