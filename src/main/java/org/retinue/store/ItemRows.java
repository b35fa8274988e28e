package org.retinue.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retinue.tour.Briefing;
import org.retinue.tour.Confirmation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Cue;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Importance;
import org.retinue.tour.Interpreting;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Manner;
import org.retinue.tour.Place;
import org.retinue.tour.PressAccess;
import org.retinue.tour.RoomId;
import org.retinue.tour.Route;
import org.retinue.tour.SiteId;
import org.retinue.tour.Standing;
import org.retinue.tour.TourId;

/// An item as rows, there and back.
final class ItemRows {

    private static final String ENGAGEMENT = "ENGAGEMENT";
    private static final String LEG = "LEG";

    private ItemRows() {}

    static void add(Rows rows, TourId tour, Item item) {
        var key = List.of(tour.value(), item.id().value());
        rows.add(Row.of(Table.ITEM, key, columns(item)));
        rows.addText(Table.ITEM_TEXT, Rows.key(key, "title"), item.title());
        if (item instanceof Engagement engagement) {
            rows.addText(Table.ITEM_TEXT, Rows.key(key, "dress"), engagement.manner().dress());
            addBriefing(rows, key, engagement.briefing());
            SettingRows.add(rows, key, engagement.setting());
        }
        if (item instanceof Leg leg) {
            CarRows.add(rows, key, leg.cars());
        }
        PartyRows.add(rows, key, item.party());
        rows.addNotes(Table.ITEM_NOTE, Table.ITEM_NOTE_TEXT, key, item.notes());
    }

    private static Map<String, String> columns(Item item) {
        var columns = new HashMap<String, String>();
        switch (item) {
            case Engagement engagement -> {
                columns.put("sort", ENGAGEMENT);
                columns.put("kind", engagement.kind().name());
                engagement.place().site().ifPresent(site -> columns.put("site", site.value()));
                engagement.place().room().ifPresent(room -> columns.put("room", room.value()));
                putManner(columns, engagement.manner());
                SettingRows.put(columns, engagement.setting());
            }
            case Leg leg -> {
                columns.put("sort", LEG);
                columns.put("kind", leg.mode().name());
                leg.route().from().ifPresent(site -> columns.put("from_site", site.value()));
                leg.route().to().ifPresent(site -> columns.put("to_site", site.value()));
            }
        }
        MomentRows.put(columns, item.moment());
        putStanding(columns, item.standing());
        PartyRows.put(columns, item.party());
        return columns;
    }

    private static void putManner(Map<String, String> columns, Manner manner) {
        columns.put("press", manner.press().name());
        if (manner.interpreting() != Interpreting.UNDECIDED) {
            columns.put("interpreting", manner.interpreting().name());
        }
    }

    private static void putStanding(Map<String, String> columns, Standing standing) {
        var confirmation = standing.confirmation();
        columns.put("state", confirmation.state().name());
        confirmation.asked().ifPresent(asked -> columns.put("asked", asked.toString()));
        columns.put("asked_by", confirmation.askedBy());
        confirmation.due().ifPresent(due -> columns.put("due", due.toString()));
        columns.put("anchored", standing.anchored() ? "1" : "0");
        if (standing.importance() != Importance.IMPORTANT) {
            columns.put("importance", standing.importance().name());
        }
    }

    private static void addBriefing(Rows rows, List<String> key, Briefing briefing) {
        rows.addText(Table.ITEM_TEXT, Rows.key(key, "brief"), briefing.text());
        Rows.addList(
                briefing.runOfShow(),
                (place, cue) -> {
                    var cueKey = Rows.key(key, place);
                    rows.add(Table.ITEM_CUE, cueKey, Integer.toString(cue.minute()));
                    rows.addText(Table.ITEM_CUE_TEXT, cueKey, cue.what());
                });
    }

    static List<Item> items(Rows rows, List<String> tour) {
        return rows.under(Table.ITEM, tour).stream().map(row -> item(rows, row)).toList();
    }

    /// The item of the key, if there are rows of it.
    static Optional<Item> item(Rows rows, List<String> key) {
        return rows.under(Table.ITEM, key.subList(0, 1)).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(row -> item(rows, row));
    }

    private static Item item(Rows rows, Row row) {
        return switch (row.get("sort")) {
            case ENGAGEMENT -> engagement(rows, row);
            case LEG -> leg(rows, row);
            default -> throw new IllegalArgumentException("No sort of item");
        };
    }

    private static Engagement engagement(Rows rows, Row row) {
        return new Engagement(
                new ItemId(row.last()),
                EngagementKind.valueOf(row.get("kind")),
                rows.text(Table.ITEM_TEXT, Rows.key(row.key(), "title")),
                MomentRows.moment(row),
                new Place(
                        Rows.optional(row.get("site"), SiteId::new),
                        Rows.optional(row.get("room"), RoomId::new)),
                PartyRows.party(rows, row),
                manner(rows, row),
                SettingRows.setting(rows, row),
                standing(row),
                briefing(rows, row.key()),
                rows.notes(Table.ITEM_NOTE, Table.ITEM_NOTE_TEXT, row.key()));
    }

    private static Leg leg(Rows rows, Row row) {
        return new Leg(
                new ItemId(row.last()),
                LegMode.valueOf(row.get("kind")),
                rows.text(Table.ITEM_TEXT, Rows.key(row.key(), "title")),
                MomentRows.moment(row),
                new Route(
                        Rows.optional(row.get("from_site"), SiteId::new),
                        Rows.optional(row.get("to_site"), SiteId::new)),
                PartyRows.party(rows, row),
                CarRows.cars(rows, row.key()),
                standing(row),
                rows.notes(Table.ITEM_NOTE, Table.ITEM_NOTE_TEXT, row.key()));
    }

    private static Manner manner(Rows rows, Row row) {
        return new Manner(
                rows.text(Table.ITEM_TEXT, Rows.key(row.key(), "dress")),
                PressAccess.valueOf(row.get("press")),
                Rows.optional(row.get("interpreting"), Interpreting::valueOf)
                        .orElse(Interpreting.UNDECIDED));
    }

    private static Briefing briefing(Rows rows, List<String> key) {
        return new Briefing(
                rows.text(Table.ITEM_TEXT, Rows.key(key, "brief")),
                rows.listed(Table.ITEM_CUE, key)
                        .map(row ->
                                new Cue(
                                        Integer.parseInt(row.get("minute")),
                                        rows.text(Table.ITEM_CUE_TEXT, row.key())))
                        .toList());
    }

    private static Standing standing(Row row) {
        return new Standing(
                new Confirmation(
                        ConfirmationState.valueOf(row.get("state")),
                        Rows.optional(row.get("asked"), LocalDate::parse),
                        row.get("asked_by"),
                        Rows.optional(row.get("due"), LocalDate::parse)),
                row.get("anchored").equals("1"),
                Rows.optional(row.get("importance"), Importance::valueOf)
                        .orElse(Importance.IMPORTANT));
    }
}
