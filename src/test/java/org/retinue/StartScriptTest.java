package org.retinue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The start script for Unix, in a folder with a space in its name, with javas that only write down
/// how they are started.
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

    private static final String SCRIPT = "src/main/bin/retinue";

    @TempDir private Path folder;
    private Path program = Path.of("");

    @BeforeEach
    void install() throws IOException {
        program = Files.createDirectories(folder.toRealPath().resolve("my programs/retinue"));
        Files.createDirectories(program.resolve("bin"));
        Files.copy(Path.of(SCRIPT), program.resolve("bin/retinue"));
        executable(program.resolve("bin/retinue"));
    }

    @Test
    void theJavaOfTheOfficeComesFirst() throws IOException, InterruptedException {
        var ours = java("ours", "26.0.1");
        var theirs = java("theirs", "25.0.3");
        assertEquals(
                "ours",
                started(
                        Map.of("RETINUE_JAVA", ours + "/bin/java", "JAVA_HOME", theirs.toString()),
                        program.resolve("bin/retinue")));
    }

    @Test
    void aJavaHomeThatWillNotDoIsPassedOver() throws IOException, InterruptedException {
        var good = java("good", "25-ea");
        var path = good + "/bin:/usr/bin:/bin";
        var homes =
                List.of(
                        "",
                        "/nowhere",
                        "-n",
                        "*",
                        program.toString(),
                        java("old", "17.0.9").toString(),
                        java("ancient", "1.8.0_392").toString());
        for (var home : homes) {
            assertEquals(
                    "good",
                    started(
                            Map.of("JAVA_HOME", home, "PATH", path),
                            program.resolve("bin/retinue")),
                    "JAVA_HOME=" + home);
        }
    }

    @Test
    void aJavaWithoutAReleaseFileIsAsked() throws IOException, InterruptedException {
        var home = java("asked", "25.0.3");
        Files.delete(home.resolve("release"));
        assertEquals(
                "asked",
                started(Map.of("JAVA_HOME", home.toString()), program.resolve("bin/retinue")));
    }

    @Test
    void linksLeadToTheProgramAndArgumentsStayWhole() throws IOException, InterruptedException {
        var home = java("linked", "25.0.3");
        var link =
                Files.createSymbolicLink(folder.resolve("first"), program.resolve("bin/retinue"));
        var second = Files.createSymbolicLink(folder.resolve("second"), link.getFileName());
        assertEquals("linked", started(Map.of("JAVA_HOME", home.toString()), second));
        var arguments = Files.readAllLines(home.resolve("arguments"));
        assertEquals(
                List.of(
                        "-cp",
                        program + "/lib/*",
                        "org.retinue.Retinue",
                        "check",
                        "State visit of *",
                        ""),
                arguments.subList(arguments.indexOf("-cp"), arguments.size()));
    }

    /// A memory that was dumped, or a crash in a folder that others read, would tell everything.
    @Test
    void everyStartIsGuarded() throws IOException, InterruptedException {
        var home = java("guarded", "25.0.3");
        assertEquals(
                "guarded",
                started(
                        Map.of(
                                "JAVA_HOME",
                                home.toString(),
                                "XDG_STATE_HOME",
                                folder.resolve("state").toString()),
                        program.resolve("bin/retinue")));
        var arguments = Files.readAllLines(home.resolve("arguments"));
        var guards =
                List.of(
                        "-XX:-HeapDumpOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=" + folder.resolve("state/retinue/crash-%p.log"),
                        "-Djdk.serialFilter=!*",
                        "-Djavax.xml.accessExternalDTD=",
                        "-Djavax.xml.accessExternalSchema=",
                        "-Djavax.xml.accessExternalStylesheet=",
                        "-Djdk.xml.maxGeneralEntitySizeLimit=65536");
        assertEquals(guards, guards.stream().filter(arguments::contains).toList());
        var windows = Files.readString(Path.of("src/main/bin/retinue.bat"));
        var pom = Files.readString(Path.of("pom.xml"));
        for (var guard : guards) {
            if (guard.startsWith("-XX:ErrorFile")) {
                assertTrue(windows.contains("-XX:ErrorFile=%LOCALAPPDATA%"), guard);
            } else {
                assertTrue(windows.contains(guard) && pom.contains(guard), guard);
            }
        }
    }

    /// A java of the version, which writes its arguments beside it.
    private Path java(String name, String version) throws IOException {
        var home = Files.createDirectories(folder.toRealPath().resolve("a jdk/" + name));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(
                home.resolve("release"),
                "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(
                home.resolve("bin/java"),
                """
                #!/bin/sh
                if [ "$1" = -XshowSettings:properties ]; then
                    echo "    java.specification.version = %s" >&2
                    exit 0
                fi
                printf '%%s\\n' "$@" >"$(dirname "$0")/../arguments"
                echo %s
                """
                        .formatted(version.replaceFirst("\\..*", ""), name));
        executable(home.resolve("bin/java"));
        return home;
    }

    /// Which java was started by the script.
    private static String started(Map<String, String> environment, Path script)
            throws IOException, InterruptedException {
        var start = new ProcessBuilder(script.toString(), "check", "State visit of *", "");
        start.environment().keySet().removeAll(List.of("JAVA_HOME", "RETINUE_JAVA"));
        start.environment().putAll(environment);
        start.directory(Path.of("/").toFile()).redirectErrorStream(true);
        var process = start.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
