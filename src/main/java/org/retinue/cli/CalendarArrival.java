package org.retinue.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.exchange.Bounded;
import org.retinue.exchange.calendar.CalendarFile;
import org.retinue.exchange.calendar.CalendarWishes;
import org.retinue.exchange.calendar.EventRow;
import org.retinue.exchange.calendar.ImportedCalendar;
import org.retinue.exchange.calendar.NewTour;
import org.retinue.exchange.calendar.Remark;
import org.retinue.exchange.calendar.Verdict;
import org.retinue.store.Change;
import org.retinue.store.Saved;
import org.retinue.store.Stored;
import org.retinue.store.Workspace;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.Trouble;

/// A calendar on its way into a workspace: into the tour that was named or that it was made of, or
/// into a new one.
record CalendarArrival(World world, Path file, CalendarFile calendar, Optional<String> into)
        implements Arrival {

    private static final int TRIES = 3;

    /// Where neither the calendar nor anybody else names a time zone.
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /// The calendar in the content of the file, or nothing once it has been said what is wrong.
    static Optional<Arrival> read(
            World world, Path file, Optional<String> into, CalendarWishes wishes, byte[] content) {
        return switch (Bounded.usual(() -> CalendarFile.read(content, wishes))) {
            case Bounded.Done(var calendar) when !calendar.isEmpty() ->
                    Optional.of(new CalendarArrival(world, file, calendar, into));
            case Bounded.Done(var calendar) -> {
                world.tell("cli.calendar.empty", World.shown(file));
                calendar.remarks().forEach(remark -> tell(world, remark));
                yield Optional.empty();
            }
            case Bounded.Stopped(_, var cause) -> {
                world.log().note("import", new IllegalStateException(cause));
                world.tell("cli.unreadable", World.shown(file));
                yield Optional.empty();
            }
        };
    }

    @Override
    public boolean isWelcome(Workspace workspace) {
        var isWelcome = into.isEmpty() || target(workspace).isPresent();
        if (!isWelcome) {
            world.tell("cli.unknownTour", into.orElse(""));
        }
        return isWelcome;
    }

    @Override
    public void preview(Workspace workspace) {
        var imported = against(workspace, target(workspace).flatMap(workspace::tour));
        if (imported.isEmpty()) {
            world.tell("cli.calendar.nothing", World.shown(file));
            return;
        }
        var found = imported.get();
        world.tell(
                found.isNew() ? "cli.calendar.wouldAdd" : "cli.calendar.wouldChange",
                world.words().best(found.tour().heading().title()));
        report(found);
    }

    /// Another program may change the tour between reading and writing; then it is read again.
    @Override
    public void take(Workspace workspace) {
        for (var tries = 0; tries < TRIES; tries++) {
            var before = target(workspace).flatMap(workspace::tour);
            var imported = against(workspace, before);
            if (imported.isEmpty()) {
                world.tell("cli.calendar.nothing", World.shown(file));
                return;
            }
            if (save(workspace, before, imported.get())) {
                return;
            }
        }
        throw new Trouble(Trouble.Kind.BUSY, World.shown(workspace.file()));
    }

    private boolean save(Workspace workspace, Optional<Stored> before, ImportedCalendar imported) {
        var tour = imported.tour();
        if (!imported.isNew() && imported.taken().isEmpty()) {
            report(imported);
            world.tell("cli.calendar.same", world.words().best(tour.heading().title()));
            return true;
        }
        var deed = imported.isNew() ? Deed.IMPORT_TOUR : Deed.IMPORT_CALENDAR;
        var subject = tour.heading().title();
        var edit =
                new Edit(deed, subject, now -> imported.onto(now, workspace.directory(), Set.of()));
        var change = new Change(before, Optional.of(edit.on(tour)), deed.name(), subject);
        if (!(workspace.save(change) instanceof Saved.Done)) {
            return false;
        }
        report(imported);
        world.tell(imported.isNew() ? "cli.added" : "cli.calendar.changed", tour.id().value());
        return true;
    }

    /// The tour that was named, or that the calendar was made of.
    private Optional<TourId> target(Workspace workspace) {
        if (into.isEmpty()) {
            return calendar.tour().filter(id -> workspace.tour(id).isPresent());
        }
        return Wanted.of(into.get(), workspace.tours()) instanceof Wanted.Found(var found)
                ? Optional.of(found.id())
                : Optional.empty();
    }

    private Optional<ImportedCalendar> against(Workspace workspace, Optional<Stored> there) {
        var known = workspace.directory();
        if (there.isPresent()) {
            var tour = there.get().tour();
            var track = tour.tracks().getFirst().id();
            return Optional.of(ImportedCalendar.into(tour, track, calendar, known));
        }
        return empty().map(tour -> ImportedCalendar.asTour(tour, calendar, known));
    }

    private Optional<Tour> empty() {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        return NewTour.of(calendar, name.replaceFirst("(?i)\\.ics$", ""), ZONE);
    }

    private void report(ImportedCalendar imported) {
        imported.rows().stream().filter(row -> row.verdict() != Verdict.SAME).forEach(this::tell);
        imported.remarks().forEach(remark -> tell(world, remark));
        tellWhatCanBeSaid(imported.tour().zone());
        world.tell(
                "cli.calendar.counts",
                imported.count(Verdict.NEW),
                imported.count(Verdict.CHANGED),
                imported.count(Verdict.CALLED_OFF),
                imported.count(Verdict.SAME),
                imported.count(Verdict.LEFT_OUT));
    }

    /// What was assumed can be said otherwise.
    private void tellWhatCanBeSaid(ZoneId zone) {
        var wishes = calendar.wishes();
        if (calendar.doubtfulEncoding().isPresent() && wishes.encoding().isEmpty()) {
            world.tell("cli.calendar.sayEncoding");
        }
        calendar.unknownZones().stream()
                .filter(name -> !wishes.zones().containsKey(name))
                .forEach(name ->
                        world.tell(
                                "cli.calendar.sayZone",
                                name.replaceAll("\\p{Cc}", " "),
                                zone.getId()));
    }

    private void tell(EventRow row) {
        world.tell(
                "cli.calendar.row",
                world.words().name(row.verdict()),
                when(row.item().moment()),
                row.title());
        row.remarks().forEach(remark -> tell(world, remark));
    }

    private String when(Moment moment) {
        return switch (moment) {
            case Moment.Timed(var start, _) ->
                    start.toLocalDate() + " " + world.words().time(start.toLocalTime());
            case Moment.ToBeConfirmed(var day, _, _) -> day.toString();
            case Moment.Pooled _ -> "";
        };
    }

    private static void tell(World world, Remark remark) {
        var sentence = remark.said(world.words());
        if (remark.line() > 0) {
            world.tell("cli.calendar.line", Integer.toString(remark.line()), sentence);
        } else {
            world.tell("cli.calendar.file", sentence);
        }
    }
}
