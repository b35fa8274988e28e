package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Goal R4: on a full disk nothing is lost or half written, the trouble is told, and the work can
/// be saved elsewhere.
///
/// The small disk is a real one, mounted in a name space of the test's own; that takes Linux and
/// its administrator.
@Tag("root")
class FullDiskTest {

    @TempDir private Path folder;

    @Test
    void anEditOnAFullDiskStaysOnTheScreenAndCanBeSavedElsewhere()
            throws IOException, InterruptedException {
        var disk = Files.createDirectory(folder.resolve("disk"));
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        var program = Programs.command(FullDisk.class, disk.toString(), elsewhere.toString());
        var process =
                new ProcessBuilder(
                                "unshare",
                                "--mount",
                                "sh",
                                "-c",
                                "mount -t tmpfs -o size=4m tmpfs \"$0\" && exec \"$@\"",
                                disk.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        process.command().addAll(program);
        var started = process.start();
        var output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, started.waitFor());
        assertEquals(
                """
                saving: DISK_FULL
                on the screen: An edit on a full disk
                exporting: DISK_FULL
                old pack: 1000
                left over: 0
                elsewhere: saved
                old workspace: true
                title elsewhere: An edit on a full disk
                """,
                output);
        Account.tell("R4 full disk", "an edit and an export on a disk without room: 0 lost");
    }
}
