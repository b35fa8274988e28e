package org.retinue.exchange.paste;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.Table.Cell;
import org.retinue.tour.Directory;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;

/// Reads a table as a programme: sorts its rows, finds their days, and makes their items.
final class Reading {

    private final Table table;
    private final Context context;
    private final Wishes wishes;
    private final List<Guess> columns;
    private final List<SortedRow> sorted;
    private final DateReading.Dates dates;
    private final List<DateProblem> problems;
    private final List<LocalDate> days;
    private final Activity.Book activities = new Activity.Book();
    private final SiteReading sites;
    private final PeopleReading people;
    private final OwnProgramme own;

    Reading(Table table, Context context, Wishes wishes) {
        this.table = table;
        this.context = context;
        this.wishes = wishes;
        own = OwnProgramme.of(table, context);
        columns = Columns.guess(table, own.known(wishes.columns()), context);
        sorted = SortedRow.of(table, columns);
        dates = DateReading.read(sorted, context.tour(), wishes);
        days = dates.days(sorted.size(), wishes.dates());
        problems = new ArrayList<>(DateLint.look(dates.dated(), context.tour()));
        sites = new SiteReading(context, wishes);
        people = new PeopleReading(context, wishes);
    }

    PastedProgramme programme() {
        var track = track();
        var items = new ItemReading(context, track, activities, sites, people);
        sorted.stream().filter(row -> row.role() == Role.ITEM).forEach(this::expect);
        var rows = new ArrayList<PastedRow>();
        for (var row : sorted) {
            rows.add(row.role() == Role.ITEM ? item(row, items) : other(row));
        }
        var untilNext = wishes.untilNext().orElseGet(() -> Ends.areMissing(rows));
        var timed = untilNext ? Ends.untilNext(rows) : rows;
        problems.addAll(Ends.backwards(timed, column(Meaning.TIME)));
        var byRow = problems.stream().collect(Collectors.groupingBy(DateProblem::row));
        return new PastedProgramme(
                table,
                context,
                wishes,
                columns,
                timed.stream().map(row -> withDates(row, byRow)).toList(),
                new PastedProgramme.Names(sites.book().names(), people.book().names()),
                problems,
                new PastedProgramme.Course(
                        dates.first(), dates.dated().isEmpty(), untilNext, track),
                Directory.of(sites.changed(), people.fresh(), List.of()));
    }

    private TrackId track() {
        var first = context.tour().tracks().getFirst().id();
        return wishes.track().filter(id -> context.tour().track(id).isPresent()).orElse(first);
    }

    private void expect(SortedRow row) {
        var place = row.text(Meaning.PLACE);
        if (SiteReading.isDitto(place)) {
            return;
        }
        var activity = activities.of(row.text(Meaning.ACTIVITY));
        var isWay = activity.leg().isPresent();
        var names =
                isWay
                        ? SiteReading.parts(place)
                        : Stream.of(place).filter(name -> !Written.isBlank(name)).toList();
        var use = activity.kind().filter(_ -> !isWay).orElse(EngagementKind.OTHER);
        names.forEach(name -> sites.expect(name, use));
    }

    /// The row with what the rows below it add.
    private SortedRow whole(SortedRow row) {
        return sorted.subList(row.index() + 1, sorted.size()).stream()
                .takeWhile(next -> next.role() == Role.CONTINUED)
                .reduce(row, SortedRow::with);
    }

    private PastedRow item(SortedRow row, ItemReading items) {
        var day = days.get(row.index());
        var isTaken = !wishes.leftOut().contains(row.index());
        if (isTooFar(day)) {
            var remark = Remark.of(row.column(Meaning.DATE), Doubt.TOO_FAR, day);
            return new PastedRow(
                    row.index(), Role.ITEM, day, Optional.empty(), isTaken, List.of(remark));
        }
        var read = items.read(whole(row), day);
        var item = read.item().map(one -> whole(one, table.rows().get(row.index())));
        return new PastedRow(row.index(), Role.ITEM, day, item, isTaken, read.remarks());
    }

    /// As a table of ours says it, but for what the officer wishes otherwise.
    private Item whole(Item item, List<Cell> row) {
        if (!wishes.columns().isEmpty()) {
            return item;
        }
        var whole = own.whole(item, row);
        return wishes.track().isEmpty()
                ? whole
                : whole.withParty(whole.party().withTracks(item.party().tracks()));
    }

    private PastedRow other(SortedRow row) {
        return new PastedRow(
                row.index(), row.role(), days.get(row.index()), Optional.empty(), false, List.of());
    }

    /// Whether the tour could not hold the day together with its own.
    private boolean isTooFar(LocalDate day) {
        var tour = context.tour();
        return ChronoUnit.DAYS.between(day, tour.lastDay()) >= Tour.MOST_DAYS
                || ChronoUnit.DAYS.between(tour.firstDay(), day) >= Tour.MOST_DAYS;
    }

    private PastedRow withDates(PastedRow row, Map<Integer, List<DateProblem>> problemsByRow) {
        var found =
                problemsByRow.getOrDefault(row.index(), List.of()).stream()
                        .map(problem ->
                                Remark.of(problem.column(), problem.doubt(), problem.date()));
        var misread = dates.remarks().getOrDefault(row.index(), List.of()).stream();
        return new PastedRow(
                row.index(),
                row.role(),
                row.day(),
                row.item(),
                row.isTaken(),
                Stream.of(row.remarks().stream(), misread, found).flatMap(part -> part).toList());
    }

    private int column(Meaning meaning) {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).meaning() == meaning)
                .findFirst()
                .orElse(0);
    }
}
