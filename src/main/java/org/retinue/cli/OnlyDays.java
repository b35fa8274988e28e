package org.retinue.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntSupplier;
import org.retinue.tour.Tour;
import picocli.CommandLine.Option;

/// The days of a tour that are wanted of it, none where all are.
final class OnlyDays {

    private final World world;

    @Option(
            names = "--day",
            split = ",",
            paramLabel = "DATE",
            description =
                    "Only these days of papers or of a .txt, such as 2026-05-12. Default: all days.")
    private List<LocalDate> typed = List.of();

    OnlyDays(World world) {
        this.world = world;
    }

    /// Works where the tour has them, or names the one that it has not.
    int of(Tour tour, IntSupplier work) {
        var dates = tour.programmeDates();
        var unknown = typed.stream().filter(day -> !dates.contains(day)).findFirst();
        return unknown.isPresent() ? world.refuse("cli.noDay", unknown.get()) : work.getAsInt();
    }

    List<LocalDate> dates() {
        return typed;
    }
}
