package org.retinue.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.store.Change;
import org.retinue.store.Mark;
import org.retinue.store.Sought;
import org.retinue.store.Workspace;
import org.retinue.tour.Directory;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;

/// What a search takes after each key that is typed, in a workspace of a million items: a thousand
/// tours of a thousand items over twenty years. `-Dsearch.tours` makes it another number. The
/// workspace is made first, which takes minutes.
public final class SearchAtAMillion {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int MOST = 20;
    private static final int TIMES = 60;

    /// What others on a busy machine take is not the search's.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SearchAtAMillion() {}

    /// Prints a line for each state of each search while it is typed.
    public static void main(String[] arguments) throws IOException {
        try (var folder = Folder.create()) {
            measure(folder.file("million.retinue"), Integer.getInteger("search.tours", 1000));
        }
    }

    private static void measure(Path file, int tours) throws IOException {
        var clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (var workspace = Workspace.create(file, "Officer", clock)) {
            workspace.save(Directory.EMPTY, Archives.DIRECTORY, "ADD_SITE", Text.EMPTY);
            var begun = System.nanoTime();
            for (var tour = 0; tour < tours; tour++) {
                workspace.save(
                        new Change(
                                Optional.empty(),
                                Optional.of(Archives.tour(tour, tours)),
                                "ADD_TOUR",
                                Text.EMPTY,
                                Archives.DIRECTORY));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d items in %d s, %d MB%n",
                    tours * Archives.ITEMS,
                    (System.nanoTime() - begun) / 1_000_000_000,
                    Files.size(file) / 1_000_000);
            typed().forEach(words -> measure(workspace, words));
        }
    }

    /// Searches as they are typed, letter by letter.
    private static Stream<List<Sought>> typed() {
        var whole =
                Stream.of(
                        "visit",
                        "banquet",
                        "zanzibar",
                        "参观华为",
                        "参",
                        "晚宴",
                        "量子",
                        "visit 华为",
                        "visit 7",
                        "banquet lab",
                        "参观 晚宴",
                        "visit zanzibar",
                        "rest 签约",
                        "courtesy call on the",
                        "a b c d e");
        var marked =
                Stream.of(
                        List.of(
                                new Sought(
                                        "huawei",
                                        Set.copyOf(
                                                IntStream.range(0, 60)
                                                        .mapToObj(Archives::site)
                                                        .map(Mark::of)
                                                        .toList())),
                                new Sought("zanzibar", Set.of())),
                        List.of(
                                new Sought("visit", Set.of()),
                                new Sought("zm", Set.of(Mark.of(new TourId("tour-77"))))));
        return Stream.concat(
                whole.flatMap(text ->
                        IntStream.rangeClosed(1, text.length())
                                .mapToObj(end -> words(text.substring(0, end)))),
                marked);
    }

    private static List<Sought> words(String text) {
        return Stream.of(text.strip().split(" ")).map(word -> new Sought(word, Set.of())).toList();
    }

    private static void measure(Workspace workspace, List<Sought> words) {
        var found = 0;
        var times = new long[TIMES];
        var busy = new long[TIMES];
        for (var time = 0; time < TIMES; time++) {
            var begun = System.nanoTime();
            var work = THREADS.getCurrentThreadCpuTime();
            found = workspace.search(words, MOST).size();
            busy[time] = THREADS.getCurrentThreadCpuTime() - work;
            times[time] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        Arrays.sort(busy);
        System.out.printf(
                Locale.ROOT,
                "%-26s %3d found  p50 %6.2f  max %6.2f ms  of the processor p50 %6.2f  max %6.2f ms%n",
                String.join(" ", words.stream().map(Sought::typed).toList()),
                found,
                times[TIMES / 2] / 1e6,
                times[TIMES - 1] / 1e6,
                busy[TIMES / 2] / 1e6,
                busy[TIMES - 1] / 1e6);
    }
}
