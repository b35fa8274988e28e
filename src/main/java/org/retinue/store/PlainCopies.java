package org.retinue.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.tour.Trouble;

/// Copies of a protected workspace from the time when it was plain: its backups, and what the
/// program has kept beside it under names of its own. They hold the same data, and are to be
/// protected or deleted too.
public final class PlainCopies {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final String DATE = " \\d{4}-\\d\\d-\\d\\d \\d\\d-\\d\\d-\\d\\d";
    private static final String NAMES =
            "(%1$s| form \\d+| before restoring| damaged%1$s)([ -]\\d+)?".formatted(DATE);
    private static final String HALF_DONE = "[.]\\d+[.]part";
    private static final String JOURNAL = "-journal";

    private PlainCopies() {}

    /// Those that there are.
    public static List<Path> of(Path workspace) {
        var ours = names(workspace).asMatchPredicate();
        return Stream.of(Places.folderOf(workspace), Backups.folder(workspace))
                .flatMap(folder -> Backups.files(folder).stream())
                .filter(file -> ours.test(file.getFileName().toString()))
                .filter(file -> isJournal(file) || isPlain(file))
                .sorted()
                .toList();
    }

    /// The names of copies, of what a killed program has not finished, and of what it would have
    /// taken back. The journal of the workspace itself is of use only as long as that is plain.
    private static Pattern names(Path workspace) {
        var stem = Pattern.quote(Dated.stem(workspace.getFileName().toString()));
        var names = stem + "(%s)?[.]retinue%s(%s)?|".formatted(NAMES, HALF_DONE, JOURNAL);
        var copies = stem + "%s[.]retinue(%s)?".formatted(NAMES, JOURNAL);
        var own = Strongbox.isAt(workspace) ? "|" + stem + "[.]retinue" + JOURNAL : "";
        return Pattern.compile(names + copies + own);
    }

    /// Protects those that a program has left that was ended before it came to them. Whoever makes
    /// the workspace plain is waited for.
    static void settle(Path workspace, Key key) {
        if (!of(workspace).isEmpty()) {
            try (var _ = Turn.at(workspace)) {
                of(workspace).forEach(copy -> protect(copy, key));
            }
        }
    }

    /// Makes the copy a protected one, which the workspace's key opens. What a journal beside it
    /// takes back is taken back first. What was never finished goes.
    public static void protect(Path copy, Key key) {
        if (!copy.toString().endsWith(Dated.ENDING)) {
            Places.remove(copy);
            return;
        }
        playBack(copy);
        Restoring.make(
                copy,
                unfinished -> {
                    Protection.seal(content(copy), unfinished, key);
                    Places.move(unfinished, copy);
                });
    }

    private static void playBack(Path copy) {
        if (Files.exists(Places.beside(copy, JOURNAL))) {
            try (var handle = Sqlite.open(copy)) {
                var _ = Migrations.declared(handle);
            }
        }
    }

    public static void delete(Path copy) {
        Places.remove(copy);
    }

    private static byte[] content(Path copy) {
        try {
            return Files.readAllBytes(copy);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, copy.toString());
        }
    }

    private static boolean isPlain(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(SQLITE.length), SQLITE);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, file.toString());
        }
    }

    private static boolean isJournal(Path file) {
        return file.toString().endsWith(JOURNAL);
    }
}
