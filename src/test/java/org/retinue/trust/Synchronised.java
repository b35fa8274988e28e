package org.retinue.trust;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a thread wrote and what it made safe, read from its system calls.
///
/// When a disk refuses to make something safe, the system forgets that it was to be written, and
/// says the next time that all is well. So what failed must be written anew before it is made safe
/// again over the same handle, as SQLite does when it takes a transaction back.
final class Synchronised {

    private static final Pattern CALL = Pattern.compile("(\\w+)\\((\\d+)<.*");
    private static final Pattern PLACED = Pattern.compile(".*, (\\d+)\\) = \\d+$");
    private static final Pattern LENGTH = Pattern.compile("ftruncate.*, (\\d+)\\) = 0$");

    /// Where something was written that has no place of its own.
    private static final long AT_THE_END = -1;

    private final Map<String, Set<Long>> written = new HashMap<>();
    private final Map<String, Set<Long>> refused = new HashMap<>();

    private Synchronised() {}

    /// The call that would make safe what was refused before and is not written anew.
    static Optional<String> again(List<String> lines) {
        var handles = new Synchronised();
        return lines.stream().filter(handles::isAgain).findFirst();
    }

    private boolean isAgain(String line) {
        var call = CALL.matcher(line);
        if (!call.matches()) {
            return false;
        }
        var handle = call.group(2);
        switch (call.group(1)) {
            case "write" -> write(handle, AT_THE_END);
            case "pwrite64" -> number(PLACED, line).ifPresent(place -> write(handle, place));
            case "ftruncate" -> number(LENGTH, line).ifPresent(length -> cut(handle, length));
            case "fsync", "fdatasync" -> {
                return isAgain(handle, line);
            }
            case "close" -> forget(handle);
            default -> {
                // Reading makes nothing safe.
            }
        }
        return false;
    }

    private boolean isAgain(String handle, String line) {
        var pending = written.getOrDefault(handle, Set.of());
        written.remove(handle);
        if (!refused.getOrDefault(handle, Set.of()).isEmpty()) {
            return true;
        }
        if (line.endsWith("(INJECTED)")) {
            refused.put(handle, new HashSet<>(pending));
        }
        return false;
    }

    private void write(String handle, long place) {
        written.computeIfAbsent(handle, _ -> new HashSet<>()).add(place);
        if (place != AT_THE_END) {
            refused.getOrDefault(handle, new HashSet<>()).remove(place);
        }
    }

    private void cut(String handle, long length) {
        refused.getOrDefault(handle, new HashSet<>()).removeIf(place -> place >= length);
    }

    private void forget(String handle) {
        written.remove(handle);
        refused.remove(handle);
    }

    private static Optional<Long> number(Pattern shape, String line) {
        var found = shape.matcher(line);
        return found.find() ? Optional.of(Long.valueOf(found.group(1))) : Optional.empty();
    }
}
