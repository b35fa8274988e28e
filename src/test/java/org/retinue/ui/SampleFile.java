package org.retinue.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.retinue.desk.Samples;
import org.retinue.store.Workspace;

/// Workspaces with the sample tours, each a copy of the first: to fill one takes longer than most
/// of what is tried in it.
final class SampleFile {

    private static byte[] content = {};

    private SampleFile() {}

    static synchronized Workspace opened(Path file) {
        try {
            if (content.length == 0) {
                content = filled(Files.createDirectory(file.resolveSibling("filled")));
            }
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
            return Workspace.open(file, "Li", Workplace.CLOCK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] filled(Path folder) throws IOException {
        var file = folder.resolve("filled.retinue");
        try (var workspace = Workspace.create(file, "Li", Workplace.CLOCK)) {
            Samples.fill(workspace);
        }
        return Files.readAllBytes(file);
    }
}
