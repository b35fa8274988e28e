package org.retinue.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.Trouble;

class OutFolderTest {

    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir Path parent;

    @Test
    void whatLayThereIsNotTouched() throws IOException {
        Files.createDirectory(parent.resolve("papers"));
        Files.write(parent.resolve("papers").resolve("one.pdf"), new byte[] {9});
        var folder = OutFolder.in(parent, "papers");
        folder.write("one", "pdf", CONTENT);
        assertEquals(parent.resolve("papers-2"), folder.path());
        assertArrayEquals(
                new byte[] {9}, Files.readAllBytes(parent.resolve("papers").resolve("one.pdf")));
    }

    @Test
    void namesThatAreAlikeAreNumbered() throws IOException {
        var folder = OutFolder.in(parent, "papers");
        folder.write("Li", "pdf", CONTENT);
        folder.write("li", "pdf", new byte[] {4});
        folder.write("Li", "pdf", new byte[] {5});
        assertEquals(
                List.of("Li.pdf", "li-2.pdf", "Li-3.pdf"),
                folder.written().stream().map(file -> file.getFileName().toString()).toList());
        assertArrayEquals(CONTENT, Files.readAllBytes(folder.path().resolve("Li.pdf")));
    }

    @Test
    void whatIsTakenBackIsGone() throws IOException {
        var folder = OutFolder.in(parent, "papers");
        folder.write("one", "pdf", CONTENT);
        folder.write("two", "pdf", CONTENT);
        folder.remove();
        try (var left = Files.list(parent)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aFolderInAFileIsTrouble() throws IOException {
        var file = Files.write(parent.resolve("file"), CONTENT);
        assertThrows(Trouble.class, () -> OutFolder.in(file, "papers"));
        assertFalse(Files.isDirectory(file));
    }
}
