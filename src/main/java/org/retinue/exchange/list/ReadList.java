package org.retinue.exchange.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.Table.Cell;
import org.retinue.tour.Delegate;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Person;
import org.retinue.tour.Site;
import org.retinue.tour.Tour;

/// A table as it is understood as a list: what its columns are about, what each row is, and what is
/// added and changed where it is taken.
public record ReadList(
        Table table,
        ListContext context,
        ListKind kind,
        ListWishes wishes,
        List<Guess> columns,
        List<ListRow> rows,
        Taken taken) {

    public ReadList {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// What the rows that are taken make of people, the delegation, and sites.
    public record Taken(List<Person> people, List<Delegate> delegates, List<Site> sites) {

        public Taken {
            people = List.copyOf(people);
            delegates = List.copyOf(delegates);
            sites = List.copyOf(sites);
        }
    }

    /// The table as it is understood with the officer's wishes. A table that was cut is a part of
    /// something, and is not taken.
    public static ReadList read(
            Table table, ListContext context, ListKind kind, ListWishes wishes) {
        var header = Header.of(table);
        var columns = new Columns(table, kind, header).guess(wishes.columns());
        var people = new PeopleReading(columns, context, kind, wishes);
        var sites = new SiteReading(columns, context, wishes);
        var understood =
                Entry.of(table, header, columns).stream()
                        .map(entry ->
                                kind == ListKind.SITES ? sites.read(entry) : people.read(entry))
                        .toList();
        return new ReadList(
                table,
                context,
                kind,
                wishes,
                columns,
                rows(table, understood),
                table.isCut() ? new Taken(List.of(), List.of(), List.of()) : taken(understood));
    }

    private static List<ListRow> rows(Table table, List<Understood> understood) {
        var byIndex = new HashMap<Integer, ListRow>();
        understood.forEach(one -> byIndex.put(one.row().index(), one.row()));
        return IntStream.range(0, table.rows().size())
                .filter(index -> table.rows().get(index).stream().anyMatch(Cell::isWritten))
                .mapToObj(index -> byIndex.getOrDefault(index, ListRow.aside(index)))
                .toList();
    }

    private static Taken taken(List<Understood> understood) {
        var taken = understood.stream().filter(one -> one.row().isTaken()).toList();
        return new Taken(
                taken.stream().flatMap(one -> one.people().stream()).toList(),
                taken.stream().flatMap(one -> one.delegate().stream()).toList(),
                taken.stream().flatMap(one -> one.site().stream()).toList());
    }

    /// The same table with other wishes.
    public ReadList with(ListWishes changed) {
        return read(table, context, kind, changed);
    }

    /// The same table held against what is known by now.
    public ReadList against(ListContext changed) {
        return read(table, changed, kind, wishes);
    }

    /// How many rows are in the state.
    public int count(RowState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /// Whether the officer had better look at the row; one that was decided on stays in sight.
    public boolean needsALook(ListRow row) {
        return row.needsALook() || wishes.rows().containsKey(row.index());
    }

    /// How many rows are taken.
    public int takenRows() {
        return table.isCut() ? 0 : (int) rows.stream().filter(ListRow::isTaken).count();
    }

    /// The directory with the people and sites of the list.
    public Directory onto(Directory directory) {
        return directory.with(Directory.of(taken.sites(), taken.people(), List.of()));
    }

    /// The tour with the people of the list in its delegation.
    public Tour onto(Tour tour, Directory workspace) {
        return tour.withDelegation(onto(tour.delegation()), onto(workspace.with(tour.directory())));
    }

    private Delegation onto(Delegation delegation) {
        var delegates = new ArrayList<>(delegation.delegates());
        for (var delegate : taken.delegates()) {
            var at =
                    IntStream.range(0, delegates.size())
                            .filter(place ->
                                    delegates.get(place).person().equals(delegate.person()))
                            .findFirst();
            if (at.isPresent()) {
                delegates.set(at.getAsInt(), delegate);
            } else {
                delegates.add(delegate);
            }
        }
        return delegation.withDelegates(delegates);
    }
}
