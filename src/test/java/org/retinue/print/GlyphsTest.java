package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retinue.words.Words;

/// The fonts have all that papers say: what the samples hold, and the words of papers.
class GlyphsTest {

    private static final List<Path> FOLDERS =
            List.of(
                    Path.of("resources/sample"),
                    Path.of("resources/template"),
                    Path.of("resources/paper"));
    private static final Path WORDS = Path.of("resources/words");

    private final Typefaces.Fitted typefaces = new Typefaces().fitted();

    @Test
    void everyLetterOfSamplesAndPapersHasAGlyph() {
        var texts = Stream.concat(FOLDERS.stream().flatMap(GlyphsTest::files), bundles()).toList();
        assertTrue(texts.size() > 20, "nothing found");
        assertEquals(
                "",
                texts.stream()
                        .flatMapToInt(file -> Ink.clean(shaped(read(file))).codePoints())
                        .distinct()
                        .filter(letter -> letter != ' ' && !typefaces.cover(letter))
                        .mapToObj(letter -> "U+%04X".formatted(letter))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aLetterThatNoFontHasIsNoticed() {
        assertFalse(typefaces.cover("𓀀".codePointAt(0)));
    }

    /// Arabic letters are joined before they are set: it is the joined ones that need glyphs.
    private static String shaped(String text) {
        return new Shaping().shapeText(text);
    }

    private static Stream<Path> bundles() {
        return files(WORDS)
                .filter(file ->
                        Words.PAPER_LANGUAGES.stream()
                                .anyMatch(language ->
                                        Files.exists(WORDS.resolve(room(file) + "_ar.properties"))
                                                && (file.toString().contains("_" + language + ".")
                                                        || !file.toString().contains("_"))));
    }

    private static String room(Path file) {
        return file.getFileName().toString().replaceFirst("[_.].*", "");
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
