package org.retinue.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.check.Visits;
import org.retinue.print.Issue;
import org.retinue.print.OneSet;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;
import org.retinue.ui.Workplace;

class PreviewPaneTest {

    @TempDir Path folder;

    /// What a dialog that is closed had made is let go.
    @Test
    void nothingIsKeptOfWhatIsClosed() {
        try (var place = Workplace.empty(folder)) {
            var works =
                    new PreviewPane.Works(
                            Issue.draft(Instant.EPOCH, "", "0"),
                            place.studio().desk().issuing("Retinue 0"),
                            new Press(OneSet.PAPERS, Path.of("no stationery"), "Retinue 0"),
                            worker(),
                            List::of);
            var tour = Visits.tour(Visits.visit("one", Visits.BYD, "09:00", "10:00"));
            var pane = Toolkit.get(() -> new PreviewPane(place.studio(), tour, works, Preset.NONE));
            var stand = Toolkit.get(() -> new StackPane(pane));
            try (var hand = Hand.on(() -> stand)) {
                hand.until("a page has its picture", () -> pane.pages().held() > 0);
                var images = Toolkit.get(() -> new ArrayList<>(pane.pages().pages()));
                Toolkit.run(() -> stand.getChildren().setAll(new Label("closed")));
                assertEquals(0, Toolkit.get(() -> pane.pages().held()));
                assertEquals(List.of(), Toolkit.get(() -> pane.pages().pages()));
                hand.until(
                        "the papers are closed",
                        () -> images.stream().noneMatch(page -> page.images().isOpen()));
            }
        }
    }

    private static Worker worker() {
        return new Worker() {
            @Override
            public <T> void run(Supplier<T> work, Consumer<T> then) {
                var _ =
                        Thread.startVirtualThread(() -> {
                            var done = work.get();
                            Platform.runLater(() -> then.accept(done));
                        });
            }
        };
    }
}
