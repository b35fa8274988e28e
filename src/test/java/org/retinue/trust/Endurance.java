package org.retinue.trust;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.retinue.desk.Desk;
import org.retinue.desk.Saving;
import org.retinue.edit.Deed;
import org.retinue.edit.Edits;
import org.retinue.store.Change;
import org.retinue.store.Workspace;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// A program that goes from tour to tour and edits for as long as it is told, and says what it
/// holds when it knows all it may remember, and at the end.
final class Endurance {

    /// Keeps a picture of every view and leaves files open: what no program may do.
    static final String FORGETS_NOTHING = "forgets nothing";

    private static final int ITEMS = 20;
    private static final int COLLECTIONS = 8;
    private static final int PICTURE = 50_000;

    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final List<byte[]> pictures = new ArrayList<>();
    private final List<InputStream> files = new ArrayList<>();
    private final Path file;
    private final List<Tour> tours;
    private final boolean forgetsNothing;

    private Endurance(Path file, List<Tour> tours, boolean forgetsNothing) {
        this.file = file;
        this.tours = tours;
        this.forgetsNothing = forgetsNothing;
    }

    /// The arguments are a file for the workspace, how many tours, after how many edits nothing
    /// more is to be remembered, how many at least come then, for how many seconds at least, and
    /// [#FORGETS_NOTHING] or nothing.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var tours = new ArrayList<Tour>();
        for (var seed = 1; seed <= Integer.parseInt(arguments[1]); seed++) {
            tours.add(tour(seed));
        }
        var endurance =
                new Endurance(
                        Path.of(arguments[0]),
                        tours,
                        arguments.length > 5 && arguments[5].equals(FORGETS_NOTHING));
        endurance.fill();
        endurance.work(
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                Duration.ofSeconds(Long.parseLong(arguments[4])));
    }

    /// One that has something to be edited.
    private static Tour tour(int seed) {
        for (var tries = 0; ; tries++) {
            var tour = ArbitraryTours.tour(seed * 1_000L + tries, ITEMS);
            if (!tour.items().isEmpty()) {
                return tour;
            }
        }
    }

    private void fill() {
        try (var workspace = Workspace.create(file, "Officer", Clock.systemUTC())) {
            for (var tour : tours) {
                var _ =
                        workspace.save(
                                new Change(
                                        Optional.empty(),
                                        Optional.of(tour),
                                        "CREATE_TOUR",
                                        Text.EMPTY));
            }
        }
    }

    private void work(int known, int edits, Duration time)
            throws IOException, InterruptedException {
        try (var desk = new Desk(Workspace.open(file, "Officer", Clock.systemUTC()), tasks::add)) {
            for (var number = 0; number < known; number++) {
                edit(desk, number);
            }
            tell("begin", 0);
            var until = System.nanoTime() + time.toNanos();
            var done = 0;
            while (done < edits || System.nanoTime() < until) {
                edit(desk, done++);
            }
            tell("end", done);
        }
    }

    private void edit(Desk desk, int number) throws IOException, InterruptedException {
        var id = tours.get(number % tours.size()).id();
        desk.open(id);
        while (!desk.view().tour().map(Tour::id).equals(Optional.of(id))) {
            tasks.take().run();
        }
        var item = desk.view().tour().orElseThrow().items().getFirst();
        var title = Text.english("Edit " + number);
        desk.edit(Edits.change(Deed.RENAME_ITEM, item, present -> present.withTitle(title)));
        while (desk.view().saving() instanceof Saving.Pending) {
            tasks.take().run();
        }
        if (forgetsNothing) {
            pictures.add(new byte[PICTURE]);
            files.add(Files.newInputStream(file));
        }
    }

    private static void tell(String when, int edits) {
        var open =
                ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean os
                        ? os.getOpenFileDescriptorCount()
                        : 0;
        System.out.println(when + " " + edits + " " + heap() + " " + open);
    }

    /// Not every collection closes the gaps that it leaves, and gaps count as used.
    private static long heap() {
        var least = Long.MAX_VALUE;
        for (var time = 0; time < COLLECTIONS; time++) {
            System.gc();
            var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            least = Math.min(least, used);
        }
        return least;
    }
}
