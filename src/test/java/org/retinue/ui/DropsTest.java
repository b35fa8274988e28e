package org.retinue.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.ClipboardAssistance;
import com.sun.glass.ui.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.desk.Samples;
import org.retinue.tour.TourId;

/// Files are dropped on the window.
///
/// The headless platform carries no drags: its clipboard for them refuses everything. So the window
/// is told of the drag at the place where a platform would tell it; that the mouse is over it, what
/// is carried, and that it is let go. The rest is as on a desk: the node is found below the mouse,
/// is asked whether it takes what is carried, and has it dropped only if it does.
class DropsTest {

    @TempDir private Path folder;

    @Test
    void eachFileThatIsDroppedComesInAsWhatItIs() throws IOException {
        try (var place = place()) {
            var hand = place.hand();
            var tour = Samples.tours().getFirst().withId(new TourId("dropped"));
            var made = new Pack.Made(Workplace.CLOCK.instant(), "Li", "Retinue 0");
            var pack = file("tour.json", Packs.write(new Pack(tour, "", made)));
            var list = file("sites.csv", "Site,Address\nNew Hall,1 Road\n".getBytes(UTF_8));
            var calendar = file("talks.ics", CalendarImportTest.CALENDAR.getBytes(UTF_8));
            var unknown = file("picture.bin", new byte[] {1, 2, 3, 0, 7});

            assertEquals(
                    Clipboard.ACTION_COPY, drop(Clipboard.FILE_LIST_TYPE, unknown, list, calendar));
            hand.until("the list is shown", () -> hand.shows("#accept-list"));
            var said = hand.find(".banner .label", Label.class);
            assertTrue(Toolkit.get(said::getText).contains("picture.bin"));
            hand.press(KeyCode.ESCAPE);
            hand.until("then the calendar", () -> hand.shows("#accept-calendar"));
            hand.press(KeyCode.ESCAPE);
            hand.until("and it is gone", () -> !hand.shows("#accept-calendar"));

            assertEquals(Clipboard.ACTION_COPY, drop(Clipboard.FILE_LIST_TYPE, pack));
            place.until(
                    "the tour is there",
                    view -> view.tours().stream().anyMatch(one -> one.id().equals(tour.id())));
        }
    }

    @Test
    void whatIsNoFileIsNotTaken() {
        try (var place = place()) {
            assertEquals(Clipboard.ACTION_NONE, drop(Clipboard.TEXT_TYPE, Path.of("a letter")));
            assertFalse(place.hand().shows(".dialog"));
        }
    }

    /// Drops it in the middle of the window; says what became of it.
    private static int drop(String kind, Path... files) {
        return Toolkit.get(() -> {
            var view = Collections.max(Window.getWindows(), (_, _) -> 0).getView();
            var window = view.getEventHandler();
            var x = view.getWidth() / 2;
            var y = view.getHeight() / 2;
            var carried = new Carried(kind, files);
            var copy = Clipboard.ACTION_COPY;
            window.handleDragEnter(view, x, y, x, y, copy, carried);
            if (window.handleDragOver(view, x, y, x, y, copy, carried) == Clipboard.ACTION_NONE) {
                window.handleDragLeave(view, carried);
                return Clipboard.ACTION_NONE;
            }
            return window.handleDragDrop(view, x, y, x, y, copy, carried);
        });
    }

    /// What the mouse carries, as a platform hands it over.
    private static final class Carried extends ClipboardAssistance {
        private final Map<String, Object> content;

        Carried(String kind, Path... files) {
            super(Clipboard.DND);
            var names = Stream.of(files).map(Path::toString).toArray(String[]::new);
            content = Map.of(kind, kind.equals(Clipboard.TEXT_TYPE) ? names[0] : names);
        }

        @Override
        public String[] getMimeTypes() {
            return content.keySet().toArray(String[]::new);
        }

        @Override
        public @Nullable Object getData(String type) {
            return content.get(type);
        }

        @Override
        public int getSupportedSourceActions() {
            return Clipboard.ACTION_COPY;
        }

        @Override
        public void setTargetAction(int action) {}
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Workplace place() {
        var place = Workplace.withSamples(folder);
        Toolkit.run(() -> place.studio().desk().open(new TourId("sample-mission-2023-09")));
        place.until("the mission is open", view -> view.tour().isPresent());
        place.hand().find("#programme");
        place.hand().settle();
        return place;
    }
}
