package org.retinue.cli;

import java.util.function.ToIntBiFunction;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;
import picocli.CommandLine.Parameters;

/// The one tour that a command works on, as its first argument names it.
final class OneTour {

    private final World world;
    private final Opening opening;

    @Parameters(
            index = "0",
            paramLabel = "TOUR",
            description = "The tour: its id, its code, or a part of its title.")
    private String typed = "";

    OneTour(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    /// Works on the tour in its workspace, which is open that long.
    int in(ToIntBiFunction<Workspace, Tour> work) {
        try (var workspace = opening.open(world)) {
            return Wanted.in(workspace, typed, world, found -> work.applyAsInt(workspace, found));
        }
    }
}
