package org.retinue.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.retinue.edit.Deed;
import org.retinue.exchange.list.Kinds;
import org.retinue.exchange.list.Layouts;
import org.retinue.exchange.list.ListContext;
import org.retinue.exchange.list.ListKind;
import org.retinue.exchange.list.ListReport;
import org.retinue.exchange.list.ReadList;
import org.retinue.exchange.list.RowState;
import org.retinue.exchange.paste.Context;
import org.retinue.exchange.paste.PastedProgramme;
import org.retinue.exchange.paste.Wishes;
import org.retinue.exchange.table.FoundTable;
import org.retinue.exchange.table.TableFile;
import org.retinue.store.Change;
import org.retinue.store.DirectorySaved;
import org.retinue.store.Saved;
import org.retinue.store.Stored;
import org.retinue.store.Workspace;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;

/// A table on its way into a workspace: a list of people or sites, or a programme.
record ListArrival(World world, Path file, FoundTable found, ListKind kind, Optional<String> into)
        implements Arrival {

    private static final int TRIES = 3;

    /// The table of the file that is meant, or nothing once it has been said what is wrong with it.
    static Optional<Arrival> read(World world, Path file, byte[] content, ListOptions options) {
        return switch (TableFile.read(content)) {
            case TableFile.Unread(var why) -> {
                world.tell(
                        "cli.problem", World.shown(file), ListReport.refused(world.words(), why));
                yield Optional.empty();
            }
            case TableFile.Read(var tables) ->
                    chosen(world, file, tables, options)
                            .map(table ->
                                    new ListArrival(
                                            world,
                                            file,
                                            table,
                                            options.kind()
                                                    .orElseGet(() ->
                                                            Kinds.of(
                                                                    table.table(),
                                                                    options.into().isPresent())),
                                            options.into()));
        };
    }

    private static Optional<FoundTable> chosen(
            World world, Path file, List<FoundTable> tables, ListOptions options) {
        var chosen =
                options.sheet().isPresent()
                        ? tables.stream()
                                .filter(table -> options.sheet().equals(Optional.of(table.name())))
                                .findFirst()
                        : tables.stream().max(FoundTable.BY_WORTH);
        tables.stream()
                .filter(table -> !chosen.equals(Optional.of(table)))
                .forEach(table ->
                        world.tell(
                                table.isHidden()
                                        ? "cli.import.hiddenSheet"
                                        : "cli.import.otherSheet",
                                World.shown(file),
                                table.name()));
        if (chosen.isEmpty()) {
            world.tell("cli.import.noSheet", World.shown(file), options.sheet().orElse(""));
        }
        return chosen;
    }

    /// A delegation and a programme need a tour; a part of a table is never taken for the whole.
    @Override
    public boolean isWelcome(Workspace workspace) {
        if (found.table().isCut()) {
            world.tell("cli.problem", World.shown(file), world.say("list.cut"));
            return false;
        }
        if (!needsTour()) {
            return true;
        }
        if (into.isEmpty()) {
            world.tell("cli.import.whichTour", World.shown(file), world.words().name(kind));
            return false;
        }
        return Wanted.in(workspace, into.get(), world, _ -> Exit.DONE) == Exit.DONE;
    }

    private boolean needsTour() {
        return kind == ListKind.DELEGATION || kind == ListKind.PROGRAMME;
    }

    @Override
    public void preview(Workspace workspace) {
        if (!found.table().isCut() && (!needsTour() || stored(workspace).isPresent())) {
            if (kind == ListKind.PROGRAMME) {
                tell(programme(workspace, stored(workspace).orElseThrow().tour()));
            } else {
                tell(list(workspace, tour(workspace)));
            }
        }
    }

    @Override
    public void take(Workspace workspace) {
        switch (kind) {
            case DELEGATION ->
                    intoTour(
                            workspace,
                            tour -> {
                                var list = list(workspace, Optional.of(tour));
                                tell(list);
                                return list.onto(tour, workspace.directory());
                            });
            case PROGRAMME ->
                    intoTour(
                            workspace,
                            tour -> {
                                var programme = programme(workspace, tour);
                                tell(programme);
                                return programme.onto(tour, workspace.directory());
                            });
            case CONTACTS, SITES -> intoDirectory(workspace);
        }
    }

    private void intoTour(Workspace workspace, Function<Tour, Tour> change) {
        for (var tries = 0; tries < TRIES; tries++) {
            var before = stored(workspace).orElseThrow();
            var after = change.apply(before.tour());
            if (after.equals(before.tour())) {
                world.tell("cli.import.nothingNew");
                return;
            }
            var save =
                    new Change(
                            Optional.of(before),
                            Optional.of(after),
                            deed().name(),
                            after.heading().title());
            if (workspace.save(save) instanceof Saved.Done) {
                world.tell("cli.import.taken", World.shown(file), after.id().value());
                return;
            }
        }
        throw new Trouble(Trouble.Kind.BUSY, World.shown(workspace.file()));
    }

    private Deed deed() {
        return kind == ListKind.PROGRAMME ? Deed.PASTE_TABLE : Deed.IMPORT_LIST;
    }

    private void intoDirectory(Workspace workspace) {
        for (var tries = 0; tries < TRIES; tries++) {
            var before = workspace.directory();
            var list = list(workspace, Optional.empty());
            tell(list);
            var after = list.onto(before);
            if (after.equals(before)) {
                world.tell("cli.import.nothingNew");
                return;
            }
            if (workspace.save(before, after, deed().name(), Text.EMPTY)
                    instanceof DirectorySaved.Done) {
                world.tell("cli.import.takenIntoDirectory", World.shown(file));
                return;
            }
        }
        throw new Trouble(Trouble.Kind.BUSY, World.shown(workspace.file()));
    }

    private ReadList list(Workspace workspace, Optional<Tour> tour) {
        var context =
                ListContext.of(tour, workspace.directory(), world.clock().getZone(), world.words());
        var wishes = Layouts.remembered(workspace.office().layouts(), found.table(), kind);
        return ReadList.read(found.table(), context, kind, wishes);
    }

    private PastedProgramme programme(Workspace workspace, Tour tour) {
        return PastedProgramme.read(
                found.table(), Context.of(tour, workspace.directory()), Wishes.NONE);
    }

    private void tell(ReadList list) {
        var report = new ListReport(world.words(), list);
        world.tell("cli.import.list", World.shown(file), world.words().name(kind));
        report.columns().forEach(line -> world.tell("cli.import.line", line));
        list.rows().stream()
                .filter(row -> row.state() != RowState.ASIDE)
                .forEach(row -> world.tell("cli.import.line", report.row(row)));
        report.remarks(found).forEach(line -> world.tell("cli.import.line", line));
        world.tell("cli.import.line", report.summary());
    }

    private void tell(PastedProgramme programme) {
        world.tell("cli.import.list", World.shown(file), world.words().name(kind));
        world.tell(
                "cli.import.programme",
                programme.understood(),
                programme.happenings(),
                programme.newDays().size());
    }

    private Optional<Tour> tour(Workspace workspace) {
        return kind == ListKind.DELEGATION ? stored(workspace).map(Stored::tour) : Optional.empty();
    }

    private Optional<Stored> stored(Workspace workspace) {
        return into.flatMap(typed ->
                Wanted.of(typed, workspace.tours()) instanceof Wanted.Found(var tour)
                        ? workspace.tour(tour.id())
                        : Optional.empty());
    }
}
