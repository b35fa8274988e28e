package org.retinue.ui.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retinue.exchange.paste.Clip;
import org.retinue.exchange.paste.Context;
import org.retinue.tour.Directory;
import org.retinue.tour.Heading;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;
import org.retinue.words.Words;

/// What the dialog of a pasted table does while it reads. The work waits until the test lets it be
/// done.
class PastePaneTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 11);
    private static final Tour TOUR =
            Tour.empty(
                    new TourId("sample"),
                    new Heading("V-1", Text.english("Visit"), TourKind.STATE_VISIT, ""),
                    ZoneId.of("Asia/Shanghai"),
                    FIRST,
                    FIRST.plusDays(2),
                    new Track(new TrackId("all"), Text.english("All")));

    private final Work work = new Work();
    private final List<Integer> taken = new ArrayList<>();
    private final PastePane pane =
            Toolkit.get(() -> new PastePane(Words.in(Language.ENGLISH), work));
    private final Hand hand =
            Hand.on(() -> new VBox(pane, pane.accept(read -> taken.add(read.items().size()))));

    @BeforeEach
    void paste() {
        var tables = Clip.text("9:00\tTalks\n10:00\tLunch\n11:00\tTalks").tables();
        hand.settle();
        Toolkit.run(() -> pane.show(tables, Context.of(TOUR, Directory.EMPTY)));
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void itSaysThatItReads() {
        assertTrue(hand.shows("#paste-reading"));
        assertEquals("Reading what was pasted", summary());
        work.doAll();
        assertFalse(hand.shows("#paste-reading"));
        assertTrue(summary().startsWith("3 of 3 rows understood."), summary());
    }

    @Test
    void whatIsDecidedMeanwhileCountsToo() {
        work.doAll();
        leaveOut(0);
        leaveOut(1);
        assertTrue(hand.shows("#paste-reading"));
        work.doAll();
        accept();
        assertEquals(List.of(1), taken);
    }

    @Test
    void whatIsAcceptedMeanwhileIsTakenOnceItIsRead() {
        accept();
        assertEquals(List.of(), taken);
        work.doAll();
        assertEquals(List.of(3), taken);
    }

    @Test
    void nothingIsTakenOnceTheDialogIsGone() {
        accept();
        Toolkit.run(() -> ((VBox) hand.scene().getRoot()).getChildren().clear());
        work.doAll();
        assertEquals(List.of(), taken);
    }

    private void leaveOut(int row) {
        var box = hand.find("#take-" + row, CheckBox.class);
        Toolkit.run(box::fire);
    }

    private void accept() {
        Toolkit.run(() -> pane.accept(read -> taken.add(read.items().size())).fire());
    }

    private String summary() {
        return hand.find("#paste-summary", Label.class).getText();
    }

    /// Does the work when it is told to, the last that was given first.
    private static final class Work implements PastePane.Worker {

        private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> then) {
            waiting.push(() -> then.accept(work.get()));
        }

        void doAll() {
            Toolkit.run(() -> {
                while (!waiting.isEmpty()) {
                    waiting.pop().run();
                }
            });
        }
    }
}
