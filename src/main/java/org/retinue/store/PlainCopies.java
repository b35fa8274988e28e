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
    private static final String NAMES =
            "( form \\d+| before restoring| damaged \\d{4}-\\d\\d-\\d\\d \\d\\d-\\d\\d-\\d\\d)"
                    + "([ -]\\d+)?[.]retinue(-journal)?|[.]retinue[.]\\d+[.]part";

    private PlainCopies() {}

    /// Those that there are.
    public static List<Path> of(Path workspace) {
        var stem = Dated.stem(workspace.getFileName().toString());
        var kept = Pattern.compile(Pattern.quote(stem) + "(" + NAMES + ")");
        var beside =
                files(Places.folderOf(workspace))
                        .filter(file -> kept.matcher(file.getFileName().toString()).matches());
        return Stream.concat(beside, files(Backups.folder(workspace)))
                .filter(file -> isPlain(file) || isJournal(file))
                .sorted()
                .toList();
    }

    /// Makes the copy a protected one, which the workspace's key opens. What a journal beside it
    /// takes back is taken back first.
    public static void protect(Path copy, Key key) {
        if (isJournal(copy)) {
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
        if (Files.exists(Places.beside(copy, "-journal"))) {
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
        return file.toString().endsWith("-journal");
    }

    private static Stream<Path> files(Path folder) {
        return Backups.files(folder).stream();
    }
}
