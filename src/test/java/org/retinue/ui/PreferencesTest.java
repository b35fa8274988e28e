package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.tour.Language;
import org.retinue.ui.look.LetterSize;
import org.retinue.ui.look.ThemeChoice;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Preferences;
import org.retinue.ui.studio.PreferencesFile;

class PreferencesTest {

    @TempDir Path folder;

    @Test
    void whatIsKeptIsThereTheNextTime() {
        var file = folder.resolve("new").resolve("preferences.properties");
        Toolkit.run(() -> {
            var first = new PreferencesFile(file);
            var preferences = first.read();
            preferences.theme().set(ThemeChoice.DARK);
            preferences.letters().set(LetterSize.LARGE);
            preferences.keep(Language.CHINESE);
            preferences.keep(Page.SITES);
            preferences.keep("programme.columns", List.of("start", "title"));
            preferences.keep("programme.divider", 0.75);
            preferences.keepRecent(folder.resolve("访问 = #1.retinue"));
            first.write();
        });
        var again = Toolkit.get(() -> new PreferencesFile(file).read());
        assertEquals(ThemeChoice.DARK, again.theme().get());
        assertEquals(LetterSize.LARGE, again.letters().get());
        assertEquals(Optional.of(Language.CHINESE), again.language());
        assertEquals(Optional.of(Page.SITES), again.page());
        assertEquals(List.of("start", "title"), again.list("programme.columns"));
        assertEquals(OptionalDouble.of(0.75), again.number("programme.divider"));
        assertEquals(List.of(folder.resolve("访问 = #1.retinue")), again.recent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "theme",
                "theme=PURPLE\nletters=\npage=NOWHERE\nlanguage=tlh\nwindow=here",
                "window=1 2 3\nnote=x",
                "window=0 0 -5 -5 free",
                "window=NaN 0 5 5 free",
                "theme=\\uXYZ",
                "\u0000\u0001",
                "recent.0=\\u0000"
            })
    void aDamagedFileIsAsNone(String content) throws IOException {
        var file = Files.writeString(folder.resolve("preferences.properties"), content);
        var preferences = Toolkit.get(() -> new PreferencesFile(file).read());
        assertEquals(ThemeChoice.SYSTEM, preferences.theme().get());
        assertEquals(LetterSize.USUAL, preferences.letters().get());
        assertEquals(Optional.empty(), preferences.page());
        assertEquals(Optional.empty(), preferences.language());
        assertEquals(Optional.empty(), preferences.placement());
        assertEquals(OptionalDouble.empty(), preferences.number("theme"));
        assertEquals(List.of(), preferences.recent());
    }

    @Test
    void whatCannotBeWrittenIsNoTrouble() throws IOException {
        var taken = Files.writeString(folder.resolve("taken"), "precious");
        Toolkit.run(() -> {
            var file = new PreferencesFile(taken.resolve("preferences.properties"));
            var preferences = file.read();
            preferences.letters().set(LetterSize.LARGE);
            file.write();
            assertEquals(LetterSize.LARGE, preferences.letters().get());
        });
        assertEquals("precious", Files.readString(taken));
    }

    @Test
    void onlyChangesAreTold() {
        var told = new TreeMap<String, String>();
        var preferences =
                new Preferences(
                        new TreeMap<>(),
                        entries -> {
                            told.putAll(entries);
                            told.merge("told", "+", String::concat);
                        });
        preferences.keep("width", 12);
        preferences.keep("width", 12);
        preferences.keep("width", 13);
        assertEquals("++", told.get("told"));
        assertEquals("13.0", told.get("width"));
    }

    @Test
    void theLatestWorkspacesAreListedOnce() {
        var preferences = Preferences.unkept();
        IntStream.range(0, 12).forEach(n -> preferences.keepRecent(folder.resolve("w" + n)));
        preferences.keepRecent(folder.resolve("w9"));
        assertEquals(
                List.of("w9", "w11", "w10", "w8", "w7", "w6", "w5", "w4"),
                preferences.recent().stream().map(file -> file.getFileName().toString()).toList());
    }
}
