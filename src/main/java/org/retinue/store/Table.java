package org.retinue.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The tables whose rows belong to things, with the columns of their keys and the others. The first
/// column of a key is the id of the thing. Tables stand after those that they refer to.
@SuppressWarnings("ImmutableEnumChecker") // The lists are made by List.of.
enum Table {
    SITE(
            Kind.SITE,
            List.of("site"),
            List.of("kind", "zone", "within", "capacity"),
            "photography",
            "phones_off",
            "visitor_list_days",
            "walking_minutes",
            "outdoors",
            "coordinates"),
    SITE_TEXT(Kind.SITE, List.of("site", "field", "language"), "form"),
    ROOM(Kind.SITE, List.of("site", "room"), "position", "capacity"),
    ROOM_TEXT(Kind.SITE, List.of("site", "room", "language"), "form"),
    HOURS(Kind.SITE, List.of("site", "day")),
    OPENING(Kind.SITE, List.of("site", "day", "position"), "opens", "closes"),
    FACT(Kind.SITE, List.of("site", "position"), "source", "as_of"),
    FACT_TEXT(Kind.SITE, List.of("site", "position", "language"), "form"),
    SITE_CONTACT(Kind.SITE, List.of("site", "position"), "person"),
    SITE_NOTE(Kind.SITE, List.of("site", "position"), "sensitivity"),
    SITE_NOTE_TEXT(Kind.SITE, List.of("site", "position", "language"), "form"),
    PERSON(
            Kind.PERSON,
            List.of("person"),
            List.of("country", "mobile", "email"),
            "pronunciation",
            "level",
            "diplomatic",
            "in_post_since",
            "sex",
            "passport"),
    PERSON_TEXT(Kind.PERSON, List.of("person", "field", "language"), "form"),
    PERSON_LANGUAGE(Kind.PERSON, List.of("person", "position"), "language"),
    PERSON_NOTE(Kind.PERSON, List.of("person", "position"), "sensitivity"),
    PERSON_NOTE_TEXT(Kind.PERSON, List.of("person", "position", "language"), "form"),
    VEHICLE(Kind.VEHICLE, List.of("vehicle"), List.of("plate", "seats"), "baggage", "kind"),
    VEHICLE_TEXT(Kind.VEHICLE, List.of("vehicle", "language"), "form"),
    TRAVEL_TIME(Kind.TRAVEL, List.of("from_site", "to_site"), "minutes", "basis", "source"),
    TOUR(
            Kind.TOUR,
            List.of("tour"),
            List.of("code", "kind", "officer", "zone", "country"),
            "precedence",
            "notified",
            "precedence_note",
            "rule_pack"),
    TOUR_RULE(Kind.TOUR, List.of("tour", "number"), "value"),
    WAIVER(
            Kind.TOUR,
            List.of("tour", "position"),
            "rule",
            "fingerprint",
            "reason",
            "who",
            "waived_on"),
    WAIVER_ITEM(Kind.TOUR, List.of("tour", "waiver", "position"), "item"),
    TOUR_TEXT(Kind.TOUR, List.of("tour", "field", "language"), "form"),
    DAY(Kind.TOUR, List.of("tour", "date")),
    DAY_TEXT(Kind.TOUR, List.of("tour", "date", "language"), "form"),
    TRACK(Kind.TOUR, List.of("tour", "track"), "position"),
    TRACK_TEXT(Kind.TOUR, List.of("tour", "track", "language"), "form"),
    DELEGATE(Kind.TOUR, List.of("tour", "person"), "position", "role", "track"),
    DIET(Kind.TOUR, List.of("tour", "person", "position"), "diet"),
    NEED(Kind.TOUR, List.of("tour", "person", "need")),
    TASK(Kind.TOUR, List.of("tour", "task"), List.of("position", "due", "done"), "owner"),
    TASK_TEXT(Kind.TOUR, List.of("tour", "task", "language"), "form"),
    TOUR_NOTE(Kind.TOUR, List.of("tour", "position"), "sensitivity"),
    TOUR_NOTE_TEXT(Kind.TOUR, List.of("tour", "position", "language"), "form"),
    ITEM(
            Kind.TOUR,
            List.of("tour", "item"),
            List.of(
                    "sort",
                    "kind",
                    "moment",
                    "starts",
                    "ends",
                    "day",
                    "place",
                    "site",
                    "room",
                    "from_site",
                    "to_site",
                    "guests",
                    "lead",
                    "press",
                    "state",
                    "asked",
                    "asked_by",
                    "due",
                    "anchored"),
            "importance",
            "minutes",
            "interpreting",
            "seating",
            "seats_at_table",
            "cost_a_head"),
    ITEM_TEXT(Kind.TOUR, List.of("tour", "item", "field", "language"), "form"),
    ITEM_TRACK(Kind.TOUR, List.of("tour", "item", "track")),
    GUEST(Kind.TOUR, List.of("tour", "item", "position"), "person"),
    GREETER(Kind.TOUR, List.of("tour", "item", "position"), "person"),
    ASSIGNMENT(Kind.TOUR, List.of("tour", "item", "position"), "duty", "person"),
    ITEM_VEHICLE(Kind.TOUR, List.of("tour", "item", "position"), "vehicle"),
    ITEM_CUE(Kind.TOUR, List.of("tour", "item", "position"), "minute"),
    ITEM_CUE_TEXT(Kind.TOUR, List.of("tour", "item", "position", "language"), "form"),
    CAR(Kind.TOUR, List.of("tour", "item", "position"), "vehicle", "function", "driver"),
    PASSENGER(Kind.TOUR, List.of("tour", "item", "car", "position"), "person"),
    SEAT(Kind.TOUR, List.of("tour", "item", "position"), "at_table", "number", "person"),
    DISH(Kind.TOUR, List.of("tour", "item", "position")),
    DISH_TEXT(Kind.TOUR, List.of("tour", "item", "dish", "field", "language"), "form"),
    DISH_FOOD(Kind.TOUR, List.of("tour", "item", "dish", "food")),
    SIGNATURE(Kind.TOUR, List.of("tour", "item", "position"), "guest", "host"),
    SIGNATURE_TEXT(Kind.TOUR, List.of("tour", "item", "signature", "language"), "form"),
    WITNESS(Kind.TOUR, List.of("tour", "item", "signature", "position"), "person"),
    ITEM_NOTE(Kind.TOUR, List.of("tour", "item", "position"), "sensitivity"),
    ITEM_NOTE_TEXT(Kind.TOUR, List.of("tour", "item", "position", "language"), "form"),
    STAY(
            Kind.TOUR,
            List.of("tour", "stay"),
            "position",
            "hotel",
            "room",
            "room_class",
            "first_night",
            "leaving"),
    STAY_TEXT(Kind.TOUR, List.of("tour", "stay", "language"), "form"),
    STAY_PERSON(Kind.TOUR, List.of("tour", "stay", "position"), "person"),
    GIFT(
            Kind.TOUR,
            List.of("tour", "gift"),
            "position",
            "direction",
            "recipient",
            "value",
            "approval",
            "handover",
            "item",
            "ready"),
    GIFT_TEXT(Kind.TOUR, List.of("tour", "gift", "field", "language"), "form"),
    OFFICE(Kind.OFFICE, List.of("office"), List.of("rule_pack"), "duty_phone"),
    OFFICE_TEXT(Kind.OFFICE, List.of("office", "field", "language"), "form"),
    OFFICE_RULE(Kind.OFFICE, List.of("office", "number"), "value"),
    HOLIDAY(Kind.OFFICE, List.of("office", "date")),
    HOLIDAY_TEXT(Kind.OFFICE, List.of("office", "date", "language"), "form"),
    WORKED_WEEKEND(Kind.OFFICE, List.of("office", "date")),
    OFFICE_AUDIENCE(Kind.OFFICE, List.of("office", "audience"), "scope"),
    OFFICE_AUDIENCE_TEXT(Kind.OFFICE, List.of("office", "audience", "language"), "form"),
    OFFICE_AUDIENCE_KIND(Kind.OFFICE, List.of("office", "audience", "kind"), "seen"),
    KNOWN_OFFICE(
            Kind.OFFICE,
            List.of("office", "fingerprint"),
            "name",
            "signing",
            "receiving",
            "since",
            "trusted_by"),
    LIST_LAYOUT(Kind.OFFICE, List.of("office", "fingerprint"), "columns"),
    JOURNAL(Kind.JOURNAL, List.of("number"), "at", "officer", "deed", "tour"),
    JOURNAL_TEXT(Kind.JOURNAL, List.of("number", "language"), "form"),
    JOURNAL_CHANGE(
            Kind.JOURNAL,
            List.of("number", "position"),
            "part",
            "path",
            "field",
            "earlier",
            "later"),
    REVISION(
            Kind.RELEASE,
            List.of("revision"),
            "tour",
            "number",
            "note",
            "officer",
            "at",
            "hash",
            "pack"),
    ACKNOWLEDGED(Kind.RELEASE, List.of("revision", "position"), "what"),
    HANDING(
            Kind.HANDING,
            List.of("handing"),
            "tour",
            "number",
            "revision",
            "paper",
            "person",
            "name",
            "channel",
            "at",
            "confirmed");

    private final Kind kind;
    private final List<String> key;
    private final List<String> columns;
    private final int first;

    Table(Kind kind, List<String> key, String... columns) {
        this(kind, key, List.of(columns), List.of());
    }

    /// A table that had these columns at first, and was given the others later.
    Table(Kind kind, List<String> key, List<String> first, String... later) {
        this(kind, key, first, List.of(later));
    }

    Table(Kind kind, List<String> key, List<String> first, List<String> later) {
        this.kind = kind;
        this.key = key;
        this.first = first.size();
        columns = Stream.concat(first.stream(), later.stream()).toList();
    }

    Kind kind() {
        return kind;
    }

    List<String> key() {
        return key;
    }

    /// The columns that are not of the key.
    List<String> columns() {
        return columns;
    }

    /// How many of the columns the table had at first. Those that it was given later stand after
    /// them.
    int firstColumns() {
        return first;
    }

    /// The name of the table in the file.
    String caption() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether the rows belong to single items of a tour.
    boolean isOfItems() {
        return key.size() > 1 && key.get(1).equals("item");
    }
}
