package org.retinue.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The list of licences names what the program carries, each library in its version, and nothing
/// else.
class LicenceTest {

    private static final Pattern LIBRARY =
            Pattern.compile("(.+?)-(\\d[\\w.]*?)(-(linux|mac|win).*)?\\.jar");

    /// What only tests need; it stays behind when the program is packed.
    private static final Pattern OF_TESTS =
            Pattern.compile("(junit|jqwik|archunit|opentest4j|apiguardian|surefire|plexus).*");

    @Test
    void everyLibraryIsListedInItsVersion() {
        var libraries =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> LIBRARY.matcher(Path.of(entry).getFileName().toString()))
                        .filter(library -> library.matches())
                        .filter(library -> !OF_TESTS.matcher(library.group(1)).matches())
                        .map(library -> library.group(1) + " " + library.group(2))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(libraries.size() > 30, libraries.toString());
        assertEquals(
                libraries,
                Licence.all().stream()
                        .filter(one -> Character.isDigit(one.version().charAt(0)))
                        .map(one -> one.name() + " " + one.version())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyFontIsListedAndHasItsLicenceBesideIt() throws IOException {
        try (var files = Files.list(Path.of("resources/fonts"))) {
            var fonts =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".ttf"))
                            .map(name -> name.replaceFirst("(-\\w+)?\\.ttf", ""))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    fonts,
                    Licence.all().stream()
                            .filter(one -> one.version().equals("font"))
                            .map(Licence::name)
                            .collect(Collectors.toCollection(TreeSet::new)));
            for (var font : fonts) {
                assertTrue(Files.exists(Path.of("resources/fonts", font + "-LICENSE.txt")), font);
            }
        }
    }
}
