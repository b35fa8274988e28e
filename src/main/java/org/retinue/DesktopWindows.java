package org.retinue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.retinue.cli.Commands;
import org.retinue.cli.Windows;
import org.retinue.cli.World;

/// Joins the commands with the windows.
final class DesktopWindows implements Windows {

    private boolean open;

    /// Whether the program goes on in a window.
    boolean areOpen() {
        return open;
    }

    @Override
    public int open(Path workspace, World world) {
        return switch (Display.of(System.getProperty("os.name"))) {
            case THERE, NONE -> demonstrate("cli.noDisplay", world);
            case NO_TOOLKIT -> demonstrate("cli.noToolkit", world);
        };
    }

    /// Does the work that needs no window, and says where the results lie.
    private static int demonstrate(String reason, World world) {
        var results = results();
        world.tell(reason, results);
        return Commands.run(world, "demo", "--out", results.toString());
    }

    /// Below the build's own folder when the program is run from its sources, else in the user's
    /// home.
    private static Path results() {
        var build = Path.of("target").toAbsolutePath();
        return Files.isDirectory(build.resolve("classes"))
                ? build.resolve("demo")
                : Path.of(System.getProperty("user.home"), "retinue-demo");
    }

    @Override
    public List<Path> draw(Path workspace, Look look, World world, Path folder) {
        return List.of();
    }
}
