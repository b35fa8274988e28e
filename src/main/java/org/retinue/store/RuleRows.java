package org.retinue.store;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.retinue.tour.ItemId;
import org.retinue.tour.Office;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.Text;
import org.retinue.tour.Waiver;
import org.retinue.tour.WorkingCalendar;

/// What the office has settled, the rules of a tour and its waivers as rows, there and back.
final class RuleRows {

    private static final String CLASSIFICATION = "classification";

    private RuleRows() {}

    static Rows of(String id, Office office) {
        var rows = new Rows();
        var key = List.of(id);
        rows.add(Table.OFFICE, key, office.rules().pack().orElse(""), office.dutyPhone());
        rows.addText(Table.OFFICE_TEXT, Rows.key(key, CLASSIFICATION), office.classification());
        add(rows, Table.OFFICE_RULE, key, office.rules());
        office.calendar()
                .holidays()
                .forEach((date, name) -> {
                    var holiday = Rows.key(key, date.toString());
                    rows.add(Table.HOLIDAY, holiday);
                    rows.addText(Table.HOLIDAY_TEXT, holiday, name);
                });
        office.calendar()
                .workedWeekends()
                .forEach(date -> rows.add(Table.WORKED_WEEKEND, Rows.key(key, date.toString())));
        AudienceRows.add(rows, key, office.audiences());
        KnownOfficeRows.add(rows, key, office.known());
        office.layouts()
                .forEach((fingerprint, columns) ->
                        rows.add(Table.LIST_LAYOUT, Rows.key(key, fingerprint), columns));
        return rows;
    }

    static Office office(String id, Rows rows) {
        var key = List.of(id);
        var row = rows.row(Table.OFFICE, key);
        return new Office(
                choice(rows, Table.OFFICE_RULE, row),
                calendar(rows, key),
                AudienceRows.choices(rows, key),
                rows.text(Table.OFFICE_TEXT, Rows.key(key, CLASSIFICATION)),
                row.get("duty_phone"),
                KnownOfficeRows.known(rows, key),
                layouts(rows, key));
    }

    private static SortedMap<String, String> layouts(Rows rows, List<String> key) {
        var layouts = new TreeMap<String, String>();
        rows.under(Table.LIST_LAYOUT, key)
                .forEach(row -> layouts.put(row.last(), row.get("columns")));
        return layouts;
    }

    private static WorkingCalendar calendar(Rows rows, List<String> key) {
        var holidays = new TreeMap<LocalDate, Text>();
        rows.under(Table.HOLIDAY, key)
                .forEach(row ->
                        holidays.put(
                                LocalDate.parse(row.last()),
                                rows.text(Table.HOLIDAY_TEXT, row.key())));
        var worked = new TreeSet<LocalDate>();
        rows.under(Table.WORKED_WEEKEND, key)
                .forEach(row -> worked.add(LocalDate.parse(row.last())));
        return new WorkingCalendar(holidays, worked);
    }

    /// The numbers; the pack is a column of who chose it.
    static void add(Rows rows, Table table, List<String> key, RuleChoice rules) {
        rules.numbers().forEach((number, value) -> rows.add(table, Rows.key(key, number), value));
    }

    static RuleChoice choice(Rows rows, Table table, Row chooser) {
        var numbers = new TreeMap<String, String>();
        rows.under(table, chooser.key()).forEach(row -> numbers.put(row.last(), row.get("value")));
        return new RuleChoice(Rows.optional(chooser.get("rule_pack"), pack -> pack), numbers);
    }

    static void add(Rows rows, List<String> key, List<Waiver> waivers) {
        Rows.addList(
                waivers,
                (place, waiver) -> {
                    var waiverKey = Rows.key(key, place);
                    rows.add(
                            Table.WAIVER,
                            waiverKey,
                            waiver.rule(),
                            waiver.fingerprint(),
                            waiver.reason(),
                            waiver.who(),
                            waiver.when().toString());
                    Rows.addList(
                            waiver.items(),
                            (itemPlace, item) ->
                                    rows.add(
                                            Table.WAIVER_ITEM,
                                            Rows.key(waiverKey, itemPlace),
                                            item.value()));
                });
    }

    static List<Waiver> waivers(Rows rows, List<String> key) {
        return rows.listed(Table.WAIVER, key)
                .map(row ->
                        new Waiver(
                                row.get("rule"),
                                rows.list(Table.WAIVER_ITEM, row.key(), "item", ItemId::new),
                                row.get("fingerprint"),
                                row.get("reason"),
                                row.get("who"),
                                LocalDate.parse(row.get("waived_on"))))
                .toList();
    }
}
