package org.retinue.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReference;
import org.retinue.desk.Samples;
import org.retinue.store.Workspace;

/// Workspaces with the sample tours, each a copy of the first: to fill one takes longer than most
/// of what is tried in it.
final class SampleFile {

    private static final AtomicReference<byte[]> CONTENT = new AtomicReference<>(new byte[0]);

    private SampleFile() {}

    static synchronized Workspace opened(Path file) {
        try {
            if (CONTENT.get().length == 0) {
                CONTENT.set(filled(Files.createDirectory(file.resolveSibling("filled"))));
            }
            Files.write(file, CONTENT.get(), StandardOpenOption.CREATE_NEW);
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
