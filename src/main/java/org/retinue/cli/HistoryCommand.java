package org.retinue.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.retinue.edit.Deed;
import org.retinue.store.JournalEntry;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists what was done to a tour, as the workspace's journal keeps it.
@Command(
        name = "history",
        description = "Says who changed what in a tour and when, the latest first.")
final class HistoryCommand implements Callable<Integer> {

    private final World world;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "So many edits at the most. Default: ${DEFAULT-VALUE}.")
    private int most = 50;

    @Option(names = "--json", description = "Answers with JSON, with every field before and after.")
    private boolean json;

    @Mixin private final OneTour tour;

    HistoryCommand(World world, Opening opening) {
        this.world = world;
        this.tour = new OneTour(world, opening);
    }

    @Override
    public Integer call() {
        return tour.in(this::tell);
    }

    private int tell(Workspace workspace, Tour found) {
        var edits = workspace.journal(found.id(), Math.max(0, most));
        if (json) {
            world.print(new Report(edits));
        } else {
            Table.lines(edits.stream().map(this::cells).toList()).forEach(world::print);
        }
        return Exit.DONE;
    }

    private List<String> cells(JournalEntry edit) {
        return List.of(
                world.shown(edit.at()),
                edit.officer(),
                deed(edit.deed()),
                world.words().best(edit.subject()),
                world.say("cli.fields", edit.changes().size()));
    }

    /// The name of the deed; one that a newer program wrote is shown as it stands.
    private String deed(String name) {
        return Arrays.stream(Deed.values())
                .filter(deed -> deed.name().equals(name))
                .findFirst()
                .map(world.words()::name)
                .orElseGet(() -> name.toLowerCase(Locale.ROOT));
    }

    private record Report(List<JournalEntry> edits) {}
}
