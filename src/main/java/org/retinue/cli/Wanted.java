package org.retinue.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.retinue.store.TourSummary;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;

/// Which tour is meant by what was typed: an id, a code, or a part of the title.
sealed interface Wanted {

    record Found(TourSummary tour) implements Wanted {}

    record Several(List<TourSummary> meant) implements Wanted {}

    record Unknown() implements Wanted {}

    static Wanted of(String typed, List<TourSummary> tours) {
        var part = typed.strip().toLowerCase(Locale.ROOT);
        for (var meaning : part.isEmpty() ? List.<Predicate<TourSummary>>of() : meanings(part)) {
            var meant = tours.stream().filter(meaning).toList();
            if (!meant.isEmpty()) {
                return meant.size() == 1 ? new Found(meant.getFirst()) : new Several(meant);
            }
        }
        return new Unknown();
    }

    private static List<Predicate<TourSummary>> meanings(String part) {
        return List.of(
                tour -> tour.id().value().equals(part),
                tour -> lower(tour.heading().code()).equals(part),
                tour -> tour.heading().title().any(form -> lower(form).contains(part)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// Works on the tour that is meant, or says which tours there are.
    static int in(Workspace workspace, String typed, World world, ToIntFunction<Tour> work) {
        var tours = workspace.tours();
        return switch (of(typed, tours)) {
            case Found(var found) ->
                    workspace
                            .tour(found.id())
                            .map(stored -> work.applyAsInt(stored.tour()))
                            .orElseGet(() -> world.refuse("cli.unknownTour", typed));
            case Several(var meant) -> {
                var status = world.refuse("cli.severalTours", typed);
                ToursCommand.list(world, meant).forEach(world.err()::println);
                yield status;
            }
            case Unknown _ -> {
                var status =
                        world.refuse(
                                tours.isEmpty() ? "cli.unknownTour" : "cli.unknownAmong", typed);
                ToursCommand.list(world, tours).forEach(world.err()::println);
                yield status;
            }
        };
    }
}
