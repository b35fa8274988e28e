package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.store.Workspace;
import org.retinue.tour.Trouble;

/// Goal R16: two programs that edit the same tour at the same time lose none of what either called
/// saved; not when one of them stands still, and not when one is killed.
///
/// The number of trials is `-Dtrust.pairs`.
class TwoProgramsTest {

    private static final int PAIRS = Trials.of("pairs", 1, 50);

    /// Stopped while it holds the workspace, the other is told so and tries again.
    private static final String BUSY = Trouble.Kind.BUSY.name();

    @TempDir private Path folder;
    private Path fresh = Path.of("");
    private int waits;

    /// What happens to the first of the two.
    private enum Happens {
        NOTHING,
        STANDS_STILL,
        IS_KILLED
    }

    @BeforeEach
    void create() {
        fresh = folder.resolve("fresh.retinue");
        ScriptedEdits.create(fresh);
    }

    @Test
    void neitherLosesWhatItSaved() throws IOException, InterruptedException {
        var dice = Trials.dice();
        var tally = new Tally();
        for (var pair = 0; pair < PAIRS; pair++) {
            var happens = Happens.values()[(pair + 1) % Happens.values().length];
            tally.add(fate(happens, dice));
        }
        Account.tell(
                "R16",
                "%d pairs of programs, seed %d, one told %d times that the other holds the"
                        + " workspace: %s",
                tally.tried(),
                Trials.SEED,
                waits,
                tally);
        assertTrue(tally.isAllKept());
    }

    @Test
    @Tag("long")
    void whoWritesOverTheOthersWorkIsSeenToLoseIt() throws IOException, InterruptedException {
        var fate = fate(Happens.NOTHING, Trials.dice(), SharedEdits.HEEDLESS);
        Account.tell("R16 teeth", "two programs that write over each other: %s", fate);
        assertEquals(Fate.LOST, fate);
    }

    private Fate fate(Happens happens, Random dice, String... manner)
            throws IOException, InterruptedException {
        var file = folder.resolve("office.retinue");
        Files.deleteIfExists(file);
        Files.copy(fresh, file);
        var first = new Running(folder, file, 0, manner);
        var second = new Running(folder, file, 1, manner);
        var moment = dice.nextInt(1, SharedEdits.EDITS);
        switch (happens) {
            case NOTHING -> first.readUntil("");
            case STANDS_STILL -> {
                first.readUntil(Integer.toString(moment));
                first.signal("STOP");
                second.readUntil(BUSY);
                first.signal("CONT");
            }
            case IS_KILLED -> {
                first.readUntil(Integer.toString(moment));
                first.signal("KILL");
            }
        }
        second.readUntil("");
        first.readUntil("");
        waits += first.busy() + second.busy();
        var fate = fate(file, List.of(first.saved(), second.saved()));
        return second.saved() == SharedEdits.EDITS || manner.length > 0 ? fate : Fate.LOST;
    }

    private static Fate fate(Path file, List<Integer> saved) {
        try (var workspace = Workspace.open(file, "Officer", Clock.systemUTC())) {
            var tour = workspace.tour(ScriptedEdits.start().id()).orElseThrow().tour();
            if (!workspace.verify().isSound()) {
                return Fate.CORRUPT;
            }
            for (var item = 0; item < saved.size(); item++) {
                if (SharedEdits.last(tour, item) < saved.get(item)) {
                    return Fate.LOST;
                }
            }
            return Fate.KEPT;
        }
    }

    /// One of the two programs, and what it has said.
    private static final class Running {

        private final Process process;
        private final BufferedReader output;
        private final List<String> said = new ArrayList<>();

        Running(Path folder, Path file, int item, String... manner) throws IOException {
            var arguments = new ArrayList<>(List.of(file.toString(), Integer.toString(item)));
            arguments.addAll(List.of(manner));
            process =
                    Programs.start(
                            folder,
                            Programs.command(SharedEdits.class, arguments.toArray(String[]::new)));
            output = process.inputReader(StandardCharsets.UTF_8);
        }

        /// Reads until the program says the word or comes to its end.
        void readUntil(String word) throws IOException {
            var line = Optional.ofNullable(output.readLine());
            while (line.isPresent()) {
                said.add(line.get());
                if (line.get().equals(word)) {
                    return;
                }
                line = Optional.ofNullable(output.readLine());
            }
        }

        void signal(String signal) throws IOException, InterruptedException {
            var id = Long.toString(process.pid());
            var sent = new ProcessBuilder("kill", "-" + signal, id).inheritIO().start().waitFor();
            assertEquals(0, sent);
        }

        int saved() {
            return said.stream()
                    .filter(line -> line.matches("\\d+"))
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(0);
        }

        int busy() {
            return (int) said.stream().filter(BUSY::equals).count();
        }
    }
}
