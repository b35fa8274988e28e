package org.retinue.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/// What is done when no command is named: the desktop is opened.
@Command(
        name = "retinue",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        usageHelpAutoWidth = true,
        usageHelpWidth = 100,
        synopsisSubcommandLabel = "[COMMAND]",
        description = {
            "Plans delegation visits: checks them, prints their papers, hands over briefing packs.",
            "Without a command the desktop is opened."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:done",
            "1:check found errors, or not everything could be salvaged",
            "2:bad input or usage",
            "3:the workspace, or a file to be made, could not be read or written"
        })
final class DesktopCommand implements Callable<Integer> {

    private final World world;

    @Mixin private final Opening opening;

    DesktopCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        return world.windows().open(opening.file(world), world);
    }
}
