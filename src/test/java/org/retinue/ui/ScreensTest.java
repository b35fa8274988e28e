package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.desk.Samples;
import org.retinue.print.OneSet;
import org.retinue.store.Workspace;
import org.retinue.tour.Directory;
import org.retinue.tour.Language;
import org.retinue.tour.TravelTimes;
import org.retinue.ui.look.Theme;
import org.retinue.ui.outside.Setting;

@Tag("long")
class ScreensTest {

    private static final Screens.Size LARGE = new Screens.Size(1440, 1100);

    @TempDir private Path folder;

    /// The screen of the headless toolkit is smaller than this.
    @Test
    void everyScreenIsDrawnWholeHoweverLarge() throws IOException {
        var file = folder.resolve("sample.retinue");
        try (var workspace = Workspace.create(file, "Li", Workplace.CLOCK)) {
            Samples.fill(workspace);
        }
        var setting = setting(file);
        var before = Office.in(file);
        var pictures = Screens.render(setting, Theme.LIGHT, LARGE, folder);
        assertEquals(before, Office.in(file), "Nothing changes by being shown.");
        var expected =
                Stream.of(
                                "home",
                                "new-tour",
                                "new-tour-template",
                                "guide",
                                "import",
                                "programme",
                                "findings",
                                "item",
                                "item-people",
                                "item-notes",
                                "ripple",
                                "item-seats",
                                "mend",
                                "waive",
                                "arrange",
                                "arrange-found",
                                "fits",
                                "fits-nowhere",
                                "board",
                                "both",
                                "delegation",
                                "rooms",
                                "gifts",
                                "tasks",
                                "clashes",
                                "tour",
                                "tour-rules",
                                "import-known",
                                "paste",
                                "list",
                                "calendar",
                                "export",
                                "day-text",
                                "print",
                                "print-papers",
                                "release",
                                "releases",
                                "releases-compare",
                                "distribution",
                                "hand-out",
                                "merge",
                                "print-changes",
                                "search",
                                "search-found",
                                "search-nothing",
                                "sites",
                                "sites-rooms",
                                "sites-facts",
                                "people",
                                "travel-times",
                                "vehicles",
                                "office",
                                "office-audiences",
                                "office-keys",
                                "protect",
                                "give-up",
                                "about")
                        .map(name -> folder.resolve(name + "-zh-1440x1100.png"))
                        .toList();
        assertEquals(expected, pictures);
        for (var picture : pictures) {
            var image = ImageIO.read(picture.toFile());
            assertEquals(
                    List.of(LARGE.width(), LARGE.height()),
                    List.of(image.getWidth(), image.getHeight()));
        }
    }

    /// A new office has nothing yet that could be scrolled or opened.
    @Test
    void anEmptyWorkspaceIsDrawnToo() {
        var file = folder.resolve("empty.retinue");
        Workspace.create(file, "Li", Workplace.CLOCK).close();
        var pictures = Screens.render(setting(file), Theme.DARK, LARGE, folder);
        assertEquals(folder.resolve("about-zh-dark-1440x1100.png"), pictures.getLast());
    }

    private Setting setting(Path file) {
        Toolkit.run(() -> {});
        return new Setting(
                file,
                file,
                "Li",
                Workplace.CLOCK,
                Language.CHINESE,
                "Retinue 0",
                folder.resolve("retinue.log"),
                folder.resolve("preferences.properties"),
                OneSet.PAPERS);
    }

    /// What all tours share.
    private record Office(Directory directory, TravelTimes travelTimes) {

        private static Office in(Path file) {
            try (var workspace = Workspace.open(file, "Li", Workplace.CLOCK)) {
                return new Office(workspace.directory(), workspace.travelTimes());
            }
        }
    }
}
