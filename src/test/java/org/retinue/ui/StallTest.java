package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.desk.Locked;
import org.retinue.desk.Saving;
import org.retinue.store.TourSummary;
import org.retinue.ui.studio.Page;

/// While the workspace cannot be written, the window goes on.
@Tag("long")
class StallTest {

    @TempDir Path folder;

    @Test
    void theWindowNeverWaitsForTheWorkspace() {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            Toolkit.run(() -> place.studio().desk().open(smallest(place).id()));
            var tour = place.until("a tour is open", view -> view.tour().isPresent()).tour();
            var title = tour.orElseThrow().heading().title();
            work(hand, 1);
            place.until("all is saved", view -> view.saving() instanceof Saving.Saved);

            var unhindered = Toolkit.get(Heart::beating);
            work(hand, 2);
            place.until("all is saved", view -> view.saving() instanceof Saving.Saved);
            var otherwise = Toolkit.get(unhindered::longest);

            var heart = Toolkit.get(Heart::beating);
            var busy = Locked.lock(folder.resolve("sample.retinue"));
            var began = System.nanoTime();
            work(hand, 5);
            var seen = place.view();
            var locked = Duration.ofNanos(System.nanoTime() - began);
            busy.release();
            var stall = Toolkit.get(heart::longest);

            System.out.printf(
                    "Longest stall of the window: %d ms while the store was held for %d ms,"
                            + " %d ms otherwise%n",
                    stall.toMillis(), locked.toMillis(), otherwise.toMillis());
            assertEquals(
                    "Title 54", place.studio().best(seen.tour().orElseThrow().heading().title()));
            assertFalse(seen.saving() instanceof Saving.Saved, "nothing could be saved");
            assertTrue(stall.compareTo(locked) < 0, stall + " of " + locked);
            if (place.view().saving() instanceof Saving.Failed) {
                hand.click("#retry");
            }
            var after = place.until("all is saved", view -> view.saving() instanceof Saving.Saved);
            assertFalse(after.tour().orElseThrow().heading().title().equals(title));
        }
    }

    /// Types, goes from page to page, changes the title, undoes and redoes.
    private static void work(Hand hand, int times) {
        for (var count = 0; count < times; count++) {
            hand.press(KeyCode.CONTROL, Page.PROGRAMME.key()).type("tbc").press(KeyCode.ENTER);
            hand.press(KeyCode.CONTROL, Page.DELEGATION.key());
            hand.press(KeyCode.CONTROL, KeyCode.T).click("#new-english");
            hand.retype("Title " + times + count).click("#change-tour");
            hand.press(KeyCode.CONTROL, Page.SITES.key()).press(KeyCode.CONTROL, KeyCode.Z);
            hand.press(KeyCode.CONTROL, KeyCode.Y);
        }
    }

    private static TourSummary smallest(Workplace place) {
        return place.studio().view().get().tours().stream()
                .min((one, other) -> Integer.compare(one.items(), other.items()))
                .orElseThrow();
    }

    /// Notes the longest time between two pulses of the toolkit.
    private static final class Heart extends AnimationTimer {
        private final AtomicLong longest = new AtomicLong();
        private long last;

        static Heart beating() {
            var heart = new Heart();
            heart.start();
            return heart;
        }

        @Override
        public void handle(long ignored) {
            var now = System.nanoTime();
            if (last > 0) {
                longest.accumulateAndGet(now - last, Math::max);
            }
            last = now;
        }

        Duration longest() {
            stop();
            return Duration.ofNanos(longest.get());
        }
    }
}
