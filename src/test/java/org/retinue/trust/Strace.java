package org.retinue.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The system calls of a program, watched and interfered with by strace.
final class Strace {

    /// Those that change files.
    static final List<String> CHANGING =
            List.of(
                    "openat",
                    "write",
                    "pwrite64",
                    "ftruncate",
                    "fsync",
                    "fdatasync",
                    "rename",
                    "link",
                    "unlink");

    private static final Pattern CALL = Pattern.compile("(\\w+)\\((.*)");

    private static final Pattern WRITTEN =
            Pattern.compile("openat\\([^\"]*\"([^\"]+)\".*O_(?:WRONLY|RDWR).*");

    private Strace() {}

    /// A system call, by its number among those of its name in its thread.
    record Point(String call, int number) {}

    /// Whether there is such a thing on this machine; a container may forbid its use.
    static boolean isThere() {
        try {
            return Programs.has("strace")
                    && new ProcessBuilder("strace", "-qq", "-o", "/dev/null", "true")
                                    .redirectErrorStream(true)
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    /// The command, watched; the calls of each thread are written to a file of its own in the log
    /// folder.
    static List<String> watched(List<String> command, Path logs, List<String> calls) {
        return with(command, logs, "-y", "--seccomp-bpf", "-e", "trace=" + String.join(",", calls));
    }

    /// The command, killed when one of its threads makes the call so many times.
    static List<String> killed(List<String> command, Path logs, Point point) {
        return with(
                command,
                logs,
                "-e",
                "trace=" + point.call(),
                "-e",
                "inject=%s:signal=SIGKILL:when=%d".formatted(point.call(), point.number()));
    }

    /// The command, whose call fails with the error.
    static List<String> failing(List<String> command, Path logs, Point point, String error) {
        return with(
                command,
                logs,
                "-y",
                "-e",
                "trace=fsync,fdatasync,write,pwrite64,ftruncate,close," + point.call(),
                "-e",
                "inject=%s:error=%s:when=%d".formatted(point.call(), error, point.number()));
    }

    /// The command, to which nothing that it forces to the disk is forced, and which is told that
    /// it is. It is the child itself, so that it can be stopped.
    static List<String> unforced(List<String> command) {
        var calls = "fsync,fdatasync";
        var all = new ArrayList<>(List.of("strace", "-D", "-f", "-qq", "-o", "/dev/null"));
        all.addAll(List.of("--seccomp-bpf", "-e", "trace=" + calls));
        all.addAll(List.of("-e", "inject=" + calls + ":retval=0"));
        all.addAll(command);
        return List.copyOf(all);
    }

    private static List<String> with(List<String> command, Path logs, String... options) {
        var all = new ArrayList<>(List.of("strace", "-ff", "-qq", "-s", "0", "-o"));
        all.add(logs.resolve("calls").toString());
        all.addAll(List.of(options));
        all.addAll(command);
        return all;
    }

    /// The calls with something in the folder, in any thread.
    static List<Point> pointsIn(Path logs, Path folder, List<String> calls) throws IOException {
        var points = new LinkedHashSet<Point>();
        for (var lines : threads(logs)) {
            var counts = new HashMap<String, Integer>();
            for (var line : lines) {
                var call = CALL.matcher(line);
                if (call.matches()) {
                    var number = counts.merge(call.group(1), 1, Integer::sum);
                    if (calls.contains(call.group(1)) && line.contains(folder.toString())) {
                        points.add(new Point(call.group(1), number));
                    }
                }
            }
        }
        return List.copyOf(points);
    }

    /// The lines that each thread left.
    static List<List<String>> threads(Path logs) throws IOException {
        try (Stream<Path> files = Files.list(logs)) {
            var threads = new ArrayList<List<String>>();
            for (var file : files.sorted().toList()) {
                threads.add(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
            }
            return threads;
        }
    }

    /// What was opened to be written, from a log of such calls.
    static List<String> written(Path logs) throws IOException {
        return threads(logs).stream()
                .flatMap(List::stream)
                .map(WRITTEN::matcher)
                .filter(Matcher::matches)
                .map(call -> call.group(1))
                .toList();
    }

    /// Some of the points, of every call alike.
    static List<Point> some(List<Point> points, int most, Random dice) {
        var byCall = new HashMap<String, List<Point>>();
        points.forEach(
                point -> byCall.computeIfAbsent(point.call(), _ -> new ArrayList<>()).add(point));
        var calls = new ArrayList<>(byCall.keySet().stream().sorted().toList());
        Collections.shuffle(calls, dice);
        var chosen = new ArrayList<Point>();
        while (chosen.size() < most && !calls.isEmpty()) {
            for (var call : List.copyOf(calls)) {
                var left = byCall.getOrDefault(call, List.of());
                chosen.add(left.remove(dice.nextInt(left.size())));
                if (left.isEmpty()) {
                    calls.remove(call);
                }
            }
        }
        return List.copyOf(chosen.subList(0, Math.min(most, chosen.size())));
    }

    /// Whether a call was made to fail.
    static boolean isInjected(Path logs) throws IOException {
        return injected(logs).findAny().isPresent();
    }

    /// Whether a call with something in the folder was made to fail, not one by which Java reads
    /// its own files: every thread counts its calls for itself, those that load Java too.
    static boolean isInjected(Path logs, Path folder) throws IOException {
        return injected(logs).anyMatch(line -> line.contains(folder.toString()));
    }

    private static Stream<String> injected(Path logs) throws IOException {
        return threads(logs).stream()
                .flatMap(List::stream)
                .filter(line -> line.endsWith("(INJECTED)"));
    }
}
