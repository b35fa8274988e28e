package org.retinue;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.retinue.brief.Directories;
import org.retinue.brief.Library;
import org.retinue.brief.LibraryReading;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.tour.Tour;

/// The sample as it lies on the class path.
final class SampleFiles {

    static final String LIBRARY = "library.json";

    private SampleFiles() {}

    /// The names of all files.
    static List<String> index() {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    static List<String> packs() {
        return index().stream().filter(name -> !name.equals(LIBRARY)).toList();
    }

    static List<Tour> tours() {
        return packs().stream().map(name -> pack(name).tour()).toList();
    }

    static Tour tour(String id) {
        return pack(id + ".json").tour();
    }

    static Library library() {
        var reading = Directories.read(bytes(LIBRARY));
        return assertInstanceOf(LibraryReading.Accepted.class, reading, reading::toString)
                .library();
    }

    static Pack pack(String name) {
        var reading = Packs.read(bytes(name));
        return assertInstanceOf(Reading.Accepted.class, reading, name + ": " + reading).pack();
    }

    static byte[] bytes(String name) {
        try (var stream = SampleFiles.class.getResourceAsStream("/retinue/sample/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
