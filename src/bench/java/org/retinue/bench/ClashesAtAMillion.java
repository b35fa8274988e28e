package org.retinue.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.retinue.check.Clashes;
import org.retinue.check.Evidence;
import org.retinue.check.RulePacks;
import org.retinue.store.Change;
import org.retinue.store.Workspace;
import org.retinue.tour.Assignment;
import org.retinue.tour.Booking;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.PersonId;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;

/// What it takes to find the clashes of one edited item in a workspace of a million items, a
/// thousand tours of a thousand items over twenty years, and what a single self-join of SQL takes
/// over the same file. `-Dclashes.tours` makes it another number. The workspace is made first,
/// which takes minutes.
public final class ClashesAtAMillion {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int EDITED = 60;
    private static final int JOINED = 20;
    private static final int INTERPRETERS = 40;
    private static final int CARS = 60;

    /// The same site, host, interpreter or car at the same time. The times of all are those of one
    /// zone here, so that they may be compared as they stand.
    private static final String SELF_JOIN =
            """
            SELECT DISTINCT b.tour, b.item
            FROM item AS a JOIN item AS b
            ON b.tour <> a.tour AND b.starts < a.ends AND a.starts < b.ends
            WHERE a.tour = ? AND a.item = ? AND (
                b.site = a.site OR b.lead = a.lead
                OR EXISTS (
                    SELECT * FROM assignment AS x JOIN assignment AS y ON y.person = x.person
                    WHERE x.tour = a.tour AND x.item = a.item
                        AND y.tour = b.tour AND y.item = b.item)
                OR EXISTS (
                    SELECT * FROM item_vehicle AS x JOIN item_vehicle AS y ON y.vehicle = x.vehicle
                    WHERE x.tour = a.tour AND x.item = a.item
                        AND y.tour = b.tour AND y.item = b.item))
            """;

    private ClashesAtAMillion() {}

    /// Prints what both take, and how much both find.
    public static void main(String[] arguments) throws IOException, SQLException {
        try (var folder = Folder.create()) {
            measure(folder.file("million.retinue"), Integer.getInteger("clashes.tours", 1000));
        }
    }

    private static void measure(Path file, int tours) throws SQLException {
        var clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var directory = Archives.DIRECTORY.with(fleet());
        try (var workspace = Workspace.create(file, "Officer", clock)) {
            workspace.save(Directory.EMPTY, directory, "ADD_SITE", Text.EMPTY);
            for (var tour = 0; tour < tours; tour++) {
                var change =
                        new Change(
                                Optional.empty(),
                                Optional.of(tour(tour, tours, directory)),
                                "ADD_TOUR",
                                Text.EMPTY,
                                directory);
                workspace.save(change);
            }
            var edited = edited(tours, directory);
            var found = byIndex(workspace, directory, edited);
            var joined = byJoin(file, edited.subList(0, JOINED));
            System.out.printf(
                    Locale.ROOT,
                    "%d items; of the first %d edited items %d others clash by index, %d by self-join%n",
                    tours * Archives.ITEMS,
                    JOINED,
                    found.subList(0, JOINED).stream().mapToInt(Set::size).sum(),
                    joined.stream().mapToInt(Set::size).sum());
            if (!found.subList(0, JOINED).equals(joined)) {
                throw new IllegalStateException("Index and self-join find other items");
            }
        }
    }

    private record Edited(Tour tour, Item item) {

        List<Booking> bookings() {
            return Booking.of(tour, item).toList();
        }
    }

    /// Items of many tours, as an officer edits one after the other.
    private static List<Edited> edited(int tours, Directory directory) {
        var random = new Random(7);
        return IntStream.range(0, EDITED)
                .mapToObj(_ -> tour(random.nextInt(tours), tours, directory))
                .map(tour -> new Edited(tour, tour.items().get(random.nextInt(Archives.ITEMS))))
                .toList();
    }

    private static List<Set<String>> byIndex(
            Workspace workspace, Directory directory, List<Edited> edited) {
        var clashes =
                new Clashes(
                        new Surroundings(directory), Programmes.travelTimes(), RulePacks.general());
        var found = edited.stream().map(each -> clashes(workspace, clashes, each)).toList();
        var times = new long[EDITED];
        for (var number = 0; number < EDITED; number++) {
            var begun = System.nanoTime();
            var _ = clashes(workspace, clashes, edited.get(number));
            times[number] = System.nanoTime() - begun;
        }
        print("by index", times);
        return found;
    }

    private static Set<String> clashes(Workspace workspace, Clashes clashes, Edited edited) {
        var mine = edited.bookings();
        var day = edited.item().day().orElseThrow();
        var things = mine.stream().map(booking -> booking.resource().id()).toList();
        var others = workspace.bookings(day.minusDays(2), day.plusDays(2), things);
        return clashes.of(mine, others).stream()
                .filter(clash -> !(clash.evidence() instanceof Evidence.ShortTurnaround))
                .filter(clash -> !(clash.evidence() instanceof Evidence.TooFar))
                .map(clash -> clash.theirs().tour() + " " + clash.theirs().item())
                .collect(Collectors.toSet());
    }

    private static List<Set<String>> byJoin(Path file, List<Edited> edited) throws SQLException {
        var found = new ArrayList<Set<String>>();
        var times = new long[edited.size()];
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var query = connection.prepareStatement(SELF_JOIN)) {
            for (var number = 0; number < edited.size(); number++) {
                var begun = System.nanoTime();
                query.setString(1, edited.get(number).tour().id().value());
                query.setString(2, edited.get(number).item().id().value());
                var others = new HashSet<String>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        others.add(rows.getString(1) + " " + rows.getString(2));
                    }
                }
                times[number] = System.nanoTime() - begun;
                found.add(others);
            }
        }
        print("by self-join", times);
        return found;
    }

    private static void print(String how, long[] times) {
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-14s p50 %8.2f  p95 %8.2f  max %8.2f ms%n",
                how,
                times[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6,
                times[times.length - 1] / 1e6);
    }

    /// A tour of the archive in which every item has an interpreter and a car.
    private static Tour tour(int number, int of, Directory directory) {
        var random = new Random(number);
        var tour = Archives.tour(number, of);
        return tour.withItems(
                tour.items().stream()
                        .<Item>map(item ->
                                item.withParty(
                                        item.party()
                                                .withAssignments(
                                                        List.of(
                                                                new Assignment(
                                                                        Duty.INTERPRETER,
                                                                        interpreter(random))))
                                                .withVehicles(List.of(car(random.nextInt(CARS))))))
                        .toList(),
                directory);
    }

    private static PersonId interpreter(Random random) {
        return new PersonId("person-" + random.nextInt(INTERPRETERS));
    }

    private static VehicleId car(int number) {
        return new VehicleId("car-" + number);
    }

    private static Directory fleet() {
        return Directory.of(
                List.of(),
                List.of(),
                IntStream.range(0, CARS)
                        .mapToObj(
                                number -> Vehicle.named(car(number), Text.english("Car " + number)))
                        .toList());
    }
}
