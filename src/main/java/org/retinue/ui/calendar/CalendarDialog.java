package org.retinue.ui.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.exchange.calendar.CalendarFile;
import org.retinue.exchange.calendar.ImportedCalendar;
import org.retinue.exchange.calendar.NewTour;
import org.retinue.store.TourSummary;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.job.Background;
import org.retinue.ui.studio.Studio;

/// The dialog that takes a calendar, into the open tour or as a new one, as one edit.
public final class CalendarDialog {

    private final Studio studio;
    private final Sheets sheets;
    private final Background background;
    private final Consumer<String> telling;

    /// The last one is told why there is nothing to take.
    public CalendarDialog(
            Studio studio, Sheets sheets, Background background, Consumer<String> telling) {
        this.studio = studio;
        this.sheets = sheets;
        this.background = background;
        this.telling = telling;
    }

    /// The name is that of the file.
    public void open(String name, CalendarFile file) {
        if (file.isEmpty() || destinations(name, file).isEmpty()) {
            var why = file.remarks().stream().map(remark -> remark.said(studio.words()));
            telling.accept(
                    studio.say(
                            "calendar.pane.empty",
                            name,
                            why.distinct().limit(3).collect(Collectors.joining(" "))));
            return;
        }
        var pane =
                new CalendarPane(
                        studio.words(), background::run, file, one -> destinations(name, one));
        var accept = pane.accept(this::take);
        sheets.open(
                Sheet.wide(
                        studio.say("calendar.pane.title", name),
                        pane,
                        List.of(sheets.cancel(), accept)),
                accept);
    }

    /// The open tour first where the calendar was made of it or falls within its days.
    private List<Destination> destinations(String name, CalendarFile file) {
        var view = studio.view().get();
        var known = view.directory();
        var fresh =
                NewTour.of(file, name.replaceFirst("(?i)\\.ics$", ""), studio.zone())
                        .map(this::unknown)
                        .map(tour -> new Destination(tour, true, known));
        var open = view.tour().map(tour -> new Destination(tour, false, known));
        var destinations = new ArrayList<Destination>();
        open.ifPresent(destinations::add);
        fresh.ifPresent(one ->
                destinations.add(open.isPresent() && belongs(open.get(), file) ? 1 : 0, one));
        return destinations;
    }

    /// One that would come in the place of another tour is another one.
    private Tour unknown(Tour tour) {
        var isThere =
                studio.view().get().tours().stream()
                        .map(TourSummary::id)
                        .anyMatch(tour.id()::equals);
        return isThere ? tour.withId(TourId.random()) : tour;
    }

    private static boolean belongs(Destination open, CalendarFile file) {
        return file.tour().isPresent()
                ? file.tour().equals(Optional.of(open.tour().id()))
                : file.touches(open.tour());
    }

    private void take(ImportedCalendar calendar, Set<ItemId> leftOut) {
        sheets.close();
        var known = studio.view().get().directory();
        if (calendar.isNew()) {
            studio.desk().add(calendar.onto(calendar.tour(), known, leftOut), Deed.IMPORT_TOUR);
            return;
        }
        studio.desk()
                .edit(
                        new Edit(
                                Deed.IMPORT_CALENDAR,
                                calendar.tour().heading().title(),
                                now -> calendar.onto(now, known, leftOut)));
        select(
                calendar.taken().stream()
                        .map(row -> row.item().id())
                        .filter(id -> !leftOut.contains(id))
                        .toList());
    }

    /// Nothing, where the edit was refused.
    private void select(List<ItemId> taken) {
        var there =
                studio.view().get().tour().stream()
                        .flatMap(tour -> taken.stream().filter(id -> tour.item(id).isPresent()))
                        .toList();
        if (!there.isEmpty()) {
            studio.selection().choose(there, there.getFirst());
        }
    }
}
