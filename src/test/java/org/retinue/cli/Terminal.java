package org.retinue.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.retinue.desk.OutFile;
import org.retinue.edit.Deed;
import org.retinue.print.OneSet;
import org.retinue.store.Change;
import org.retinue.store.Saved;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.tour.Office;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// A place to type commands: a folder of its own, a clock that stands still, and windows that write
/// down what they are asked for.
final class Terminal {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-08-01T01:00:00Z"), ZoneOffset.UTC);

    private final Path folder;

    private final Deque<String> typed = new ArrayDeque<>();

    /// What the officer types when a command asks for it.
    Terminal typing(String... answers) {
        typed.addAll(List.of(answers));
        return this;
    }

    Terminal(Path folder) {
        this.folder = folder;
    }

    /// What a command left behind. The folder is written as `~`, so that whole outputs can be
    /// compared.
    record Said(int status, String out, String err) {}

    Said run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var world =
                new World(
                        new PrintWriter(out, true, UTF_8),
                        new PrintWriter(err, true, UTF_8),
                        _ -> Optional.ofNullable(typed.poll()).map(String::toCharArray),
                        Words.in(Language.ENGLISH),
                        CLOCK,
                        "Lin",
                        "Retinue 1.0",
                        new Places(workspace(), log()),
                        new LogFile(log(), CLOCK),
                        new Drawn(),
                        OneSet.PAPERS);
        var status = Commands.run(world, arguments);
        return new Said(status, shown(out.toString(UTF_8)), shown(err.toString(UTF_8)));
    }

    Path workspace() {
        return folder.resolve("office.retinue");
    }

    Path log() {
        return folder.resolve("state/retinue.log");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String path(String name) {
        return file(name).toString();
    }

    Path file(String name, byte[] content) {
        try {
            return Files.write(file(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] content(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Fills the user's own workspace.
    Terminal with(Tour... tours) {
        try (var workspace = Workspace.create(workspace(), "Lin", CLOCK)) {
            for (var tour : tours) {
                var change =
                        new Change(
                                Optional.empty(),
                                Optional.of(tour),
                                Deed.CREATE_TOUR.name(),
                                tour.heading().title());
                if (!(workspace.save(change) instanceof Saved.Done)) {
                    throw new IllegalStateException("not saved");
                }
            }
        }
        return this;
    }

    /// Settles something for the office of the user's own workspace.
    Terminal settled(UnaryOperator<Office> change) {
        try (var workspace = Workspace.open(workspace(), "Lin", CLOCK)) {
            var before = workspace.office();
            if (workspace
                    .save(before, change.apply(before), Deed.CHANGE_OFFICE.name())
                    .isPresent()) {
                throw new IllegalStateException("not saved");
            }
        }
        return this;
    }

    private String shown(String text) {
        return text.replace(folder.toAbsolutePath().toString(), "~")
                .replace(System.lineSeparator(), "\n");
    }

    private static final class Drawn implements Windows {

        @Override
        public int open(Path workspace, World world) {
            world.print("desktop " + workspace);
            return Exit.DONE;
        }

        @Override
        public List<Path> draw(Source workspace, Look look, World world, Path folder) {
            var picture = folder.resolve("screen.png");
            OutFile.write(picture, look.toString().getBytes(UTF_8));
            return List.of(picture);
        }
    }
}
