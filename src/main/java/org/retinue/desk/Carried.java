package org.retinue.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;

/// A folder of documents that the program carries, with an index of their names.
record Carried(String folder) {

    private static final String INDEX = "index.txt";

    List<String> names() {
        return new String(bytes(INDEX), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank())
                .toList();
    }

    Tour tour(String name) {
        return switch (Packs.read(bytes(name))) {
            case Reading.Accepted(var pack) -> pack.tour();
            case Reading.Refused _ -> throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, name);
        };
    }

    byte[] bytes(String name) {
        try (var in = Carried.class.getResourceAsStream(folder + name)) {
            if (in == null) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, name);
        }
    }
}
