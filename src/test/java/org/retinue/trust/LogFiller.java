package org.retinue.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.retinue.brief.Mutants;
import org.retinue.cli.Commands;
import org.retinue.cli.LogFile;
import org.retinue.cli.Places;
import org.retinue.cli.Windows;
import org.retinue.cli.World;
import org.retinue.print.Papers;
import org.retinue.tour.Language;
import org.retinue.words.Words;

/// A program that does with a tour, in which every text has a mark, whatever ends in a line of the
/// log: imports of good and spoiled packs, files that cannot be written or read, a workspace that
/// is damaged, and libraries that warn.
final class LogFiller {

    static final String MARK = "Qx7token";

    private final Path folder;
    private final World world;

    private LogFiller(Path folder) {
        this.folder = folder;
        var nothing = new PrintWriter(Writer.nullWriter());
        var log = folder.resolve("retinue.log");
        var clock = Clock.systemUTC();
        world =
                new World(
                        nothing,
                        nothing,
                        _ -> Optional.empty(),
                        Words.in(Language.ENGLISH),
                        clock,
                        MARK,
                        "Retinue",
                        new Places(folder.resolve("office.retinue"), log),
                        new LogFile(log, clock),
                        new NoWindows(),
                        new Papers());
    }

    /// The arguments are a folder and whether the log is to be a careless one.
    public static void main(String[] arguments) throws IOException {
        var filler = new LogFiller(Path.of(arguments[0]));
        filler.world.log().takeOver();
        if (Boolean.parseBoolean(arguments[1])) {
            var root = Logger.getLogger("");
            root.addHandler(new FileHandler(filler.folder.resolve("retinue.log").toString(), true));
        }
        filler.fill();
    }

    private void fill() throws IOException {
        var marked = Mutants.marked(Mutants.pack(7), MARK);
        var pack = Files.write(folder.resolve(MARK + ".json"), marked);
        System.out.println("marks " + new String(marked, UTF_8).split(MARK, -1).length);
        System.out.println("import " + run("import", pack.toString()));
        var dice = new Random(Trials.SEED);
        for (var count = 0; count < 20; count++) {
            Files.write(folder.resolve("spoiled.json"), Mutants.ofBytes(marked, dice));
            var _ = run("import", folder.resolve("spoiled.json").toString());
        }
        var file = Files.writeString(folder.resolve("file"), "");
        for (var ending : List.of("x.json", "x.csv", "x.xlsx", "x.ics", "x.html")) {
            var _ = run("export", MARK, "--out", file.resolve(MARK + ending).toString());
        }
        var _ =
                run(
                        "print",
                        MARK,
                        "--document",
                        "programme",
                        "--out",
                        file.resolve("x.pdf").toString());
        var _ = run("backup", "--out", file.resolve("x.retinue").toString());
        var _ = run("import", folder.toString());
        warn();
        Files.write(folder.resolve("office.retinue"), marked);
        var _ = run("tours");
        var _ = run("check", MARK);
    }

    private int run(String... arguments) {
        return Commands.run(world, arguments);
    }

    /// As libraries do whose messages quote what they were given.
    private static void warn() {
        Logger.getLogger("library." + LogFiller.class.getName())
                .log(Level.WARNING, "Cannot read " + MARK, new IOException(MARK));
    }

    private static final class NoWindows implements Windows {

        @Override
        public int open(Path workspace, World world) {
            throw new IllegalStateException("no window");
        }

        @Override
        public List<Path> draw(Source workspace, Look look, World world, Path folder) {
            return List.of();
        }
    }
}
