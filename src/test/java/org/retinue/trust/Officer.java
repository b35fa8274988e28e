package org.retinue.trust;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.retinue.check.Visits;
import org.retinue.store.Change;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.ui.TypingOfficer;

/// An officer at the window of the program in a process of its own, as the test follows it.
final class Officer {

    private static final Tour TOUR = Visits.tour(Visits.visit("one", Visits.BYD, "09:00", "10:00"));

    private final Path file;
    private final Process process;
    private final BufferedReader output;
    private int made;
    private int saved;
    private int there;

    Officer(Path folder, Path file, String manner) throws IOException {
        this.file = file;
        process =
                Programs.start(
                        folder, Programs.command(TypingOfficer.class, file.toString(), manner));
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /// A workspace with one tour.
    static void create(Path file) {
        try (var workspace = Workspace.create(file, "Officer", Clock.systemUTC())) {
            var _ =
                    workspace.save(
                            new Change(
                                    Optional.empty(),
                                    Optional.of(TOUR),
                                    "CREATE_TOUR",
                                    Text.EMPTY));
        }
    }

    /// Reads until the officer has come so far, or the program to its end.
    void readUntil(String word) throws IOException {
        for (var line = next(); line.isPresent() && !line.get().equals(word); line = next()) {
            // What was made is counted as it comes.
        }
    }

    private Optional<String> next() throws IOException {
        var line = Optional.ofNullable(output.readLine());
        line.flatMap(said -> number(said, "made ")).ifPresent(number -> made = number);
        line.flatMap(said -> number(said, "saved ")).ifPresent(number -> saved = number);
        return line;
    }

    private static Optional<Integer> number(String said, String word) {
        return said.startsWith(word)
                ? Optional.of(Integer.valueOf(said.substring(word.length())))
                : Optional.empty();
    }

    /// How many titles were typed and left.
    int made() {
        return made;
    }

    void signal(String signal) throws IOException, InterruptedException {
        var command = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()));
        if (command.inheritIO().start().waitFor() != 0) {
            throw new IOException("The program was gone before it could be sent " + signal);
        }
    }

    /// How many of them the window called saved.
    int saved() {
        return saved;
    }

    /// How many of them were on their way to the disk and did not come there.
    int cutShort() {
        return Math.max(0, made - there);
    }

    /// Waits for the end of a program that was asked to leave, and says what became of the titles
    /// that were typed and left.
    Fate end() throws IOException, InterruptedException {
        readUntil("");
        return fate(made);
    }

    /// Waits for the end of a program that was killed, and says what became of the titles that the
    /// window called saved.
    Fate killed() throws IOException, InterruptedException {
        readUntil("");
        return fate(saved);
    }

    private Fate fate(int acknowledged) throws InterruptedException {
        var _ = process.waitFor();
        try (var workspace = Workspace.open(file, "Officer", Clock.systemUTC())) {
            if (!workspace.verify().isSound()) {
                return Fate.CORRUPT;
            }
            there = workspace.tour(TOUR.id()).map(stored -> titles(stored.tour())).orElse(-1);
            return there < acknowledged ? Fate.LOST : there > made + 1 ? Fate.BETWEEN : Fate.KEPT;
        }
    }

    private static int titles(Tour tour) {
        var title = tour.heading().title().best(Language.ENGLISH);
        return title.matches("Title \\d{1,9}")
                ? Integer.parseInt(title.substring("Title ".length()))
                : 0;
    }
}
