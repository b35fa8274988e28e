package org.retinue.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.retinue.desk.OutFile;
import org.retinue.tour.Trouble;

/// A program that replaces a file, as the program does or carelessly.
final class Writer {

    private Writer() {}

    /// The arguments are the file and whether to be careless.
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        var content = "new".getBytes(StandardCharsets.UTF_8);
        if (Boolean.parseBoolean(arguments[1])) {
            Files.write(file, content);
            return;
        }
        try {
            OutFile.write(file, content);
            System.out.println("written");
        } catch (Trouble trouble) {
            System.out.println(trouble.kind());
        }
    }
}
