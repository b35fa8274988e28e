package org.retinue.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Need;
import org.retinue.tour.PersonId;
import org.retinue.tour.Precedence;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// A tour as rows, there and back. What it shares with other tours has rows of its own.
final class TourRows {

    private TourRows() {}

    /// What is written when the one tour becomes the other. Items that are the same in both are not
    /// even looked at as rows.
    static List<Difference> between(Optional<Tour> before, Optional<Tour> after) {
        var old = new Rows();
        var now = new Rows();
        before.ifPresent(tour -> addFrame(old, tour));
        after.ifPresent(tour -> addFrame(now, tour));
        var oldItems = before.map(Tour::itemsById).orElse(Map.of());
        var newItems = after.map(Tour::itemsById).orElse(Map.of());
        before.ifPresent(tour -> addOthers(old, tour, newItems));
        after.ifPresent(tour -> addOthers(now, tour, oldItems));
        return Difference.between(old, now);
    }

    private static void addOthers(Rows rows, Tour tour, Map<ItemId, Item> known) {
        tour.items().stream()
                .filter(item -> !item.equals(known.get(item.id())))
                .forEach(item -> ItemRows.add(rows, tour.id(), item));
    }

    /// Everything but the items.
    private static void addFrame(Rows rows, Tour tour) {
        var key = List.of(tour.id().value());
        rows.add(Row.of(Table.TOUR, key, columns(tour)));
        rows.addText(Table.TOUR_TEXT, Rows.key(key, "title"), tour.heading().title());
        rows.addText(Table.TOUR_TEXT, Rows.key(key, "delegation"), tour.delegation().name());
        addDays(rows, key, tour.days());
        addTracks(rows, key, tour.tracks());
        addDelegates(rows, key, tour.delegation().delegates());
        StayRows.add(rows, key, tour.stays());
        GiftRows.add(rows, key, tour.gifts());
        addTasks(rows, key, tour.tasks());
        RuleRows.add(rows, Table.TOUR_RULE, key, tour.rules());
        RuleRows.add(rows, key, tour.waivers());
        rows.addNotes(Table.TOUR_NOTE, Table.TOUR_NOTE_TEXT, key, tour.notes());
    }

    private static Map<String, String> columns(Tour tour) {
        var columns = new HashMap<String, String>();
        columns.put("code", tour.heading().code());
        columns.put("kind", tour.heading().kind().name());
        columns.put("officer", tour.heading().officer());
        columns.put("zone", tour.zone().getId());
        columns.put("country", tour.delegation().country());
        tour.rules().pack().ifPresent(pack -> columns.put("rule_pack", pack));
        putPrecedence(columns, tour.delegation().precedence());
        return columns;
    }

    private static void putPrecedence(Map<String, String> columns, Precedence precedence) {
        if (precedence.order() != PrecedenceOrder.BY_HAND) {
            columns.put("precedence", precedence.order().name());
        }
        precedence.notified().ifPresent(date -> columns.put("notified", date.toString()));
        columns.put("precedence_note", precedence.note());
    }

    private static void addDays(Rows rows, List<String> key, List<Day> days) {
        for (var day : days) {
            var dayKey = Rows.key(key, day.date().toString());
            rows.add(Table.DAY, dayKey);
            rows.addText(Table.DAY_TEXT, dayKey, day.heading());
        }
    }

    private static void addTracks(Rows rows, List<String> key, List<Track> tracks) {
        Rows.addList(
                tracks,
                (place, track) -> {
                    var trackKey = Rows.key(key, track.id().value());
                    rows.add(Table.TRACK, trackKey, place);
                    rows.addText(Table.TRACK_TEXT, trackKey, track.name());
                });
    }

    private static void addDelegates(Rows rows, List<String> key, List<Delegate> delegates) {
        Rows.addList(
                delegates,
                (place, delegate) -> {
                    var delegateKey = Rows.key(key, delegate.person().value());
                    rows.add(
                            Table.DELEGATE,
                            delegateKey,
                            place,
                            delegate.role().name(),
                            delegate.track().value());
                    Rows.addList(
                            delegate.diet(),
                            (dietPlace, diet) ->
                                    rows.add(Table.DIET, Rows.key(delegateKey, dietPlace), diet));
                    delegate.needs()
                            .forEach(need ->
                                    rows.add(Table.NEED, Rows.key(delegateKey, need.name())));
                });
    }

    private static void addTasks(Rows rows, List<String> key, List<Task> tasks) {
        Rows.addList(
                tasks,
                (place, task) -> {
                    var taskKey = Rows.key(key, task.id().value());
                    rows.add(
                            Table.TASK,
                            taskKey,
                            place,
                            task.due().toString(),
                            task.done() ? "1" : "0",
                            task.owner());
                    rows.addText(Table.TASK_TEXT, taskKey, task.what());
                });
    }

    /// The tour of the rows, with what it names from the directory.
    static Tour tour(String id, Rows rows, Directory directory) {
        var key = List.of(id);
        var row = rows.row(Table.TOUR, key);
        return new Tour(
                new TourId(id),
                heading(rows, key),
                ZoneId.of(row.get("zone")),
                days(rows, key),
                tracks(rows, key),
                new Delegation(
                        rows.text(Table.TOUR_TEXT, Rows.key(key, "delegation")),
                        row.get("country"),
                        delegates(rows, key),
                        precedence(row)),
                ItemRows.items(rows, key),
                directory,
                StayRows.stays(rows, key),
                GiftRows.gifts(rows, key),
                tasks(rows, key),
                RuleRows.choice(rows, Table.TOUR_RULE, row),
                RuleRows.waivers(rows, key),
                rows.notes(Table.TOUR_NOTE, Table.TOUR_NOTE_TEXT, key));
    }

    private static Precedence precedence(Row row) {
        return new Precedence(
                Rows.optional(row.get("precedence"), PrecedenceOrder::valueOf)
                        .orElse(PrecedenceOrder.BY_HAND),
                Rows.optional(row.get("notified"), LocalDate::parse),
                row.get("precedence_note"));
    }

    static Heading heading(Rows rows, List<String> key) {
        var row = rows.row(Table.TOUR, key);
        return new Heading(
                row.get("code"),
                rows.text(Table.TOUR_TEXT, Rows.key(key, "title")),
                TourKind.valueOf(row.get("kind")),
                row.get("officer"));
    }

    private static List<Day> days(Rows rows, List<String> key) {
        return rows.under(Table.DAY, key).stream()
                .map(row ->
                        new Day(LocalDate.parse(row.last()), rows.text(Table.DAY_TEXT, row.key())))
                .sorted(Comparator.comparing(Day::date))
                .toList();
    }

    private static List<Track> tracks(Rows rows, List<String> key) {
        return rows.placed(Table.TRACK, key)
                .map(row ->
                        new Track(new TrackId(row.last()), rows.text(Table.TRACK_TEXT, row.key())))
                .toList();
    }

    private static List<Delegate> delegates(Rows rows, List<String> key) {
        return rows.placed(Table.DELEGATE, key)
                .map(row ->
                        new Delegate(
                                new PersonId(row.last()),
                                DelegateRole.valueOf(row.get("role")),
                                new TrackId(row.get("track")),
                                rows.list(Table.DIET, row.key(), "diet", diet -> diet),
                                rows.under(Table.NEED, row.key()).stream()
                                        .map(need -> Need.valueOf(need.last()))
                                        .collect(Collectors.toSet())))
                .toList();
    }

    private static List<Task> tasks(Rows rows, List<String> key) {
        return rows.placed(Table.TASK, key)
                .map(row ->
                        new Task(
                                new TaskId(row.last()),
                                rows.text(Table.TASK_TEXT, row.key()),
                                LocalDate.parse(row.get("due")),
                                row.get("owner"),
                                row.get("done").equals("1")))
                .toList();
    }
}
