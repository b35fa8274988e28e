package org.retinue.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
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
import org.retinue.tour.Language;
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
            names = "--release",
            paramLabel = "N",
            description = "The release to write. Default: the tour as it is now, as a draft.")
    private Optional<Integer> release = Optional.empty();

    @Option(
            names = "--table",
            paramLabel = "NAME",
            completionCandidates = Forms.TableNames.class,
            description = "The table of a .csv: ${COMPLETION-CANDIDATES}. Default: programme.")
    private TourSheets table = TourSheets.PROGRAMME;

    @Option(
            names = "--day",
            split = ",",
            paramLabel = "DATE",
            description = "Only these days of a .txt, such as 2026-05-12. Default: all days.")
    private List<LocalDate> days = List.of();

    @Option(
            names = "--languages",
            split = ",",
            paramLabel = "LANGUAGE",
            completionCandidates = Forms.LanguageNames.class,
            description = {
                "One language, or two with the leading one first, of all but packs:",
                "${COMPLETION-CANDIDATES}. Default: en,zh."
            })
    private List<Forms.PaperLanguage> languages =
            List.of(
                    new Forms.PaperLanguage(Language.ENGLISH),
                    new Forms.PaperLanguage(Language.CHINESE));

    @Option(
            names = "--track",
            paramLabel = "TRACK",
            description = "The one track of a calendar: an id, or a part of the name.")
    private Optional<String> track = Optional.empty();

    @Mixin private final OneTour tour;
    @Mixin private final ForWhom whom;
    @Mixin private final Wrapped wrapped;

    ExportCommand(World world, Opening opening) {
        this.world = world;
        this.tour = new OneTour(world, opening);
        this.whom = new ForWhom(world);
        this.wrapped = new Wrapped(world);
    }

    @Override
    public Integer call() {
        if (languages.size() > 2 || languages.stream().distinct().count() < languages.size()) {
            return world.refuse("cli.languages");
        }
        var form = OutForm.of(out);
        return form.isEmpty()
                ? world.refuse(
                        "cli.export.ending", World.shown(out), String.join(", ", OutForm.endings()))
                : tour.in((workspace, found) -> export(form.get(), workspace, found));
    }

    private int export(OutForm form, Workspace workspace, Tour found) {
        var given = new GivenOut(workspace, world.program());
        var wanted =
                release.isPresent() ? given.tour(found.id(), release.get()) : Optional.of(found);
        if (wanted.isEmpty()) {
            return world.refuse("cli.release.unknown", release.orElse(0));
        }
        var tracks = OneTrack.meant(track, wanted.get());
        if (tracks.size() != 1) {
            return world.refuse("cli.export.track", track.orElse(""), tracks(wanted.get()));
        }
        var calendar =
                form == OutForm.CALENDAR
                        ? given.calendar(found.id(), release, tracks.getFirst())
                        : CalendarWish.NONE;
        var dates = wanted.get().programmeDates();
        var unknown = days.stream().filter(day -> !dates.contains(day)).findFirst();
        if (unknown.isPresent()) {
            return world.refuse("cli.noDay", unknown.get());
        }
        var issue = issue(given, wanted.get());
        return whom.of(
                wanted.get(),
                workspace,
                outgoing -> {
                    var marking = Markings.of(workspace.office(), outgoing.redacted().audience());
                    var export =
                            new Export(form, table, days, spoken(), issue, marking, made(world))
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

    /// A release is given out as it was then; the tour as it is now is a draft.
    private Issue issue(GivenOut given, Tour wanted) {
        return release.map(number -> given.releases(wanted.id()).get(number - 1))
                .map(Issue::of)
                .orElseGet(() ->
                        Issue.draft(world.clock().instant(), world.officer(), Packs.hash(wanted)));
    }

    private List<Language> spoken() {
        return languages.stream().map(Forms.PaperLanguage::language).toList();
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
