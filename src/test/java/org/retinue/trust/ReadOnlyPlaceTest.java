package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.desk.Locked;
import org.retinue.store.OldForms;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.tour.Trouble;
import org.retinue.words.Words;

/// Goal R6: where nothing may be written, a workspace is opened to be looked at, what would change
/// it is refused in words, and nothing is changed.
///
/// The program runs as the owner of the files, without a superuser's right to write where no one
/// may. All this takes Linux and its administrator.
@Tag("root")
class ReadOnlyPlaceTest {

    private static final String NOTHING = "true";
    private static final String SHOWN = "shown";

    @TempDir private Path folder;
    private Path pack = Path.of("");

    /// A kind of place: shell commands, of which `$0` is the folder, that are run before and after
    /// the program and around it; and what comes of looking and of changing.
    private record Place(
            String name,
            String before,
            String after,
            String around,
            String looking,
            String changing) {

        static Place readable(String name, String before, String after, String around) {
            return new Place(name, before, after, around, SHOWN, "READ_ONLY");
        }

        static Place refused(String name, String before, String after, Trouble.Kind kind) {
            return new Place(name, before, after, NOTHING, kind.name(), kind.name());
        }
    }

    /// What may be told of such a place.
    private static final List<Trouble.Kind> KINDS =
            List.of(
                    Trouble.Kind.READ_ONLY,
                    Trouble.Kind.CANNOT_READ,
                    Trouble.Kind.CANNOT_WRITE,
                    Trouble.Kind.BUSY,
                    Trouble.Kind.DAMAGED);

    private static final String OPEN_AGAIN = "chmod 755 $0";

    private static final List<Place> PLACES =
            List.of(
                    Place.readable("file", "chmod 444 $0/*.retinue", NOTHING, NOTHING),
                    Place.readable("folder", "chmod 555 $0", OPEN_AGAIN, NOTHING),
                    Place.readable(
                            "both", "chmod 444 $0/*.retinue; chmod 555 $0", OPEN_AGAIN, NOTHING),
                    Place.readable(
                            "mount",
                            NOTHING,
                            NOTHING,
                            "mount --bind $0 $0 && mount -o remount,ro,bind $0"),
                    Place.readable(
                            "disk",
                            NOTHING,
                            NOTHING,
                            "cp -a $0 $0.copy && mount -t tmpfs tmpfs $0 && cp -a $0.copy/. $0"
                                    + " && rm -r $0.copy && mount -o remount,ro $0"),
                    Place.readable(
                            "fixed-file",
                            "chattr +i $0/*.retinue",
                            "chattr -i $0/*.retinue",
                            NOTHING),
                    Place.readable("fixed-folder", "chattr +i $0", "chattr -i $0", NOTHING),
                    Place.refused(
                            "after-a-crash", "chmod 555 $0", OPEN_AGAIN, Trouble.Kind.CANNOT_READ),
                    Place.refused("old-form", "chmod 555 $0", OPEN_AGAIN, Trouble.Kind.READ_ONLY),
                    Place.refused("in-use", NOTHING, NOTHING, Trouble.Kind.BUSY));

    @BeforeEach
    void export() throws IOException, InterruptedException {
        var other = Files.createDirectory(folder.resolve("other"));
        ScriptedEdits.create(Works.workspace(other));
        ScriptedEdits.make(Works.workspace(other), 1);
        pack = folder.resolve("pack.json");
        var tour = ScriptedEdits.start().id().value();
        var ended =
                Programs.run(
                        folder,
                        Programs.retinue(
                                Works.workspace(other), "export", tour, "--out", pack.toString()));
        assertEquals(0, ended.status(), ended.said());
    }

    @Test
    void whatMayNotBeWrittenIsLookedAt() throws IOException, InterruptedException {
        var otherwise = new ArrayList<String>();
        for (var place : PLACES) {
            var here = laid(place);
            var before = contents(here);
            var came =
                    List.of(
                            outcome(here, run(place, here, "tours")),
                            outcome(
                                    here,
                                    run(
                                            place,
                                            here,
                                            "import",
                                            "--replace-with-redacted",
                                            pack.toString())));
            if (!came.equals(List.of(place.looking(), place.changing()))) {
                otherwise.add(place.name() + " " + came);
            }
            if (!contents(here).equals(before)) {
                otherwise.add(place.name() + " is changed");
            }
        }
        Account.tell(
                "R6",
                "%d cases in %d kinds of places: %d changed, lost or not told %s",
                2 * PLACES.size(),
                PLACES.size(),
                otherwise.size(),
                otherwise);
        assertEquals(List.of(), otherwise);
    }

    @Test
    void whatIsWrittenAllTheSameIsSeen() throws IOException, InterruptedException {
        var here = laid(PLACES.getFirst());
        var before = contents(here);
        // With a superuser's rights, which heed nothing.
        shell(PLACES.getFirst().before(), here);
        var file = Works.workspace(here).toString();
        var ended = Programs.run(folder, Programs.command(WrittenInPlace.class, file));
        var isSeen = !contents(here).equals(before);
        Account.tell("R6 teeth", "a program that heeds no right: seen is %s", isSeen);
        assertEquals(List.of("written"), ended.lines());
        assertEquals(true, isSeen);
    }

    private Path laid(Place place) throws IOException, InterruptedException {
        var here = Files.createDirectory(folder.resolve(place.name()));
        var file = Works.workspace(here);
        if (place.name().equals("old-form")) {
            OldForms.write(1, file);
        } else {
            ScriptedEdits.create(file);
        }
        if (place.name().equals("after-a-crash")) {
            interrupt(file);
        }
        return here;
    }

    /// Leaves a journal that is to be played back, as a program does that is killed while it
    /// writes.
    private void interrupt(Path file) throws IOException, InterruptedException {
        // A backup is made now, so that the first file to be taken away next time is the journal.
        Workspace.open(file, "Officer", Clock.systemUTC()).close();
        var logs = Files.createDirectory(folder.resolve("logs"));
        var command = Programs.command(ScriptedEdits.class, file.toString(), "1");
        var _ = Programs.run(folder, Strace.killed(command, logs, new Strace.Point("unlink", 1)));
    }

    private Programs.Ended run(Place place, Path here, String... arguments)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                "unshare",
                                "--mount",
                                "setpriv",
                                "--bounding-set=-dac_override,-dac_read_search",
                                "--inh-caps=-all",
                                "sh",
                                "-c",
                                place.around() + " && exec \"$@\"",
                                here.toString()));
        command.addAll(Programs.retinue(Works.workspace(here), arguments));
        shell(place.before(), here);
        var holder =
                Optional.of(place.name())
                        .filter("in-use"::equals)
                        .map(_ -> Locked.lock(Works.workspace(here)));
        try {
            return Programs.run(folder, command);
        } finally {
            holder.ifPresent(Locked::release);
            shell(place.after(), here);
        }
    }

    private static void shell(String command, Path here) throws IOException, InterruptedException {
        var process = new ProcessBuilder("sh", "-c", command, here.toString()).inheritIO().start();
        assertEquals(0, process.waitFor(), command);
    }

    /// The trouble that the program tells in words, or that it shows what there is.
    private static String outcome(Path here, Programs.Ended ended) {
        var words = Words.in(Language.ENGLISH);
        var file = Works.workspace(here).toString();
        return KINDS.stream()
                .filter(kind -> ended.said().contains(words.trouble(new Trouble(kind, file, ""))))
                .map(Trouble.Kind::name)
                .findFirst()
                .orElse(ended.status() == 0 ? SHOWN : ended.said());
    }

    private static Map<String, String> contents(Path here) throws IOException {
        try (var files = Files.walk(here)) {
            var contents = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        here.relativize(file).toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return contents;
        }
    }
}
