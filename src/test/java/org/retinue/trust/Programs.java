package org.retinue.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.retinue.Retinue;
import org.sqlite.util.LibraryLoaderUtil;

/// Programs that a test starts beside itself.
final class Programs {

    /// What a program left behind: its status, or 128 and the signal that ended it, and its words.
    record Ended(int status, String said) {

        List<String> lines() {
            return said.lines().toList();
        }
    }

    private Programs() {}

    /// The command that runs the class with the arguments in a Java of its own.
    static List<String> command(Class<?> program, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var options =
                Stream.of(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Dorg.sqlite.lib.path=" + Unpacked.FOLDER,
                        "-Djava.awt.headless=true",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Duser.language=en",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName());
        return Stream.concat(options, Stream.of(arguments)).toList();
    }

    /// The program itself with a command, on a workspace.
    static List<String> retinue(Path workspace, String... arguments) {
        var all = new ArrayList<>(List.of("--workspace", workspace.toString()));
        all.addAll(List.of(arguments));
        return command(Retinue.class, all.toArray(String[]::new));
    }

    /// Starts the command; whatever it keeps for itself lies in the folder. Its errors come with
    /// its output.
    static Process start(Path folder, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", folder.toString());
        builder.environment().remove("XDG_DATA_HOME");
        builder.environment().remove("XDG_STATE_HOME");
        return builder.start();
    }

    static Ended run(Path folder, List<String> command) throws IOException, InterruptedException {
        return end(start(folder, command));
    }

    static Ended end(Process process) throws IOException, InterruptedException {
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    /// Whether the machine has the command.
    static boolean has(String command) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    /// The native library of SQLite, unpacked once: a program that is killed would leave behind the
    /// one that it unpacked for itself.
    private static final class Unpacked {

        static final Path FOLDER = folder();

        private static Path folder() {
            var name = LibraryLoaderUtil.getNativeLibName();
            var resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
            try (var library = Programs.class.getResourceAsStream(resource)) {
                var folder = Files.createTempDirectory("retinue-native");
                var file = folder.resolve(name);
                Files.copy(Objects.requireNonNull(library, resource), file);
                folder.toFile().deleteOnExit();
                file.toFile().deleteOnExit();
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
