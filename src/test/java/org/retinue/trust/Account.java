package org.retinue.trust;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;

/// What came of the goals: a line for each, printed and gathered in `target/trust.txt`.
public final class Account {

    private static final Path FILE = Path.of("target", "trust.txt");

    private Account() {}

    /// Tells the line of a goal, in the place of the one that an earlier run left.
    @SuppressWarnings("AnnotateFormatMethod") // The annotation would be a dependency.
    public static synchronized void tell(String goal, String format, Object... values) {
        var told = String.format(Locale.ROOT, format, values).replaceAll("\\R", " / ");
        var line = goal + ": " + told;
        System.out.println(line);
        try {
            gather(line);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Tests of several machines may write at a time.
    private static void gather(String line) throws IOException {
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        try (var file = new RandomAccessFile(FILE.toFile(), "rw");
                var _ = file.getChannel().lock()) {
            var content = new byte[(int) file.length()];
            file.readFully(content);
            var lines = new TreeMap<String, String>();
            new String(content, StandardCharsets.UTF_8)
                    .lines()
                    .filter(old -> old.contains(":"))
                    .forEach(old -> lines.put(key(old), old));
            lines.put(key(line), line);
            file.setLength(0);
            file.write((String.join("\n", lines.values()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /// The goal's number first, so that R2 stands before R10.
    private static String key(String line) {
        var goal = line.substring(0, line.indexOf(':'));
        var number = goal.replaceAll("\\D*(\\d+).*", "$1");
        return "%3s %s".formatted(number, goal);
    }
}
