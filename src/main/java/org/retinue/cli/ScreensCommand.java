package org.retinue.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Draws the screens into pictures.
@Command(
        name = "screens",
        description = "Draws each screen of the program as a PNG picture. Needs no display.")
final class ScreensCommand implements Callable<Integer> {

    private final World world;
    private final Opening opening;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the pictures; it is made if need be.")
    private Path out = Path.of("");

    @Option(names = "--theme", paramLabel = "THEME", description = "light or dark. Default: light.")
    private Windows.Theme theme = Windows.Theme.LIGHT;

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            description = "The size of the window in pixels. Default: 1440x900.")
    private Windows.Size size = Windows.Size.USUAL;

    ScreensCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        try (var source = opening.source(world)) {
            world.windows()
                    .draw(source, new Windows.Look(theme, size), world, Folders.create(out))
                    .forEach(picture -> world.tell("cli.written", World.shown(picture)));
            return Exit.DONE;
        }
    }
}
