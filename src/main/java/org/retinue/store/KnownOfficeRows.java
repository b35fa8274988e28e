package org.retinue.store;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retinue.tour.KnownOffice;

/// The offices whose packs are known as rows, there and back.
final class KnownOfficeRows {

    private KnownOfficeRows() {}

    static void add(Rows rows, List<String> key, SortedMap<String, KnownOffice> known) {
        known.forEach((fingerprint, office) ->
                rows.add(
                        Table.KNOWN_OFFICE,
                        Rows.key(key, fingerprint),
                        office.name(),
                        office.signing(),
                        office.receiving(),
                        office.since().toString(),
                        office.by()));
    }

    static SortedMap<String, KnownOffice> known(Rows rows, List<String> key) {
        var known = new TreeMap<String, KnownOffice>();
        rows.under(Table.KNOWN_OFFICE, key).forEach(row -> known.put(row.last(), office(row)));
        return known;
    }

    private static KnownOffice office(Row row) {
        return new KnownOffice(
                row.get("name"),
                row.get("signing"),
                row.get("receiving"),
                LocalDate.parse(row.get("since")),
                row.get("trusted_by"));
    }
}
