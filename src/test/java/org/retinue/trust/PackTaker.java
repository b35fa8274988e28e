package org.retinue.trust;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.retinue.brief.Mutants;
import org.retinue.brief.Reading;
import org.retinue.desk.PackFile;
import org.retinue.edit.Deed;
import org.retinue.store.Change;
import org.retinue.store.Saved;
import org.retinue.store.Stored;
import org.retinue.store.Workspace;

/// A program with little memory that takes spoiled packs into a workspace: counts those that end in
/// anything but an answer, those that leave a row behind although they are refused, and how long
/// the slowest takes.
final class PackTaker {

    private static final int PACKS = 40;

    private final Path file;
    private final Workspace workspace;
    private final boolean careless;
    private int refused;
    private int taken;
    private int crashed;
    private int partial;
    private long slowest;

    private PackTaker(Path file, boolean careless) {
        this.file = file;
        this.careless = careless;
        workspace = Workspace.create(file, "Officer", Clock.systemUTC());
    }

    /// The arguments are the workspace, how many packs, the seed, and whether to be careless: to
    /// store something of each before it is read.
    public static void main(String[] arguments) throws SQLException {
        var taker = new PackTaker(Path.of(arguments[0]), Boolean.parseBoolean(arguments[3]));
        try (taker.workspace) {
            taker.take(Integer.parseInt(arguments[1]), new Random(Long.parseLong(arguments[2])));
        }
        System.out.printf(
                "%d refused, %d taken, %d crashes, %d partial imports, slowest %d ms%n",
                taker.refused, taker.taken, taker.crashed, taker.partial, taker.slowest);
    }

    private void take(int many, Random dice) throws SQLException {
        var packs = new ArrayList<byte[]>();
        for (var seed = 0; seed < PACKS; seed++) {
            packs.add(Mutants.pack(seed));
        }
        for (var count = 0; count < many; count++) {
            var pack = packs.get(count % PACKS);
            take(count % 3 == 0 ? Mutants.ofBytes(pack, dice) : Mutants.ofStructure(pack, dice));
        }
    }

    private void take(byte[] mutant) throws SQLException {
        var before = rows();
        var begin = System.nanoTime();
        try {
            if (careless) {
                save(((Reading.Accepted) PackFile.of(Mutants.pack(before.size() + refused))));
            }
            switch (PackFile.of(mutant)) {
                case Reading.Accepted accepted -> {
                    save(accepted);
                    taken++;
                }
                case Reading.Refused _ -> {
                    refused++;
                    if (!rows().equals(before)) {
                        partial++;
                    }
                }
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            crashed++;
            System.out.println(e.getClass().getName());
        }
        slowest = Math.max(slowest, (System.nanoTime() - begin) / 1_000_000);
    }

    private void save(Reading.Accepted accepted) {
        var tour = accepted.pack().tourOver(workspace.directory());
        var before = workspace.tour(tour.id());
        if (before.map(Stored::tour).equals(Optional.of(tour))) {
            return;
        }
        var change =
                new Change(
                        before, Optional.of(tour), Deed.IMPORT_TOUR.name(), tour.heading().title());
        if (!(workspace.save(change) instanceof Saved.Done)) {
            throw new IllegalStateException("not saved");
        }
    }

    /// How many rows each table has.
    private Map<String, Long> rows() throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var names =
                    statement.executeQuery(
                            "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                    + " AND sql NOT LIKE '%VIRTUAL%'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (var table : tables) {
                try (var count = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }
}
