package org.retinue.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The ids of the sites, people and vehicles that the rows of a tour name.
record Named(Set<String> sites, Set<String> people, Set<String> vehicles) {

    private static final List<Table> NAMING_PEOPLE =
            List.of(
                    Table.GUEST,
                    Table.GREETER,
                    Table.ASSIGNMENT,
                    Table.PASSENGER,
                    Table.SEAT,
                    Table.WITNESS,
                    Table.STAY_PERSON);

    static Named by(Rows rows) {
        var sites = cells(rows, Table.ITEM, "site", "from_site", "to_site");
        sites.addAll(cells(rows, Table.STAY, "hotel"));
        var people = cells(rows, Table.ITEM, "lead");
        for (var table : NAMING_PEOPLE) {
            people.addAll(cells(rows, table, "person"));
        }
        people.addAll(cells(rows, Table.CAR, "driver"));
        people.addAll(cells(rows, Table.SIGNATURE, "guest", "host"));
        people.addAll(cells(rows, Table.GIFT, "recipient"));
        rows.all(Table.DELEGATE).forEach(row -> people.add(row.last()));
        var vehicles = cells(rows, Table.ITEM_VEHICLE, "vehicle");
        vehicles.addAll(cells(rows, Table.CAR, "vehicle"));
        return new Named(sites, people, vehicles);
    }

    private static Set<String> cells(Rows rows, Table table, String... columns) {
        return rows.all(table)
                .flatMap(row -> Stream.of(columns).map(row::get))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
