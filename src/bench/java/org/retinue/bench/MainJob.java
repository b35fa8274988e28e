package org.retinue.bench;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.check.Checks;
import org.retinue.check.Finding;
import org.retinue.check.RulePacks;
import org.retinue.check.Situation;
import org.retinue.store.Change;
import org.retinue.store.Saved;
import org.retinue.store.Stored;
import org.retinue.store.Workspace;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// One edit saved, a tour opened, a tour checked, a pack written and read.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class MainJob {

    @Param({"30", "300", "3000"})
    private int items;

    // Set before each trial.
    @SuppressWarnings("NullAway.Init")
    private Folder folder;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private Stored stored;

    private byte[] pack = {};
    private int edits;

    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Folder.create();
        workspace = Workspace.create(folder.file("bench.retinue"), "Officer", Clock.systemUTC());
        stored = save(Optional.empty(), Programmes.of(items));
        pack = packWritten();
    }

    @TearDown(Level.Trial)
    public void close() {
        workspace.close();
        folder.close();
    }

    @Benchmark
    public Stored editSaved() {
        var tour = stored.tour();
        var item = tour.items().get(items / 2);
        var title = Text.english("Edit " + edits++);
        stored =
                save(
                        Optional.of(stored),
                        tour.with(item.id(), present -> present.withTitle(title)));
        return stored;
    }

    @Benchmark
    public Optional<Stored> tourOpened() {
        return workspace.tour(new TourId("bench"));
    }

    @Benchmark
    public List<Finding> tourChecked() {
        return Checks.findings(
                new Situation(
                        stored.tour(),
                        Programmes.travelTimes(),
                        List.of(),
                        LocalDate.of(2023, 9, 1),
                        RulePacks.general()));
    }

    @Benchmark
    public byte[] packWritten() {
        var made = new Pack.Made(Instant.parse("2023-09-01T08:00:00Z"), "Officer", "bench");
        return Packs.write(new Pack(stored.tour(), "", made));
    }

    @Benchmark
    public Reading packRead() {
        return Packs.read(pack);
    }

    private Stored save(Optional<Stored> before, Tour after) {
        return switch (workspace.save(
                new Change(before, Optional.of(after), "CHANGE_TIME", Text.EMPTY))) {
            case Saved.Done(var version) -> new Stored(after, version);
            case Saved.Stale _ -> throw new IllegalStateException("Nobody else writes here");
        };
    }
}
