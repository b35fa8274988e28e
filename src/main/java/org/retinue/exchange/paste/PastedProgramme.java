package org.retinue.exchange.paste;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.retinue.exchange.table.Table;
import org.retinue.tour.Day;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.PersonId;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;

/// A pasted table as a programme, before it is accepted: what each column is about, what each row
/// makes, what is doubtful about the dates, and which names are written in it. The directory holds
/// the sites and people that are new, and known sites with rooms that are.
public record PastedProgramme(
        Table table,
        Context context,
        Wishes wishes,
        List<Guess> columns,
        List<PastedRow> rows,
        Names names,
        List<DateProblem> dates,
        Course course,
        Directory fresh) {

    public PastedProgramme {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        dates = List.copyOf(dates);
    }

    /// The names of sites and people in the table.
    public record Names(List<PastedName<SiteId>> sites, List<PastedName<PersonId>> people) {

        public Names {
            sites = List.copyOf(sites);
            people = List.copyOf(people);
        }
    }

    /// What holds for all rows: the day on which rows without a date begin, whether no row has one,
    /// whether a row without an end lasts until the next, and the track.
    public record Course(LocalDate firstDay, boolean isUndated, boolean untilNext, TrackId track) {}

    /// The table as it is understood with the officer's wishes.
    public static PastedProgramme read(Table table, Context context, Wishes wishes) {
        return new Reading(table, context, wishes).programme();
    }

    /// Whether the heads of the columns are those of a programme: when, and what.
    public static boolean isLikely(Table table) {
        var meanings =
                Headers.row(table).stream()
                        .flatMap(row -> table.rows().get(row).stream())
                        .flatMap(cell -> Headers.meaning(cell.text()).stream())
                        .toList();
        return meanings.contains(Meaning.ACTIVITY)
                && (meanings.contains(Meaning.TIME) || meanings.contains(Meaning.DATE));
    }

    /// The same table with other wishes.
    public PastedProgramme with(Wishes changed) {
        return read(table, context, changed);
    }

    /// The items that go into the tour, in the order of the table.
    public List<Item> items() {
        return rows.stream()
                .filter(PastedRow::isTaken)
                .flatMap(row -> row.item().stream())
                .toList();
    }

    /// How many rows say that something happens.
    public int happenings() {
        return (int) rows.stream().filter(row -> row.role() == Role.ITEM).count();
    }

    public int understood() {
        return (int) rows.stream().filter(PastedRow::isUnderstood).count();
    }

    /// The days that the tour gains with these items, in order.
    public List<LocalDate> newDays() {
        var tour = context.tour();
        return days(tour).stream()
                .map(Day::date)
                .filter(date -> date.isBefore(tour.firstDay()) || date.isAfter(tour.lastDay()))
                .toList();
    }

    /// Whether the tour with the items has no more days than a tour may have.
    public boolean fits() {
        return days(context.tour()).size() <= Tour.MOST_DAYS;
    }

    /// The tour with the items, and with the days that they need. Of sites and people holds what
    /// the workspace and the tour know by now, whatever they were when the table was read.
    public Tour onto(Tour tour, Directory workspace) {
        var present = workspace.with(tour.directory());
        return tour.withDays(days(tour))
                .withItems(
                        Stream.concat(tour.items().stream(), items().stream()).toList(),
                        withRooms(context.known().with(fresh).with(present)));
    }

    /// The directory, in which known sites have the rooms that are new.
    private Directory withRooms(Directory present) {
        var changed = present;
        for (var site : fresh.sites().values()) {
            var now = changed.site(site.id()).orElse(site);
            var rooms = site.rooms().stream().filter(room -> context.isNew(room.id()));
            var missing = rooms.filter(room -> !now.rooms().contains(room));
            changed =
                    changed.with(
                            now.withRooms(Stream.concat(now.rooms().stream(), missing).toList()));
        }
        return changed;
    }

    private TreeSet<LocalDate> dates(Tour tour) {
        var dates = new TreeSet<LocalDate>(List.of(tour.firstDay(), tour.lastDay()));
        items().forEach(item -> item.day().ifPresent(dates::add));
        return dates;
    }

    private List<Day> days(Tour tour) {
        var dates = dates(tour);
        var before = new Empty(dates.getFirst(), tour.firstDay());
        var after = new Empty(tour.lastDay().plusDays(1), dates.getLast().plusDays(1));
        return Stream.of(before.days(), tour.days().stream(), after.days())
                .flatMap(days -> days)
                .toList();
    }

    /// Days without headings, until the last exclusively.
    private record Empty(LocalDate first, LocalDate end) {
        Stream<Day> days() {
            return first.datesUntil(end).map(date -> new Day(date, Text.EMPTY));
        }
    }
}
