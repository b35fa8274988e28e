package org.retinue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class TemporaryTest {

    private static final List<String> PROPERTIES = List.of("java.io.tmpdir", "org.sqlite.tmpdir");

    private final Map<String, String> before = properties();

    @TempDir private Path folder;

    private static Map<String, String> properties() {
        var properties = new TreeMap<String, String>();
        PROPERTIES.forEach(name -> properties.put(name, System.getProperty(name, "")));
        return properties;
    }

    @AfterEach
    void bringBack() {
        before.forEach((name, value) -> {
            if (value.isEmpty()) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }

    /// What other programs that run put there stays: the one that started this is such a one.
    @Test
    void whatNobodyUsesAnyMoreIsTakenAway() throws IOException {
        var temporary = folder.resolve("temporary");
        var ours = Long.toString(ProcessHandle.current().pid());
        var others = Long.toString(ProcessHandle.current().parent().orElseThrow().pid());
        for (var name : List.of(ours, others, "999999999999", "names.retinue")) {
            Files.createDirectories(temporary.resolve(name));
            Files.writeString(temporary.resolve(name).resolve("left"), "Hichilema");
        }
        Temporary.use(temporary);
        var left = new TreeSet<Path>();
        try (var files = Files.walk(temporary)) {
            files.filter(file -> !file.equals(temporary)).forEach(left::add);
        }
        assertEquals(
                new TreeSet<>(
                        List.of(
                                temporary.resolve(ours),
                                temporary.resolve(others),
                                temporary.resolve(others).resolve("left"))),
                left);
        assertEquals(
                Map.of(
                        "java.io.tmpdir",
                        temporary.resolve(ours).toString(),
                        "org.sqlite.tmpdir",
                        temporary.resolve(ours).toString()),
                properties());
        assertEquals(
                PosixFilePermissions.fromString("rwx------"),
                Files.getPosixFilePermissions(temporary.resolve(ours)));
    }

    @Test
    void whereNothingCanBeMadeTheSystemsOwnServes() throws IOException {
        Temporary.use(Files.writeString(folder.resolve("file"), "").resolve("temporary"));
        assertEquals(before, properties());
    }
}
