package org.retinue.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.retinue.tour.Conditions;
import org.retinue.tour.Fact;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.tour.PersonId;
import org.retinue.tour.Photography;
import org.retinue.tour.Position;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;

/// A site as rows, there and back.
final class SiteRows {

    private SiteRows() {}

    static Rows of(Site site) {
        var rows = new Rows();
        var key = List.of(site.id().value());
        rows.add(Row.of(Table.SITE, key, columns(site)));
        rows.addText(Table.SITE_TEXT, Rows.key(key, "name"), site.name());
        rows.addText(Table.SITE_TEXT, Rows.key(key, "address"), site.address());
        addRooms(rows, key, site.rooms());
        site.hours().week().forEach((day, openings) -> addHours(rows, key, day.name(), openings));
        site.hours()
                .exceptions()
                .forEach((date, openings) -> addHours(rows, key, date.toString(), openings));
        Rows.addList(
                site.contacts(),
                (place, person) ->
                        rows.add(Table.SITE_CONTACT, Rows.key(key, place), person.value()));
        addFacts(rows, key, site.facts());
        rows.addNotes(Table.SITE_NOTE, Table.SITE_NOTE_TEXT, key, site.notes());
        return rows;
    }

    private static Map<String, String> columns(Site site) {
        var columns = new HashMap<String, String>();
        columns.put("kind", site.kind().name());
        columns.put("zone", site.zone().getId());
        site.within().ifPresent(within -> columns.put("within", within.value()));
        columns.put("capacity", Rows.number(site.capacity()));
        site.position().ifPresent(position -> columns.put("coordinates", position.written()));
        putConditions(columns, site.conditions());
        return columns;
    }

    private static void putConditions(Map<String, String> columns, Conditions conditions) {
        if (conditions.photography() != Photography.UNKNOWN) {
            columns.put("photography", conditions.photography().name());
        }
        columns.put("phones_off", Rows.flag(conditions.phonesOff()));
        columns.put("visitor_list_days", Rows.number(conditions.visitorListDays()));
        columns.put("walking_minutes", Rows.number(conditions.walkingMinutes()));
        columns.put("outdoors", Rows.flag(conditions.outdoors()));
    }

    private static void addRooms(Rows rows, List<String> key, List<Room> rooms) {
        Rows.addList(
                rooms,
                (place, room) -> {
                    var roomKey = Rows.key(key, room.id().value());
                    rows.add(Table.ROOM, roomKey, place, Rows.number(room.capacity()));
                    rows.addText(Table.ROOM_TEXT, roomKey, room.name());
                });
    }

    private static void addHours(Rows rows, List<String> key, String day, List<Opening> openings) {
        var dayKey = Rows.key(key, day);
        rows.add(Table.HOURS, dayKey);
        Rows.addList(
                openings,
                (place, opening) ->
                        rows.add(
                                Table.OPENING,
                                Rows.key(dayKey, place),
                                opening.opens().toString(),
                                opening.closes().toString()));
    }

    private static void addFacts(Rows rows, List<String> key, List<Fact> facts) {
        Rows.addList(
                facts,
                (place, fact) -> {
                    var factKey = Rows.key(key, place);
                    rows.add(Table.FACT, factKey, fact.source(), fact.asOf());
                    rows.addText(Table.FACT_TEXT, factKey, fact.text());
                });
    }

    static Site site(String id, Rows rows) {
        var key = List.of(id);
        var row = rows.row(Table.SITE, key);
        return new Site(
                new SiteId(id),
                SiteKind.valueOf(row.get("kind")),
                rows.text(Table.SITE_TEXT, Rows.key(key, "name")),
                rows.text(Table.SITE_TEXT, Rows.key(key, "address")),
                Rows.optional(row.get("coordinates"), Position::read),
                ZoneId.of(row.get("zone")),
                Rows.optional(row.get("within"), SiteId::new),
                Rows.number(row.get("capacity")),
                hours(rows, key),
                conditions(row),
                rooms(rows, key),
                rows.list(Table.SITE_CONTACT, key, "person", PersonId::new),
                facts(rows, key),
                rows.notes(Table.SITE_NOTE, Table.SITE_NOTE_TEXT, key));
    }

    private static List<Room> rooms(Rows rows, List<String> key) {
        return rows.placed(Table.ROOM, key)
                .map(row ->
                        new Room(
                                new RoomId(row.last()),
                                rows.text(Table.ROOM_TEXT, row.key()),
                                Rows.number(row.get("capacity"))))
                .toList();
    }

    private static OpeningHours hours(Rows rows, List<String> key) {
        return new OpeningHours(
                days(rows, key, DayOfWeek::valueOf, false),
                days(rows, key, LocalDate::parse, true));
    }

    private static <K extends Comparable<?>> SortedMap<K, List<Opening>> days(
            Rows rows, List<String> key, Function<String, K> day, boolean dates) {
        var hours = new TreeMap<K, List<Opening>>();
        rows.under(Table.HOURS, key).stream()
                .filter(row -> isDate(row.last()) == dates)
                .forEach(row -> hours.put(day.apply(row.last()), openings(rows, row)));
        return hours;
    }

    /// Dates start with a digit or a sign, weekdays with a letter.
    private static boolean isDate(String day) {
        return !Character.isLetter(day.charAt(0));
    }

    private static List<Opening> openings(Rows rows, Row day) {
        return rows.listed(Table.OPENING, day.key())
                .map(row ->
                        new Opening(
                                LocalTime.parse(row.get("opens")),
                                LocalTime.parse(row.get("closes"))))
                .toList();
    }

    private static List<Fact> facts(Rows rows, List<String> key) {
        return rows.listed(Table.FACT, key)
                .map(row ->
                        new Fact(
                                rows.text(Table.FACT_TEXT, row.key()),
                                row.get("source"),
                                row.get("as_of")))
                .toList();
    }

    private static Conditions conditions(Row row) {
        return new Conditions(
                Rows.optional(row.get("photography"), Photography::valueOf)
                        .orElse(Photography.UNKNOWN),
                row.get("phones_off").equals("1"),
                Rows.number(row.get("visitor_list_days")),
                Rows.number(row.get("walking_minutes")),
                row.get("outdoors").equals("1"));
    }
}
