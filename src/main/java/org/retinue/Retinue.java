package org.retinue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.retinue.cli.Commands;
import org.retinue.cli.Exit;
import org.retinue.cli.LogFile;
import org.retinue.cli.Places;
import org.retinue.cli.Prompt;
import org.retinue.cli.Temporary;
import org.retinue.cli.World;
import org.retinue.print.Papers;
import org.retinue.tour.Language;
import org.retinue.words.Words;

/// The program: arguments run a command, no arguments open the desktop.
public final class Retinue {

    private static final String NAME = "Retinue";

    private Retinue() {}

    public static void main(String[] arguments) {
        // Pictures are drawn for papers only; no window is of this kind.
        System.setProperty("java.awt.headless", "true");
        Temporary.use(places().log().resolveSibling("temporary"));
        var windows = new DesktopWindows();
        var world = world(windows);
        world.log().takeOver();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> end(thread, thrown, world));
        var status = Commands.run(world, arguments);
        if (!windows.areOpen()) {
            System.exit(status);
        }
    }

    private static World world(DesktopWindows windows) {
        var clock = Clock.system(ZoneId.systemDefault());
        var places = places();
        return new World(
                writer(System.out),
                writer(System.err),
                Prompt.onConsole(),
                Words.in(language()),
                clock,
                System.getProperty("user.name"),
                program(),
                places,
                new LogFile(places.log(), clock),
                windows,
                new Papers());
    }

    private static Places places() {
        return Places.of(System.getProperty("os.name"), System.getenv(), home());
    }

    /// What nobody foresaw ends a command, with a sentence and not with a stack trace.
    private static void end(Thread thread, Throwable thrown, World world) {
        world.tell("cli.unexpected");
        world.log().note(thread.getName(), thrown).ifPresent(log -> world.tell("cli.log", log));
        Runtime.getRuntime().halt(Exit.BROKEN);
    }

    static Path home() {
        var home = System.getenv("HOME");
        return Path.of(home == null || home.isBlank() ? System.getProperty("user.home") : home);
    }

    private static Language language() {
        return Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("zh")
                ? Language.CHINESE
                : Language.ENGLISH;
    }

    /// The name, with the version where the program was packaged.
    private static String program() {
        var version = Retinue.class.getPackage().getImplementationVersion();
        return version == null ? NAME : NAME + " " + version;
    }

    /// UTF-8, whatever the locale says, but on Windows, whose terminals have letters of their own.
    private static PrintWriter writer(PrintStream stream) {
        var isWindows = System.getProperty("os.name").startsWith("Windows");
        return new PrintWriter(stream, true, isWindows ? stream.charset() : UTF_8);
    }
}
