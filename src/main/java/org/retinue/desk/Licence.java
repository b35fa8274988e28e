package org.retinue.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.retinue.tour.Trouble;

/// Something of others that the program carries: a library with its version, or a font; under which
/// licence, and where it comes from.
public record Licence(String name, String version, String licence, String home) {

    private static final String LIST = "/retinue/licences/licences.tsv";

    /// All of it, by name: the libraries first.
    public static List<Licence> all() {
        try (var stream = Licence.class.getResourceAsStream(LIST)) {
            if (stream == null) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, LIST);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Licence::of)
                    .toList();
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, LIST);
        }
    }

    private static Licence of(String line) {
        var cells = line.split("\t", -1);
        return new Licence(cells[0], cells[1], cells[2], cells[3]);
    }
}
