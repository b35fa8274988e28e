package org.retinue.exchange.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;

/// A calendar held against a tour, before it is accepted: what becomes of each event, and what is
/// wrong with the file. The tour is the one that is there, or an empty one that the calendar would
/// make.
public record ImportedCalendar(
        Tour tour, boolean isNew, List<EventRow> rows, List<Remark> remarks, List<Site> sites) {

    public ImportedCalendar {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
        sites = List.copyOf(sites);
    }

    /// The calendar held against a tour that is there; items that are new belong to the track.
    public static ImportedCalendar into(
            Tour tour, TrackId track, CalendarFile file, Directory known) {
        return new Making(tour, track, file, known, false).made();
    }

    /// The calendar as a tour of its own.
    public static ImportedCalendar asTour(Tour empty, CalendarFile file, Directory known) {
        return new Making(empty, empty.tracks().getFirst().id(), file, known, true).made();
    }

    public int count(Verdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /// The rows that change the tour.
    public List<EventRow> taken() {
        return rows.stream().filter(row -> row.verdict().isTaken()).toList();
    }

    /// The tour as it is now with the events but for those that are left out, which are named by
    /// their items. Of the sites holds what the workspace and the tour know by now.
    public Tour onto(Tour now, Directory workspace, Set<ItemId> leftOut) {
        var items = new ArrayList<Item>(now.items());
        for (var row : taken()) {
            if (!leftOut.contains(row.item().id())) {
                items.removeIf(item -> item.id().equals(row.item().id()));
                items.add(row.item());
            }
        }
        var known = Directory.of(sites, List.of(), List.of()).with(workspace).with(now.directory());
        return now.withItems(items, known);
    }

    /// Makes it.
    private static final class Making {

        private final Tour tour;
        private final boolean isNew;
        private final CalendarFile file;
        private final Remarks remarks = new Remarks();
        private final PlaceReading places;
        private final ItemMaking items;
        private final Set<ItemId> seen = new HashSet<>();

        Making(Tour tour, TrackId track, CalendarFile file, Directory known, boolean isNew) {
            this.tour = tour;
            this.isNew = isNew;
            this.file = file;
            places = new PlaceReading(known.with(tour.directory()));
            items = new ItemMaking(tour, track, places);
        }

        ImportedCalendar made() {
            var happenings = new Happenings(tour, remarks, CalendarFile.budget()).of(file.events());
            var rows =
                    happenings.stream()
                            .limit(CalendarLimits.EVENTS)
                            .flatMap(happening -> row(happening).stream())
                            .sorted(
                                    Comparator.comparing(Making::start)
                                            .thenComparingInt(EventRow::line))
                            .toList();
            var all = Stream.concat(file.remarks().stream(), remarks.all().stream());
            return new ImportedCalendar(
                    tour,
                    isNew,
                    rows,
                    all.sorted(Comparator.comparingInt(Remark::line)).toList(),
                    places.fresh());
        }

        /// What has no clock time comes last on its day.
        private static LocalDateTime start(EventRow row) {
            return switch (row.item().moment()) {
                case Moment.Timed(var start, _) -> start;
                case Moment.ToBeConfirmed(var day, _, _) -> day.atTime(LocalTime.MAX);
                case Moment.Pooled _ -> LocalDateTime.MAX;
            };
        }

        private Optional<EventRow> row(Happening happening) {
            var id = id(happening);
            if (!seen.add(id)) {
                remarks.add(happening.event().line(), Flaw.TWICE, happening.event().uid());
                return Optional.empty();
            }
            var before = tour.item(id);
            var sites = places.fresh().size();
            var item = items.item(happening, id, before);
            var fresh = places.fresh().stream().skip(sites).map(Site::id).toList();
            var verdict = verdict(happening, item, before);
            return Optional.of(
                    new EventRow(
                            happening.event().line(),
                            verdict,
                            happening.event().said().summary().best(Language.ENGLISH),
                            item,
                            before,
                            told(happening, item, verdict, fresh)));
        }

        private List<Remark> told(
                Happening happening, Item item, Verdict verdict, List<SiteId> fresh) {
            var line = happening.event().line();
            return switch (verdict) {
                case LEFT_OUT ->
                        List.of(
                                Remark.of(
                                        line,
                                        happening.event().isCalledOff()
                                                ? Flaw.CALLED_OFF_UNKNOWN
                                                : Flaw.OUTSIDE));
                case CALLED_OFF ->
                        Stream.concat(
                                        Stream.of(Remark.of(line, Flaw.CALLED_OFF)),
                                        items.remarks(happening, item, fresh).stream())
                                .toList();
                case NEW, CHANGED, SAME -> items.remarks(happening, item, fresh);
            };
        }

        private Verdict verdict(Happening happening, Item item, Optional<Item> before) {
            if (before.isPresent()) {
                return before.get().equals(item)
                        ? Verdict.SAME
                        : isCalledOff(item) && !isCalledOff(before.get())
                                ? Verdict.CALLED_OFF
                                : Verdict.CHANGED;
            }
            if (happening.event().isCalledOff() && !wasCalledOff(happening.event())) {
                return Verdict.LEFT_OUT;
            }
            var day = item.day().orElse(LocalDate.MAX);
            var isInside = !day.isBefore(tour.firstDay()) && !day.isAfter(tour.lastDay());
            return isInside || (isNew && happening.event().mark().isPresent())
                    ? Verdict.NEW
                    : Verdict.LEFT_OUT;
        }

        /// Whether the item itself was called off, and not taken out of the programme.
        private static boolean wasCalledOff(Event event) {
            return event.mark()
                    .flatMap(mark -> mark.value("STATE", ConfirmationState.class))
                    .filter(state -> EventLines.status(state).equals("CANCELLED"))
                    .isPresent();
        }

        private static boolean isCalledOff(Item item) {
            return EventLines.isCalledOff(item);
        }

        /// An item of this tour has its own id back.
        private ItemId id(Happening happening) {
            return happening
                    .event()
                    .mark()
                    .filter(mark -> mark.tour().equals(tour.id().value()))
                    .filter(_ -> happening.event().repeats().isEmpty())
                    .map(mark -> new ItemId(mark.item()))
                    .orElseGet(() -> new ItemId(Keys.of(happening.key())));
        }
    }
}
