package org.retinue.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;

/// The releases of the tours of a workspace. A pack is kept as it was given, compressed, and never
/// changed or looked into.
public final class Releases {

    private static final String DEED = "RELEASE";

    private final Line line;
    private final Journal journal;

    Releases(Line line, Journal journal) {
        this.line = line;
        this.journal = journal;
    }

    /// The releases of the tour, the first one first.
    public List<Revision> of(TourId tour) {
        return line.read(
                shelf -> ids(shelf, tour).stream().map(id -> revision(shelf, id)).toList());
    }

    /// The number of the latest release of each tour that has one.
    public SortedMap<TourId, Integer> latest() {
        return line.read(shelf -> {
            var latest = new TreeMap<TourId, Integer>();
            shelf.handle()
                    .createQuery("SELECT tour, max(number) FROM revision GROUP BY tour")
                    .map((row, _) -> latest.put(new TourId(row.getString(1)), row.getInt(2)))
                    .list();
            return latest;
        });
    }

    /// The pack of the release, byte for byte.
    public Optional<byte[]> pack(TourId tour, int number) {
        return line.read(shelf -> {
            var ids = ids(shelf, tour);
            return number < 1 || number > ids.size()
                    ? Optional.empty()
                    : Optional.of(packed(shelf, ids.get(number - 1)));
        });
    }

    /// Keeps the release for good, by the officer and the clock of the workspace; nothing where its
    /// number is not the next one of its tour any more.
    public Optional<Revision> add(Revision revision, Text title, byte[] pack) {
        return line.write(shelf -> {
            if (ids(shelf, revision.tour()).size() + 1 != revision.number()) {
                return Optional.empty();
            }
            var id = Long.toString(Handings.last(shelf, "revision") + 1);
            var rows = rows(id, revision, Compressed.written(pack));
            var told = Difference.between(Rows.NONE, rows(id, revision, ""));
            shelf.write(new Thing(Kind.RELEASE, id), Difference.between(Rows.NONE, rows), true);
            journal.add(shelf, Optional.of(revision.tour()), DEED, title, told);
            return Optional.of(revision);
        });
    }

    /// The same officer and time as those of the journal.
    public String officer() {
        return journal.officer();
    }

    public Instant now() {
        return journal.clock().instant();
    }

    private static Rows rows(String id, Revision revision, String pack) {
        var rows = new Rows();
        rows.add(
                Table.REVISION,
                List.of(id),
                revision.tour().value(),
                Integer.toString(revision.number()),
                revision.note(),
                revision.officer(),
                revision.at().toString(),
                revision.hash(),
                pack);
        Rows.addList(
                revision.acknowledged(),
                (place, what) -> rows.add(Table.ACKNOWLEDGED, List.of(id, place), what));
        return rows;
    }

    private static Revision revision(Shelf shelf, String id) {
        var thing = new Thing(Kind.RELEASE, id);
        var rows = shelf.rows(thing).orElse(Rows.NONE);
        return shelf.value(
                thing,
                () -> {
                    var row = rows.row(Table.REVISION, List.of(id));
                    return new Revision(
                            new TourId(row.get("tour")),
                            Integer.parseInt(row.get("number")),
                            row.get("note"),
                            row.get("officer"),
                            Instant.parse(row.get("at")),
                            row.get("hash"),
                            rows.list(Table.ACKNOWLEDGED, List.of(id), "what", what -> what));
                });
    }

    static byte[] packed(Shelf shelf, String id) {
        var thing = new Thing(Kind.RELEASE, id);
        var rows = shelf.rows(thing).orElse(Rows.NONE);
        return shelf.value(
                thing, () -> Compressed.read(rows.row(Table.REVISION, List.of(id)).get("pack")));
    }

    private static List<String> ids(Shelf shelf, TourId tour) {
        return shelf.handle()
                .createQuery("SELECT revision FROM revision WHERE tour = ? ORDER BY number")
                .bind(0, tour.value())
                .mapTo(String.class)
                .list();
    }
}
