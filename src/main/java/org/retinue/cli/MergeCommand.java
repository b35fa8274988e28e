package org.retinue.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.brief.Problem;
import org.retinue.brief.Reading;
import org.retinue.desk.Ancestor;
import org.retinue.desk.GivenOut;
import org.retinue.edit.Deed;
import org.retinue.release.Comparison;
import org.retinue.release.Conflict;
import org.retinue.release.Merge;
import org.retinue.store.Change;
import org.retinue.store.Saved;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;
import org.retinue.words.FieldName;
import org.retinue.words.FieldValues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Merges a pack that came back into its tour.
@Command(
        name = "merge",
        description =
                "Merges a pack that a colleague sent back into its tour, field by field, against "
                        + "the release that it was made from. Where both changed one field to "
                        + "different values, nothing is stored until --take says whose holds.")
final class MergeCommand implements Callable<Integer> {

    /// Whose value holds where both changed a field.
    enum Side {
        MINE,
        THEIRS
    }

    private final World world;

    @Parameters(index = "1", paramLabel = "FILE", description = "The pack that came back.")
    private Path file = Path.of("");

    @Option(
            names = "--take",
            paramLabel = "SIDE",
            description = "Whose value holds where both changed a field: mine or theirs.")
    private Optional<Side> take = Optional.empty();

    @Option(names = "--dry-run", description = "Says what would come of it, and stores nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Answers with JSON.")
    private boolean json;

    @Mixin private final OneTour tour;

    MergeCommand(World world, Opening opening) {
        this.world = world;
        this.tour = new OneTour(world, opening);
    }

    @Override
    public Integer call() {
        return tour.in((workspace, mine) ->
                switch (Packs.read(file)) {
                    case Reading.Accepted(var pack) ->
                            pack.tour().id().equals(mine.id())
                                    ? merge(workspace, mine, pack)
                                    : world.refuse("cli.merge.otherTour");
                    case Reading.Refused(var problems) -> refuse(problems);
                });
    }

    private int refuse(List<Problem> problems) {
        problems.forEach(problem ->
                world.tell(
                        problem.pointer().isEmpty() ? "cli.problem" : "cli.problemAt",
                        World.shown(file),
                        world.say(problem.key(), problem.details().toArray()),
                        problem.pointer()));
        return Exit.REFUSED;
    }

    private int merge(Workspace workspace, Tour mine, Pack pack) {
        var given = new GivenOut(workspace, world.program());
        var ancestor = Ancestor.of(given.tours(mine.id()), pack.tour(), pack.release());
        if (ancestor.isEmpty()) {
            return world.refuse("cli.merge.noAncestor");
        }
        var base = ancestor.orElseThrow();
        return base.whole(pack)
                .map(theirs -> merge(workspace, base, mine, theirs))
                .orElseGet(() -> world.refuse("cli.merge.redacted", pack.audience()));
    }

    private int merge(Workspace workspace, Ancestor base, Tour mine, Tour theirs) {
        var conflicts = Merge.of(base.tour(), mine, theirs).conflicts();
        var yielding =
                take.equals(Optional.of(Side.THEIRS))
                        ? conflicts.stream().map(Conflict::field).collect(Collectors.toSet())
                        : Set.<String>of();
        var merged = Merge.of(base.tour(), mine, theirs, yielding).tour();
        tell(base, mine, merged, conflicts);
        if (dryRun) {
            return Exit.DONE;
        }
        if (!conflicts.isEmpty() && take.isEmpty()) {
            return world.refuse("cli.merge.choose", conflicts.size());
        }
        return store(workspace, mine, merged);
    }

    private int store(Workspace workspace, Tour mine, Tour merged) {
        var before = workspace.tour(mine.id()).filter(stored -> stored.tour().equals(mine));
        if (before.isEmpty()) {
            return world.refuse("cli.waive.movedOn");
        }
        var change =
                new Change(
                        before, Optional.of(merged), Deed.MERGE.name(), merged.heading().title());
        return switch (workspace.save(change)) {
            case Saved.Done _ -> Exit.DONE;
            case Saved.Stale _ -> world.refuse("cli.waive.movedOn");
        };
    }

    private void tell(Ancestor base, Tour mine, Tour merged, List<Conflict> conflicts) {
        var values = new FieldValues(world.words(), merged);
        var lines =
                conflicts.stream()
                        .map(conflict ->
                                new Line(
                                        conflict.field(),
                                        world.words().name(FieldName.of(conflict.field())),
                                        conflict.base().map(values::say).orElse(""),
                                        values.say(conflict.mine()),
                                        values.say(conflict.theirs())))
                        .toList();
        var changes = Comparison.of(mine, merged).fields().size();
        if (json) {
            world.print(new Report(base.release(), base.isCertain(), changes, lines));
            return;
        }
        world.print(
                world.say(
                        base.isCertain() ? "cli.merge.base" : "cli.merge.nearest",
                        base.release(),
                        changes));
        Table.lines(lines.stream().map(Line::cells).toList()).forEach(world::print);
    }

    private record Report(int base, boolean certain, int changes, List<Line> conflicts) {}

    private record Line(String path, String field, String base, String mine, String theirs) {

        List<String> cells() {
            return List.of(path, field, base, mine, theirs);
        }
    }
}
