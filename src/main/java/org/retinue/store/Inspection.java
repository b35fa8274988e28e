package org.retinue.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.retinue.store.Verification.Checked;
import org.retinue.store.Verification.Fault;
import org.retinue.store.Verification.Part;
import org.retinue.tour.TourId;
import org.retinue.tour.Trouble;

/// Whether a workspace is as it was written: its tables are ours and no others, SQLite finds its
/// pages in order, and every thing agrees with its seal.
final class Inspection {

    private static final EnumSet<Kind> GROWING =
            EnumSet.of(Kind.JOURNAL, Kind.RELEASE, Kind.HANDING);

    private final Shelf shelf;
    private final List<Checked> checked = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Inspection(Shelf shelf) {
        this.shelf = shelf;
    }

    /// What is looked at whenever a workspace is opened. The journal and what was given out only
    /// grow, and would make every opening slower than the last; they are compared with their seals
    /// when they are read.
    static Verification brief(Shelf shelf) {
        return new Inspection(shelf).inspected("quick_check", EnumSet.complementOf(GROWING));
    }

    /// The same, and what grows, but not the pages of the search index, which may be lost.
    static Verification ofAllButSearch(Shelf shelf) {
        var inspection = new Inspection(shelf);
        inspection.schema();
        if (inspection.faults.isEmpty()) {
            Stream.concat(Stream.of(Table.values()).map(Table::caption), Stream.of("seal"))
                    .forEach(table -> inspection.pages("quick_check('" + table + "')"));
            inspection.contents(EnumSet.allOf(Kind.class));
        }
        return inspection.found();
    }

    /// Whether the file declares what ours do.
    static boolean isOurs(Shelf shelf) {
        return Migrations.declared(shelf.handle()).equals(Migrations.declared());
    }

    /// Everything that can be checked; this takes longer. Where damage keeps SQLite from going on,
    /// that is what is found. A search index that does not fit is made anew when the workspace is
    /// opened next.
    static Verification thorough(Line line) {
        return orDamaged(() -> {
            var found = line.read(Inspection::thorough);
            if (!line.isReadOnly() && found.isSoundButFor(Part.SEARCH)) {
                line.write(SearchIndex::giveUp);
            }
            return found;
        });
    }

    /// The same of a file, where damage may keep even the line from being opened.
    static Verification thorough(Path file, Key key) {
        return orDamaged(() -> {
            try (var line = Opening.line(file, key)) {
                return thorough(line);
            }
        });
    }

    private static Verification orDamaged(Supplier<Verification> inspection) {
        try {
            return inspection.get();
        } catch (Trouble e) {
            if (e.kind() != Trouble.Kind.DAMAGED) {
                throw e;
            }
            return damaged(e);
        }
    }

    /// What is found where a file is too damaged to be looked at.
    static Verification damaged(Trouble trouble) {
        var fault = new Fault(Part.PAGES, trouble.details().getLast());
        return new Verification(List.of(), List.of(fault));
    }

    private static Verification thorough(Shelf shelf) {
        var inspection = new Inspection(shelf);
        var found = inspection.inspected("integrity_check", EnumSet.allOf(Kind.class));
        if (found.isSound()) {
            inspection.references();
            inspection.read();
        }
        if (inspection.faults.isEmpty()) {
            inspection.search();
        }
        return inspection.found();
    }

    private Verification inspected(String check, Set<Kind> kinds) {
        schema();
        // In a file that declares something else, even a question may have other effects.
        if (faults.isEmpty()) {
            pages(check);
            contents(kinds);
        }
        return found();
    }

    private void contents(Set<Kind> kinds) {
        seals();
        kinds.stream().filter(kind -> !kind.tables().isEmpty()).forEach(this::things);
    }

    private Verification found() {
        return new Verification(checked, faults);
    }

    private void schema() {
        var ours = Migrations.declared();
        var theirs = Migrations.declared(shelf.handle());
        var differing = new TreeSet<String>();
        ours.stream()
                .filter(each -> !theirs.contains(each))
                .forEach(each -> differing.add(each.name()));
        theirs.stream()
                .filter(each -> !ours.contains(each))
                .forEach(each -> differing.add(each.name()));
        checked.add(new Checked(Part.SCHEMA, ours.size()));
        differing.forEach(name -> faults.add(new Fault(Part.SCHEMA, name)));
    }

    private void pages(String check) {
        var pages = Sqlite.pragma(shelf.handle(), "page_count").map(Integer::valueOf).orElse(0);
        checked.add(new Checked(Part.PAGES, pages));
        shelf.handle().createQuery("PRAGMA " + check).mapTo(String.class).stream()
                .filter(finding -> !finding.equals("ok"))
                .forEach(finding -> faults.add(new Fault(Part.PAGES, finding)));
    }

    /// Seals of things that have no rows: one at most is ours.
    private void seals() {
        var kinds = Stream.of(Kind.values()).map(Kind::name).toList();
        shelf.handle()
                .createQuery("SELECT DISTINCT kind FROM seal")
                .mapTo(String.class)
                .filter(kind -> !kinds.contains(kind))
                .forEach(_ -> faults.add(new Fault(Part.SCHEMA, "seal")));
        shelf.seals(Kind.REMOVED).values().stream()
                .filter(seal -> !seal.rows().equals(Hash.NONE))
                .forEach(seal -> faults.add(new Fault(Part.TOURS, seal.thing().toString())));
    }

    /// Rows that name rows that are not there.
    private void references() {
        shelf.handle()
                .createQuery("PRAGMA foreign_key_check")
                .map((result, _) -> result.getString("table") + " -> " + result.getString("parent"))
                .set()
                .forEach(dangling -> faults.add(new Fault(Part.SCHEMA, dangling)));
    }

    private void things(Kind kind) {
        var seals = shelf.seals(kind);
        var hashes = new HashMap<String, Hash>();
        for (var table : kind.tables()) {
            shelf.stream(table)
                    .forEach(row -> hashes.merge(row.key().getFirst(), row.hash(), Hash::with));
        }
        var ids = new TreeSet<>(seals.keySet());
        ids.addAll(hashes.keySet());
        ids.stream()
                .map(id -> new Thing(kind, id))
                .filter(thing -> !thing.isNamed() || !agree(seals, hashes, thing.id()))
                .forEach(thing -> faults.add(new Fault(part(kind), thing.toString())));
        checked.add(new Checked(part(kind), ids.size()));
    }

    private static boolean agree(Map<String, Seal> seals, Map<String, Hash> hashes, String id) {
        return Optional.ofNullable(seals.get(id))
                .map(Seal::rows)
                .equals(Optional.ofNullable(hashes.get(id)));
    }

    private void search() {
        if (!SearchCheck.fits(shelf)) {
            faults.add(new Fault(Part.SEARCH, "search_term"));
        }
        checked.add(new Checked(Part.SEARCH, SearchCheck.entries(shelf)));
    }

    /// Makes every value of its rows.
    private void read() {
        reading(Part.SITES, () -> Shared.directory(shelf));
        reading(Part.TRAVEL_TIMES, () -> Shared.travelTimes(shelf));
        reading(Part.OFFICE, () -> Shared.office(shelf));
        for (var id : shelf.seals(Kind.TOUR).keySet()) {
            reading(Part.TOURS, () -> Tours.tour(shelf, new TourId(id)));
        }
        for (var id : shelf.seals(Kind.RELEASE).keySet()) {
            reading(Part.RELEASES, () -> Releases.packed(shelf, id));
        }
        for (var id : shelf.seals(Kind.HANDING).keySet()) {
            reading(Part.HANDINGS, () -> Handings.handed(shelf, List.of(id)));
        }
    }

    private void reading(Part part, Runnable reading) {
        try {
            reading.run();
        } catch (Trouble e) {
            faults.add(new Fault(part, e.details().getLast()));
        }
    }

    /// To which part things of the kind belong.
    static Part part(Kind kind) {
        return switch (kind) {
            case SITE -> Part.SITES;
            case PERSON -> Part.PEOPLE;
            case VEHICLE -> Part.VEHICLES;
            case TRAVEL -> Part.TRAVEL_TIMES;
            case OFFICE -> Part.OFFICE;
            case TOUR, REMOVED -> Part.TOURS;
            case JOURNAL -> Part.JOURNAL;
            case RELEASE -> Part.RELEASES;
            case HANDING -> Part.HANDINGS;
        };
    }
}
