package org.retinue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Path HOME = Path.of("/home/lin");

    @Test
    void eachSystemHasItsPlaces() {
        assertEquals(
                new Places(
                        HOME.resolve(".local/share/retinue/workspace.retinue"),
                        HOME.resolve(".local/state/retinue/retinue.log")),
                Places.of("Linux", Map.of(), HOME));
        assertEquals(
                new Places(
                        HOME.resolve("Library/Application Support/Retinue/workspace.retinue"),
                        HOME.resolve("Library/Logs/Retinue/retinue.log")),
                Places.of("Mac OS X", Map.of(), HOME));
        assertEquals(
                new Places(
                        HOME.resolve("AppData/Local/Retinue/workspace.retinue"),
                        HOME.resolve("AppData/Local/Retinue/retinue.log")),
                Places.of("Windows 11", Map.of(), HOME));
    }

    @Test
    void theEnvironmentMayNameOthersFromTheRoot() {
        assertEquals(
                new Places(
                        Path.of("/data/retinue/workspace.retinue"),
                        HOME.resolve(".local/state/retinue/retinue.log")),
                Places.of(
                        "Linux",
                        Map.of("XDG_DATA_HOME", "/data", "XDG_STATE_HOME", "relative"),
                        HOME));
    }
}
