package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.Trouble;
import org.retinue.ui.job.Job;

class BackgroundTest {

    @TempDir Path folder;

    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void whatTakesLongShowsHowFarItIs() {
        try (var place = Workplace.empty(folder)) {
            Toolkit.run(() ->
                    place.window()
                            .work()
                            .background()
                            .run("Import", this::work, result -> said = result));
            var says = place.hand().find("#job", Label.class);
            assertEquals("Import: 2 of 3, b.json", Toolkit.get(says::getText));
            goOn.countDown();
            place.hand().until("it is gone", () -> !place.hand().shows("#job"));
            assertEquals("done", said);
        }
    }

    @Test
    void whatIsCancelledIsToldSo() {
        try (var place = Workplace.empty(folder)) {
            Toolkit.run(() ->
                    place.window()
                            .work()
                            .background()
                            .run("Import", this::work, result -> said = result));
            place.hand().click("#cancel-job");
            goOn.countDown();
            place.hand().until("it is gone", () -> !place.hand().shows("#job"));
            assertEquals("given up", said);
        }
    }

    @Test
    void whatFailsTakesItsStripAway() {
        try (var place = Workplace.empty(folder)) {
            Toolkit.run(() ->
                    place.window().work().background().run("Import", this::fail, result -> {}));
            place.hand().find("#job");
            goOn.countDown();
            place.hand().until("it is gone", () -> !place.hand().shows("#job"));
            place.hand().find("#dismiss-remark");
        }
    }

    /// The first pack is a file, the second one a pipe that nobody writes to until it is cancelled.
    @Test
    void aCancelledImportKeepsWhatWasReadAndSaysHowMuch() throws Exception {
        var pack = folder.resolve("first.json");
        try (var place = Workplace.withSamples(folder)) {
            Toolkit.run(() -> place.studio().desk().open(place.view().tours().getFirst().id()));
            place.until("a tour is open", view -> view.tour().isPresent());
            place.answers().toSave = Optional.of(pack);
            place.hand().press(KeyCode.CONTROL, KeyCode.E).click("#save-pack");
            place.hand().find("#dismiss-remark");
        }
        var pipe = folder.resolve("second.json");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        try (var place = Workplace.empty(folder)) {
            place.answers().toOpen.add(pack);
            place.answers().toOpen.add(pipe);
            place.hand().press(KeyCode.CONTROL, KeyCode.I).click("#cancel-job");
            Files.write(pipe, Files.readAllBytes(pack));
            place.until("the first one is there", view -> view.tours().size() == 1);
            place.hand()
                    .until(
                            "it is told",
                            () ->
                                    place
                                            .hand()
                                            .scene()
                                            .getRoot()
                                            .lookupAll(".banner .label")
                                            .stream()
                                            .anyMatch(node ->
                                                    node instanceof Label label
                                                            && label.getText()
                                                                    .startsWith(
                                                                            "Stopped. 1 of 2")));
        }
    }

    private String said = "";

    private String work(Job job) {
        job.reach(2, 3, "b.json");
        await();
        return job.isWanted() ? "done" : "given up";
    }

    private String fail(Job job) {
        await();
        throw new Trouble(Trouble.Kind.CANNOT_READ, "b.json");
    }

    private void await() {
        try {
            assertTrue(goOn.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
