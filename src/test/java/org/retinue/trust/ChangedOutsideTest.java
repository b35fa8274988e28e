package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.desk.Desk;
import org.retinue.desk.Saving;
import org.retinue.store.Workspace;

/// Goal R17: a workspace that is changed, replaced or taken away by others while it is open is
/// never overwritten without a word, and no edit is lost over it.
class ChangedOutsideTest {

    private static final int BEFORE = 3;
    private static final String OFFICE = "fresh.retinue";
    private static final String OTHER = "other.retinue";
    private static final String GOES_ON = "goes on";

    @TempDir private Path folder;

    /// What happens to the file, and what comes of the next edit.
    private record Mishap(String name, Happening happening, String outcome) {}

    private interface Happening {
        /// The open workspace, an older backup of it and another workspace.
        void befall(Path file, Path older, Path other) throws IOException;
    }

    private static final List<Mishap> MISHAPS =
            List.of(
                    new Mishap(
                            "touched",
                            (file, _, _) ->
                                    Files.setLastModifiedTime(
                                            file,
                                            FileTime.from(Instant.parse("2030-01-01T00:00:00Z"))),
                            GOES_ON),
                    new Mishap(
                            "a conflict copy beside it",
                            (file, older, _) ->
                                    Files.copy(older, file.resolveSibling("office (2).retinue")),
                            GOES_ON),
                    new Mishap("removed", (file, _, _) -> Files.delete(file), "MOVED"),
                    new Mishap(
                            "moved away",
                            (file, _, _) -> Files.move(file, file.resolveSibling("moved.retinue")),
                            "MOVED"),
                    new Mishap(
                            "replaced by an older backup",
                            (file, older, _) -> replace(older, file),
                            "MOVED"),
                    new Mishap(
                            "replaced by another workspace",
                            (file, _, other) -> replace(other, file),
                            "MOVED"),
                    new Mishap(
                            "an older backup written over it",
                            (file, older, _) -> Files.write(file, Files.readAllBytes(older)),
                            "Merged"),
                    new Mishap(
                            "another workspace written over it",
                            (file, _, other) -> Files.write(file, Files.readAllBytes(other)),
                            "Kept"),
                    new Mishap("emptied", (file, _, _) -> Files.write(file, new byte[0]), "MOVED"),
                    new Mishap(
                            "filled with something else",
                            (file, _, _) -> Files.writeString(file, "something else ".repeat(9000)),
                            "DAMAGED"));

    private static void replace(Path source, Path file) throws IOException {
        var beside = Files.copy(source, file.resolveSibling("beside"));
        Files.move(
                beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @BeforeEach
    void create() {
        Workspace.create(folder.resolve(OTHER), "Officer", Clock.systemUTC()).close();
        ScriptedEdits.create(folder.resolve(OFFICE));
    }

    @Test
    void nothingIsOverwrittenWithoutAWord() throws IOException, InterruptedException {
        var otherwise = new ArrayList<String>();
        var tried = 0;
        for (var mishap : MISHAPS) {
            for (var isUndone : List.of(false, true)) {
                tried++;
                try (var trial = new Trial(Files.createDirectory(folder.resolve("" + tried)))) {
                    var outcome = trial.outcome(mishap.happening(), isUndone);
                    if (!outcome.equals(mishap.outcome())) {
                        otherwise.add(mishap.name() + ": " + outcome);
                    }
                }
            }
        }
        Account.tell(
                "R17",
                "%d cases of %d kinds: %d overwritten without a word or lost %s",
                tried,
                MISHAPS.size(),
                otherwise.size(),
                otherwise);
        assertEquals(List.of(), otherwise);
    }

    @Test
    void whatIsWrittenOverIsSeen() throws IOException, InterruptedException {
        try (var trial = new Trial(Files.createDirectory(folder.resolve("teeth")))) {
            Happening heedless = (file, _, other) -> replace(other, file);
            var outcome =
                    trial.outcome(
                            heedless,
                            false,
                            file -> Files.writeString(file, "what a heedless program holds"));
            Account.tell("R17 teeth", "a program that writes over what is there: %s", outcome);
            assertEquals("overwritten", outcome);
        }
    }

    private interface Heedless {
        Object overwrite(Path file) throws IOException;
    }

    /// A desk with some saved edits, to whose workspace something happens.
    private static final class Trial implements AutoCloseable {

        private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
        private final Path file;
        private final Path older;
        private final Path other;
        private final Path elsewhere;
        private final Desk desk;

        Trial(Path place) throws IOException, InterruptedException {
            file = place.resolve("office.retinue");
            older = place.resolve("older.retinue");
            other = place.resolve("other.retinue");
            elsewhere = place.resolve("elsewhere.retinue");
            Files.copy(place.resolveSibling(OTHER), other);
            Files.copy(place.resolveSibling(OFFICE), file);
            Files.copy(file, older);
            desk = new Desk(Workspace.open(file, "Officer", Clock.systemUTC()), tasks::add);
            desk.open(ScriptedEdits.start().id());
            until(() -> desk.view().tour().isPresent());
            for (var number = 1; number <= BEFORE; number++) {
                ScriptedEdits.edit(desk, number);
                settle();
            }
        }

        String outcome(Happening happening, boolean isUndone)
                throws IOException, InterruptedException {
            return outcome(happening, isUndone, _ -> "");
        }

        String outcome(Happening happening, boolean isUndone, Heedless program)
                throws IOException, InterruptedException {
            happening.befall(file, older, other);
            var put = content();
            if (isUndone) {
                desk.undo();
            } else {
                ScriptedEdits.edit(desk, BEFORE + 1);
            }
            settle();
            var _ = program.overwrite(file);
            var shown = isUndone ? BEFORE - 1 : BEFORE + 1;
            if (!shown().equals(Optional.of(shown))) {
                return "lost from the screen";
            }
            return desk.view().saving() instanceof Saving.Failed(var trouble)
                    ? refused(trouble.kind().name(), put, shown)
                    : saved(shown);
        }

        /// It may not be written at the end of the program either, and has a place elsewhere.
        private String refused(String told, byte[] put, int shown) throws InterruptedException {
            if (!(desk.finish() instanceof Saving.Failed)) {
                return "written at the end";
            }
            var failed = desk.view().saving();
            desk.saveElsewhere(elsewhere);
            until(() -> !desk.view().saving().equals(failed));
            settle();
            if (!(desk.view().saving() instanceof Saving.Saved)
                    || Fate.of(elsewhere, shown, shown) != Fate.KEPT) {
                return "lost elsewhere";
            }
            return Arrays.equals(put, content()) ? told : "overwritten";
        }

        private String saved(int shown) {
            var told =
                    desk.view()
                            .notice()
                            .map(notice -> notice.getClass().getSimpleName())
                            .orElse(GOES_ON);
            return Fate.of(file, shown, shown) == Fate.KEPT ? told : "lost";
        }

        private byte[] content() {
            try {
                return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Optional<Integer> shown() {
            return desk.view().tour().flatMap(ScriptedEdits::count);
        }

        private void settle() throws InterruptedException {
            until(() -> !(desk.view().saving() instanceof Saving.Pending));
        }

        private void until(BooleanSupplier condition) throws InterruptedException {
            while (!condition.getAsBoolean()) {
                tasks.take().run();
            }
        }

        @Override
        public void close() {
            desk.close();
        }
    }
}
