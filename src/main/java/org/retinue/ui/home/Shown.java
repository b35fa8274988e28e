package org.retinue.ui.home;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.store.TourSummary;
import org.retinue.ui.form.Search;

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

    /// The tours to show, and how many there would be in each stage.
    record Found(List<TourSummary> tours, Map<Stage, Integer> counts) {}

    Found in(List<TourSummary> tours, LocalDate today) {
        var found = tours.stream().filter(this::isFound).toList();
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        found.forEach(tour -> counts.merge(Stage.of(tour, today), 1, Integer::sum));
        return new Found(
                found.stream()
                        .filter(tour -> stage.map(one -> one == Stage.of(tour, today)).orElse(true))
                        .toList(),
                counts);
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
