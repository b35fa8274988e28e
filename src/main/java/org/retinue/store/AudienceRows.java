package org.retinue.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retinue.tour.AudienceChoice;

/// What an office settled about its audiences as rows, there and back.
final class AudienceRows {

    private static final String SEEN = "yes";
    private static final String NOT_SEEN = "no";

    private AudienceRows() {}

    static void add(Rows rows, List<String> key, SortedMap<String, AudienceChoice> audiences) {
        audiences.forEach((name, choice) -> add(rows, Rows.key(key, name), choice));
    }

    private static void add(Rows rows, List<String> key, AudienceChoice choice) {
        rows.add(Table.OFFICE_AUDIENCE, key, choice.scope());
        rows.addText(Table.OFFICE_AUDIENCE_TEXT, key, choice.name());
        choice.sees()
                .forEach((kind, seen) ->
                        rows.add(
                                Table.OFFICE_AUDIENCE_KIND,
                                Rows.key(key, kind),
                                seen ? SEEN : NOT_SEEN));
    }

    static SortedMap<String, AudienceChoice> choices(Rows rows, List<String> key) {
        var choices = new TreeMap<String, AudienceChoice>();
        rows.under(Table.OFFICE_AUDIENCE, key)
                .forEach(row -> choices.put(row.last(), choice(rows, row)));
        return choices;
    }

    private static AudienceChoice choice(Rows rows, Row row) {
        var sees = new TreeMap<String, Boolean>();
        rows.under(Table.OFFICE_AUDIENCE_KIND, row.key())
                .forEach(kind -> sees.put(kind.last(), kind.get("seen").equals(SEEN)));
        return new AudienceChoice(
                rows.text(Table.OFFICE_AUDIENCE_TEXT, row.key()), row.get("scope"), sees);
    }
}
