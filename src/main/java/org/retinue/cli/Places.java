package org.retinue.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where a user's files are when nothing else is said.
public record Places(Path workspace, Path log) {

    private static final String WORKSPACE = "workspace.retinue";
    private static final String LOG = "retinue.log";

    /// The places that the operating system has for a program's data and for its logs.
    public static Places of(String system, Map<String, String> environment, Path home) {
        if (system.startsWith("Windows")) {
            var data =
                    folder(environment, "LOCALAPPDATA")
                            .orElse(home.resolve("AppData/Local"))
                            .resolve("Retinue");
            return new Places(data.resolve(WORKSPACE), data.resolve(LOG));
        }
        if (system.startsWith("Mac")) {
            var library = home.resolve("Library");
            return new Places(
                    library.resolve("Application Support/Retinue").resolve(WORKSPACE),
                    library.resolve("Logs/Retinue").resolve(LOG));
        }
        var data = folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share"));
        var state = folder(environment, "XDG_STATE_HOME").orElse(home.resolve(".local/state"));
        return new Places(
                data.resolve("retinue").resolve(WORKSPACE), state.resolve("retinue").resolve(LOG));
    }

    /// The folder that the variable names; only absolute ones count.
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
