package org.retinue.trust;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Programs that a test starts beside itself.
final class Programs {

    private Programs() {}

    /// The command that runs the class with the arguments in a Java of its own.
    static List<String> command(Class<?> program, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var options =
                Stream.of(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName());
        return Stream.concat(options, Stream.of(arguments)).toList();
    }
}
