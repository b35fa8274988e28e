package org.retinue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.retinue.cli.Commands;
import org.retinue.cli.Exit;
import org.retinue.cli.SampleWorkspace;
import org.retinue.cli.Windows;
import org.retinue.cli.World;
import org.retinue.store.Protection;
import org.retinue.ui.Launch;
import org.retinue.ui.Screens;
import org.retinue.ui.outside.Setting;

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
            case THERE -> show(workspace, world);
            case NONE -> demonstrate("cli.noDisplay", world);
            case NO_TOOLKIT -> demonstrate("cli.noToolkit", world);
        };
    }

    /// The very first start shows the samples, so that there is something to try.
    private int show(Path workspace, World world) {
        if (!Files.exists(workspace)
                && !Protection.isRemembered(workspace)
                && workspace.equals(world.places().workspace())) {
            SampleWorkspace.create(workspace, world).close();
        }
        open = true;
        Launch.show(setting(workspace, world));
        return Exit.DONE;
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
                : Retinue.home().resolve("retinue-demo");
    }

    @Override
    public List<Path> draw(Source workspace, Look look, World world, Path folder) {
        var theme =
                switch (look.theme()) {
                    case LIGHT -> org.retinue.ui.look.Theme.LIGHT;
                    case DARK -> org.retinue.ui.look.Theme.DARK;
                };
        var size = new Screens.Size(look.size().width(), look.size().height());
        return Screens.render(
                setting(workspace.file(), world), workspace.key(), theme, size, folder);
    }

    private static Setting setting(Path workspace, World world) {
        return new Setting(
                workspace,
                world.places().workspace().resolveSibling("sample.retinue"),
                world.officer(),
                world.clock(),
                world.words().language(),
                world.program(),
                world.places().log(),
                world.places().workspace().resolveSibling("preferences.properties"),
                world.papers());
    }
}
