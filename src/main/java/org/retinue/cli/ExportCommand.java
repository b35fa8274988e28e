package org.retinue.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retinue.brief.Pack;
import org.retinue.desk.CalendarWish;
import org.retinue.desk.Export;
import org.retinue.desk.GivenOut;
import org.retinue.desk.Markings;
import org.retinue.desk.OutFile;
import org.retinue.desk.OutForm;
import org.retinue.desk.Outgoing;
import org.retinue.desk.Wrapping;
import org.retinue.exchange.table.TourSheets;
import org.retinue.print.Issue;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes a tour for others, in the form that the ending of the file says.
@Command(
        name = "export",
        description = {
            "Writes a tour for others. The ending of the file says in which form.",
            "  .json  a briefing pack",
            "  .xlsx  a workbook with programme, delegation and contacts; .csv one of these tables",
            "  .ics   a calendar",
            "  .html  a page for a telephone",
            "  .txt   days as a message"
        })
final class ExportCommand implements Callable<Integer> {

    private final World world;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write; an older one is replaced.")
    private Path out = Path.of("");

    @Option(names = "--json", description = "Says as JSON what was withheld.")
    private boolean json;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            completionCandidates = Forms.TableNames.class,
            description = "The table of a .csv: ${COMPLETION-CANDIDATES}. Default: programme.")
    private TourSheets table = TourSheets.PROGRAMME;

    @Option(
            names = "--track",
            paramLabel = "TRACK",
            description = "The one track of a calendar: an id, or a part of the name.")
    private Optional<String> track = Optional.empty();

    @Mixin private final OneTour tour;
    @Mixin private final OneRelease release;
    @Mixin private final OnlyDays days;
    @Mixin private final InLanguages languages;
    @Mixin private final ForWhom whom;
    @Mixin private final Wrapped wrapped;

    ExportCommand(World world, Opening opening) {
        this.world = world;
        this.tour = new OneTour(world, opening);
        this.release = new OneRelease(world);
        this.days = new OnlyDays(world);
        this.languages = new InLanguages(world);
        this.whom = new ForWhom(world);
        this.wrapped = new Wrapped(world);
    }

    @Override
    public Integer call() {
        return languages.of(this::export);
    }

    private int export() {
        var form = OutForm.of(out);
        return form.isEmpty()
                ? world.refuse(
                        "cli.export.ending", World.shown(out), String.join(", ", OutForm.endings()))
                : tour.in((workspace, found) -> export(form.get(), workspace, found));
    }

    private int export(OutForm form, Workspace workspace, Tour found) {
        var given = new GivenOut(workspace, world.program());
        return release.of(
                found,
                given,
                wanted -> {
                    var tracks = OneTrack.meant(track, wanted);
                    if (tracks.size() != 1) {
                        return world.refuse("cli.export.track", track.orElse(""), tracks(wanted));
                    }
                    var calendar =
                            form == OutForm.CALENDAR
                                    ? given.calendar(
                                            found.id(), release.number(), tracks.getFirst())
                                    : CalendarWish.NONE;
                    var issue = release.issue(wanted, given);
                    return days.of(wanted, () -> export(form, workspace, wanted, issue, calendar));
                });
    }

    private int export(
            OutForm form, Workspace workspace, Tour wanted, Issue issue, CalendarWish calendar) {
        return whom.of(
                wanted,
                workspace,
                outgoing -> {
                    var marking = Markings.of(workspace.office(), outgoing.redacted().audience());
                    var export =
                            new Export(
                                            form,
                                            table,
                                            days.dates(),
                                            languages.spoken(),
                                            issue,
                                            marking,
                                            made(world))
                                    .with(calendar);
                    return wrapped.with(
                            form,
                            workspace.office(),
                            wrapping -> write(outgoing, export, wrapping));
                });
    }

    private String tracks(Tour found) {
        return String.join(
                ", ", found.tracks().stream().map(one -> world.words().best(one.name())).toList());
    }

    private int write(Outgoing outgoing, Export export, Wrapping wrapping) {
        var made = export.of(outgoing);
        OutFile.write(out, wrapping.around(made.content()));
        world.tell("cli.written", World.shown(out));
        made.remarks()
                .forEach(remark -> world.tell("cli.export.remark", remark.said(world.words())));
        var report = WithheldReport.of(outgoing.redacted());
        if (json) {
            world.print(report);
        } else {
            report.tell(world);
        }
        return Exit.DONE;
    }

    private static Pack.Made made(World world) {
        return new Pack.Made(world.clock().instant(), world.officer(), world.program());
    }

    /// The pack of a tour that was not released.
    static byte[] pack(Outgoing outgoing, World world) {
        return outgoing.pack("", made(world));
    }
}
