package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rule S12: what leaves is written beside the old file, made safe, read back, and only then put in
/// its place. Each step is looked for among the system calls.
class FilesOutTest {

    private static final List<String> CALLS =
            List.of("openat", "write", "read", "pread64", "fsync", "rename", "unlink");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\(.*");

    @TempDir private Path folder;
    private Path file = Path.of("");
    private Path logs = Path.of("");

    @BeforeEach
    void anOldFile() throws IOException {
        assumeTrue(Strace.isThere(), "There is no strace here");
        var place = Files.createDirectories(folder.toRealPath().resolve("out"));
        file = Files.writeString(place.resolve("pack.json"), "old");
        logs = Files.createDirectories(folder.resolve("logs"));
    }

    @Test
    void everyStepIsTaken() throws IOException, InterruptedException {
        assertEquals("written", ran(Strace.watched(writer(false), logs, CALLS)));
        assertEquals(
                List.of(
                        "made beside",
                        "written",
                        "made safe",
                        "read back",
                        "put in its place",
                        "folder made safe"),
                steps());
        assertEquals("new", Files.readString(file));
        assertEquals(
                PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file));
        assertEquals(List.of(file), beside());
    }

    @Test
    void aCarelessWriterIsSeen() throws IOException, InterruptedException {
        ran(Strace.watched(writer(true), logs, CALLS));
        assertEquals(List.of(), steps());
    }

    /// Some disks cannot put one file in the place of another: the old one stays.
    @Test
    void whereTheOldCannotBeReplacedAtOnceItStays() throws IOException, InterruptedException {
        for (var error : List.of("EXDEV", "EPERM", "EIO")) {
            var point = new Strace.Point("rename", 1);
            assertEquals(
                    "CANNOT_WRITE", ran(Strace.failing(writer(false), logs, point, error)), error);
            assertTrue(Strace.isInjected(logs), error);
            assertEquals("old", Files.readString(file), error);
            assertEquals(List.of(file), beside(), error);
        }
    }

    private List<String> writer(boolean careless) {
        return Programs.command(Writer.class, file.toString(), Boolean.toString(careless));
    }

    private String ran(List<String> command) throws IOException, InterruptedException {
        var ended = Programs.run(folder, command);
        assertEquals(0, ended.status(), ended.said());
        return ended.lines().isEmpty() ? "" : ended.lines().getLast();
    }

    private List<Path> beside() throws IOException {
        try (var files = Files.list(file.getParent())) {
            return files.toList();
        }
    }

    /// What was done with the file that was made beside the old one, each step once.
    private List<String> steps() throws IOException {
        var steps = new ArrayList<String>();
        for (var lines : Strace.threads(logs)) {
            for (var line : lines) {
                var step = step(line);
                if (!step.isEmpty() && !steps.contains(step)) {
                    steps.add(step);
                }
            }
        }
        return steps;
    }

    private String step(String line) {
        var call = CALL.matcher(line);
        if (!call.matches()) {
            return "";
        }
        var place = String.valueOf(file.getParent());
        var isBeside = line.contains(place) && line.contains(".part");
        return switch (call.group(1)) {
            case "openat" -> isBeside && line.contains("O_CREAT|O_EXCL") ? "made beside" : "";
            case "write" -> isBeside ? "written" : "";
            case "read", "pread64" -> isBeside ? "read back" : "";
            case "fsync" ->
                    isBeside
                            ? "made safe"
                            : line.contains("<" + place + ">") ? "folder made safe" : "";
            case "rename" -> "put in its place";
            default -> "";
        };
    }
}
