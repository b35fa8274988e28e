package org.retinue.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.tour.Tour;

/// Workspaces as earlier versions of the program left them: what the first one wrote, brought to a
/// later form by the scripts of that form.
public final class OldForms {

    private static final Pattern SCRIPT = Pattern.compile("V(\\d+)__.*[.]sql");

    private OldForms() {}

    /// The forms before the newest.
    public static List<Integer> all() {
        return IntStream.range(1, Migrations.VERSION).boxed().toList();
    }

    public static void write(int form, Path file) throws IOException {
        try (var old = new GZIPInputStream(resource("workspace-1.retinue.gz"))) {
            Files.write(file, old.readAllBytes());
        }
        for (var next = 2; next <= form; next++) {
            try (var handle = Sqlite.open(file)) {
                Stream.of(script(next).strip().split(";\\R")).forEach(handle::execute);
            }
        }
    }

    /// The form of the workspace in the file.
    public static int of(Path file) {
        return Opening.version(file);
    }

    /// A tour that the first version wrote, as it exported it.
    public static List<Tour> tours() {
        try (var pack = resource("workspace-1.json")) {
            return Packs.read(pack) instanceof Reading.Accepted accepted
                    ? List.of(accepted.pack().tour())
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script(int form) throws IOException {
        try (var scripts = Files.list(Path.of("resources", "migrations"))) {
            var file =
                    scripts.filter(
                                    script -> {
                                        var name = SCRIPT.matcher(script.getFileName().toString());
                                        return name.matches() && name.group(1).equals("" + form);
                                    })
                            .findFirst()
                            .orElseThrow();
            return Files.readString(file, StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(OldForms.class.getResourceAsStream(name), name);
    }
}
