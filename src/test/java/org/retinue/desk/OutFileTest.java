package org.retinue.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.Trouble;

class OutFileTest {

    @TempDir private Path folder;

    @Test
    void theFileIsReplacedWholeAndNothingIsLeftBesideIt() throws IOException {
        var file = folder.resolve("new folder").resolve("pack.json");
        OutFile.write(file, bytes("old"));
        OutFile.write(file, bytes("new and longer"));
        assertArrayEquals(bytes("new and longer"), Files.readAllBytes(file));
        assertEquals(List.of(file), files(folder.resolve("new folder")));
    }

    @Test
    void aFolderIsNoFileName() {
        assertEquals(
                Trouble.Kind.BAD_NAME,
                assertThrows(Trouble.class, () -> OutFile.write(folder, bytes("x"))).kind());
    }

    @Test
    void aFileInThePlaceOfTheFolderIsToldAndStays() throws IOException {
        var file = Files.writeString(folder.resolve("taken"), "precious");
        var trouble =
                assertThrows(
                        Trouble.class, () -> OutFile.write(file.resolve("pack.json"), bytes("x")));
        assertEquals(Trouble.Kind.CANNOT_WRITE, trouble.kind());
        assertEquals("precious", Files.readString(file));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
