package org.retinue.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Cuts the power under a program that edits: it works on a disk of its own, which is a file; it is
/// stopped, and what had reached the disk by then is copied, mounted and opened. What the program
/// and the system still held in memory is gone.
///
/// It mounts disks, so it runs in a name space of its own.
final class PowerCuts {

    private static final String DISK_SIZE = "48M";

    /// Most of a save's time, so that every moment of it is hit.
    private static final int LATEST_NANOS = 12_000_000;

    private final Path folder;
    private final Path disk;
    private final Path mounted;
    private final Random dice;
    private final Manner manner;
    private final String settings;

    private PowerCuts(Path folder, long seed, Manner manner, String settings) {
        this.folder = folder;
        this.manner = manner;
        this.settings = settings;
        disk = folder.resolve("disk");
        mounted = folder.resolve("mounted");
        dice = new Random(seed);
    }

    /// What is edited.
    enum Manner {
        PLAIN,
        PROTECTED,
        /// A protected one, and nothing is forced to the disk: what no program may do.
        PROTECTED_UNFORCED
    }

    /// The arguments are a folder, how many cuts, a seed, the manner, and the settings of SQLite in
    /// place of the program's own. Says for each cut what became of the edits, and how many there
    /// were.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var cuts =
                new PowerCuts(
                        Path.of(arguments[0]),
                        Long.parseLong(arguments[2]),
                        Manner.valueOf(arguments[3]),
                        arguments[4]);
        cuts.make();
        for (var cut = 0; cut < Integer.parseInt(arguments[1]); cut++) {
            cuts.cut();
        }
    }

    /// A disk with a workspace on it.
    private void make() throws IOException, InterruptedException {
        Files.createDirectories(mounted);
        run("truncate", "-s", DISK_SIZE, path("fresh"));
        run("mkfs.ext4", "-q", "-F", path("fresh"));
        run("mount", "-o", "loop", path("fresh"), mounted.toString());
        switch (manner) {
            case PLAIN -> ScriptedEdits.create(Works.workspace(mounted));
            case PROTECTED, PROTECTED_UNFORCED -> Protected.create(Works.workspace(mounted));
        }
        run("umount", mounted.toString());
    }

    private void cut() throws IOException, InterruptedException {
        run("cp", "--sparse=always", path("fresh"), disk.toString());
        run("mount", "-o", "loop", disk.toString(), mounted.toString());
        var program = Programs.start(folder, command());
        var told = stopped(program, dice.nextInt(1, ScriptedEdits.EDITS / 2));
        run("cp", "--sparse=always", disk.toString(), path("cut"));
        program.toHandle().destroyForcibly();
        var _ = program.waitFor();
        run("umount", mounted.toString());
        run("mount", "-o", "loop", path("cut"), mounted.toString());
        System.out.println(judge(told) + " " + told);
        run("umount", mounted.toString());
    }

    private List<String> command() {
        var command =
                Programs.command(
                        ScriptedEdits.class,
                        Works.workspace(mounted).toString(),
                        Integer.toString(ScriptedEdits.EDITS),
                        settings);
        return manner == Manner.PROTECTED_UNFORCED ? Strace.unforced(command) : command;
    }

    private Fate judge(int told) throws IOException {
        return manner == Manner.PLAIN || Protected.isSealed(mounted)
                ? Fate.of(Works.workspace(mounted), told, told + 1)
                : Fate.BETWEEN;
    }

    /// Stops the program at some moment after so many edits, and reads how many it had acknowledged
    /// by then.
    private int stopped(Process program, int edits) throws IOException, InterruptedException {
        var told = new StringBuilder();
        var output = program.getInputStream();
        while (told.chars().filter(letter -> letter == '\n').count() < edits) {
            told.append((char) output.read());
        }
        var until = System.nanoTime() + dice.nextInt(LATEST_NANOS);
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        run("kill", "-STOP", Long.toString(program.pid()));
        told.append(new String(output.readNBytes(output.available()), StandardCharsets.US_ASCII));
        return (int) told.chars().filter(letter -> letter == '\n').count();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }
}
