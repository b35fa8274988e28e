package org.retinue.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.retinue.audience.Audience;
import org.retinue.desk.GivenOut;
import org.retinue.desk.Outgoing;
import org.retinue.release.ChangeSheet;
import org.retinue.release.Comparison;
import org.retinue.release.FieldChange;
import org.retinue.release.Section;
import org.retinue.store.Workspace;
import org.retinue.tour.ItemId;
import org.retinue.tour.Person;
import org.retinue.tour.Tour;
import org.retinue.words.ChangeLine;
import org.retinue.words.ChangeLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says what differs between two releases, or a release and the tour as it is.
@Command(
        name = "compare",
        description =
                "Says field by field what differs between two releases of a tour, or between a "
                        + "release and the tour as it is now; or what of it one person is to be told.")
final class CompareCommand implements Callable<Integer> {

    private final World world;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "N",
            description = "The number of the earlier release.")
    private int from;

    @Option(
            names = "--to",
            paramLabel = "N",
            description = "That of the later one. Default: the tour as it is now.")
    private Optional<Integer> to = Optional.empty();

    @Option(
            names = "--for",
            paramLabel = "PERSON",
            description = "Whose change sheet is wanted: the id, or a part of the name.")
    private Optional<String> reader = Optional.empty();

    @Option(names = "--json", description = "Answers with JSON.")
    private boolean json;

    @Mixin private final OneTour tour;

    CompareCommand(World world, Opening opening) {
        this.world = world;
        this.tour = new OneTour(world, opening);
    }

    @Override
    public Integer call() {
        return tour.in(this::compare);
    }

    private int compare(Workspace workspace, Tour found) {
        var given = new GivenOut(workspace, world.program());
        var before = given.tour(found.id(), from);
        var after = to.isPresent() ? given.tour(found.id(), to.orElseThrow()) : Optional.of(found);
        if (before.isEmpty() || after.isEmpty()) {
            return world.refuse("cli.release.unknown", before.isEmpty() ? from : to.orElse(0));
        }
        if (reader.isEmpty()) {
            return tell(
                    ChangeLines.of(
                            world.words(),
                            Comparison.of(before.orElseThrow(), after.orElseThrow())));
        }
        var known = before.orElseThrow().directory().with(after.orElseThrow().directory());
        return Reader.of(reader.orElse(""), known)
                .map(person ->
                        sheet(
                                seen(workspace, before.orElseThrow(), person),
                                seen(workspace, after.orElseThrow(), person),
                                person))
                .orElseGet(() -> world.refuse("cli.reader.unknown", reader.orElse("")));
    }

    /// What the person may see of it, by what they do in the tour.
    private static Tour seen(Workspace workspace, Tour tour, Person person) {
        var standard = Audience.of(tour, person.id());
        var audience =
                Audience.of(workspace.office(), standard.key())
                        .orElseGet(() -> Audience.of(standard));
        return Outgoing.of(tour, audience, Optional.of(person.id())).tour();
    }

    private int sheet(Tour before, Tour after, Person person) {
        var sheet = ChangeSheet.of(before, after).forReader(person.id());
        if (sheet.isEmpty() && !json) {
            world.print(ChangeLines.none(world.words()));
            return Exit.DONE;
        }
        return tell(ChangeLines.of(world.words(), sheet));
    }

    private int tell(List<ChangeLine> lines) {
        if (json) {
            world.print(
                    new Report(
                            from,
                            to.map(OptionalInt::of).orElse(OptionalInt.empty()),
                            lines.stream().map(Line::of).toList()));
        } else if (lines.isEmpty()) {
            world.print(world.say("cli.compare.same"));
        } else {
            Table.lines(lines.stream().map(this::cells).toList()).forEach(world::print);
        }
        return Exit.DONE;
    }

    private List<String> cells(ChangeLine line) {
        return List.of(
                world.words().name(line.section()),
                line.day().map(LocalDate::toString).orElse(""),
                line.subject(),
                line.field(),
                line.before(),
                line.after());
    }

    private record Report(int from, OptionalInt to, List<Line> changes) {}

    /// One line as other programs read it, with the way to the field.
    record Line(
            Section section,
            Optional<ItemId> item,
            Optional<LocalDate> day,
            Optional<String> path,
            String subject,
            String field,
            String before,
            String after) {

        static Line of(ChangeLine line) {
            return new Line(
                    line.section(),
                    line.item(),
                    line.day(),
                    line.change().map(FieldChange::path),
                    line.subject(),
                    line.field(),
                    line.before(),
                    line.after());
        }
    }
}
