package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.audience.Audience;
import org.retinue.desk.Issued;
import org.retinue.desk.Readiness;
import org.retinue.edit.Edits;
import org.retinue.print.Document;
import org.retinue.print.Printer;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;
import org.retinue.ui.outside.FileNames;
import org.retinue.ui.preview.Bundle;
import org.retinue.ui.preview.Recipients;

/// The dialog that prints, with mouse and keys.
@Tag("long")
class PreviewTest {

    @TempDir Path folder;

    private Workplace place;
    private Hand hand;

    @BeforeEach
    void open() {
        place = Workplace.withSamples(folder);
        hand = place.hand();
        Toolkit.run(() -> place.studio().desk().open(new TourId("zambia-2023-09")));
        place.until("the tour is open", view -> view.tour().isPresent());
        hand.find("#programme");
        hand.press(KeyCode.CONTROL, KeyCode.P).find("#pages .leaf");
    }

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void thePagesAreThoseOfThePaper() {
        shows("Page 1 of 3");
        hand.until("the page has its picture", () -> pictures().findFirst().isPresent());
        var picture = Toolkit.get(() -> pictures().findFirst().orElseThrow().getImage());
        var ink =
                Toolkit.get(() ->
                        IntStream.range(0, (int) picture.getHeight())
                                .flatMap(y ->
                                        IntStream.range(0, (int) picture.getWidth())
                                                .map(x -> picture.getPixelReader().getArgb(x, y)))
                                .distinct()
                                .count());
        assertTrue(ink > 20, "only " + ink + " colours on the page");
    }

    @Test
    void keysTurnPagesAndChangeTheSize() {
        shows("Page 1 of 3");
        hand.press(KeyCode.PAGE_DOWN);
        shows("Page 2 of 3");
        hand.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
        shows("Page 3 of 3");
        hand.press(KeyCode.PAGE_UP).press(KeyCode.PAGE_UP);
        shows("Page 1 of 3");
        var wide = size();
        hand.press(KeyCode.CONTROL, KeyCode.MINUS);
        var smaller = size();
        hand.press(KeyCode.CONTROL, KeyCode.EQUALS).press(KeyCode.CONTROL, KeyCode.EQUALS);
        var larger = size();
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertTrue(smaller < wide && wide < larger, smaller + ", " + wide + ", " + larger);
        assertEquals(wide, size());
    }

    @Test
    void theMouseTurnsPagesAndChangesTheSize() {
        shows("Page 1 of 3");
        hand.click("#page-next");
        shows("Page 2 of 3");
        hand.click("#page-previous");
        shows("Page 1 of 3");
        var wide = size();
        hand.click("#page-whole");
        var whole = size();
        assertTrue(whole < wide, whole + " of " + wide);
        hand.click("#page-larger");
        assertTrue(size() > whole, "larger than the whole page");
        hand.click("#page-smaller").click("#page-width");
        assertEquals(wide, size());
        hand.wheel(hand.middleOf("#pages"), -2, KeyCode.CONTROL);
        assertFalse(size() == wide, "Ctrl and the wheel change the size");
        hand.click("#page-width").wheel(hand.middleOf("#pages"), 30);
        hand.until("the wheel turns pages", () -> !place().startsWith("Page 1 "));
    }

    @Test
    void aPaperIsAddedByItsBoxOrTheSpaceBar() {
        shows("Page 1 of 3");
        hand.press(KeyCode.DOWN);
        shows("Page 1 of 1");
        hand.press(KeyCode.UP);
        shows("Page 1 of 3");
        hand.press(KeyCode.CONTROL, KeyCode.DOWN).press(KeyCode.SPACE);
        shows("Page 1 of 6");
        hand.press(KeyCode.SPACE);
        shows("Page 1 of 3");
        hand.click(box(1));
        shows("Page 1 of 6");
    }

    @Test
    void withoutAPaperThereIsNothingToSave() {
        shows("Page 1 of 3");
        hand.press(KeyCode.SPACE);
        hand.until("that is said", () -> status().startsWith("No paper"));
        assertTrue(Toolkit.get(hand.find("#save-pdf", Button.class)::isDisabled));
        assertEquals("No page yet", place());
    }

    @Test
    void aPaperDoesNotSayTheSameTwice() {
        var first = hand.find("#print-first-language", ComboBox.class);
        var second = hand.find("#print-second-language", ComboBox.class);
        hand.click(first).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals(
                List.of(Language.CHINESE, Optional.of(Language.ENGLISH)),
                Toolkit.get(() -> List.of(first.getValue(), second.getValue())));
    }

    @Test
    void twoPapersAreSavedAsOneInWhichBothHaveTheirLine() throws IOException {
        var file = folder.resolve("both.pdf");
        place.answers().toSave = Optional.of(file);
        hand.press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.ENTER);
        hand.until("the PDF is there", () -> Files.exists(file));
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var titles = new ArrayList<String>();
            pdf.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(line -> titles.add(line.getTitle()));
            assertEquals(List.of("Programme", "Daily schedule"), titles);
            assertTrue(new PDFTextStripper().getText(pdf).contains("Wreath"), "it is text");
        }
    }

    @Test
    void whoDoesNotSayWhereStaysInTheDialog() {
        hand.press(KeyCode.ENTER);
        assertEquals(1, place.answers().asked.size());
        assertTrue(hand.shows("#pages"), "the dialog is still there");
    }

    @Test
    void eachPaperIsSavedInANewFolder() throws IOException {
        var parent = Files.createDirectory(folder.resolve("out"));
        place.answers().toFill = Optional.of(parent);
        choose("#print-bundle", Bundle.EACH_PAPER);
        hand.press(KeyCode.SHIFT, KeyCode.DOWN);
        shows("Page 1 of 6");
        assertEquals(
                "Save PDFs in a folder",
                Toolkit.get(() -> hand.find("#save-pdf", Button.class).getText()));
        hand.press(KeyCode.ENTER).find("#dismiss-remark");
        try (var made = Files.walk(parent)) {
            assertEquals(
                    List.of("Daily-schedule.pdf", "Programme.pdf"),
                    made.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void papersAreMadeForTheirReaders() {
        shows("Page 1 of 3");
        choose("#print-audience", Audience.HOST);
        var reader = hand.find("#print-reader", ComboBox.class);
        hand.until(
                "one of the hosts is the reader",
                () -> !reader.getValue().equals(Optional.empty()));
        hand.until("their papers are made", () -> place().startsWith("Page 1 of "));
        choose("#print-reader", Optional.empty());
        hand.until("nobody is no reader", () -> status().startsWith("Choose whose lines"));
        assertTrue(Toolkit.get(hand.find("#save-pdf", Button.class)::isDisabled));
        choose("#print-audience", Audience.PRESS);
        assertTrue(Toolkit.get(reader::isDisabled), "all of the press see the same");
        hand.until("the papers of the press are made", () -> place().startsWith("Page 1 of "));
    }

    @Test
    void eachPersonGetsPapersOfTheirOwn() throws IOException {
        var parent = Files.createDirectory(folder.resolve("out"));
        place.answers().toFill = Optional.of(parent);
        choose("#print-audience", Audience.INTERPRETERS);
        choose("#print-bundle", Bundle.EACH_PERSON);
        hand.press(KeyCode.ENTER).find("#dismiss-remark");
        var tour = place.view().tour().orElseThrow();
        var expected =
                Recipients.of(tour, place.view().office(), Audience.INTERPRETERS).stream()
                        .map(one -> FileNames.safe(place.studio().best(one.name())) + ".pdf")
                        .sorted()
                        .toList();
        assertFalse(expected.isEmpty(), "there are interpreters");
        try (var made = Files.walk(parent)) {
            assertEquals(
                    expected,
                    made.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }

    /// What was given out is printed as it was, under its number.
    @Test
    void aReleaseIsPrintedAsItWasGivenOut() throws IOException {
        release();
        Toolkit.run(() -> place.studio().desk().edit(Edits.remove(items(), Text.EMPTY)));
        hand.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.P).find("#pages .leaf");
        var releases = hand.find("#print-release", ComboBox.class);
        hand.until("there is a release", () -> releases.getItems().size() == 2);
        Toolkit.run(() -> releases.getSelectionModel().select(1));
        var file = folder.resolve("release.pdf");
        place.answers().toSave = Optional.of(file);
        hand.until("it is read", () -> status().isEmpty() && place().equals("Page 1 of 3"));
        hand.press(KeyCode.ENTER);
        hand.until("the PDF is there", () -> Files.exists(file));
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Rev 1"), text);
            assertTrue(text.contains("Wreath"), text);
        }
    }

    /// A change sheet tells what was taken away since the release that its readers hold.
    @Test
    void whatChangedSinceAReleaseIsPrinted() throws IOException {
        release();
        Toolkit.run(() -> place.studio().desk().edit(Edits.remove(items(), Text.EMPTY)));
        hand.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.P).find("#pages .leaf");
        var held = hand.find("#print-since", ComboBox.class);
        hand.until("there is a release", () -> held.getItems().size() == 2);
        Toolkit.run(() -> {
            held.getSelectionModel().select(1);
            var papers = hand.find("#print-papers", ListView.class).getSelectionModel();
            papers.clearAndSelect(List.of(Document.values()).indexOf(Document.CHANGE_SHEET));
        });
        var file = folder.resolve("changes.pdf");
        place.answers().toSave = Optional.of(file);
        hand.until("it is made", () -> status().isEmpty() && place().startsWith("Page 1 of "));
        Toolkit.run(hand.find("#save-pdf", Button.class)::fire);
        hand.until("the PDF is there", () -> Files.exists(file));
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Wreath"), text);
        }
    }

    private void release() {
        var done = new CompletableFuture<Issued>();
        Toolkit.run(() -> {
            var tour = place.studio().view().get().tour().orElseThrow();
            place.studio()
                    .desk()
                    .issuing("Retinue 0")
                    .release(Readiness.of(tour, List.of()), "First", done::complete);
        });
        hand.until("it is given out", done::isDone);
        assertTrue(done.join() instanceof Issued.Done, "it is given out");
    }

    private Set<ItemId> items() {
        return place.studio().view().get().tour().orElseThrow().items().stream()
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    @Test
    void withoutAPrinterNothingIsPrinted() {
        assertEquals(
                "No printer is set up on this machine.",
                hand.find("#print-no-printer", Label.class).getText());
        assertTrue(Toolkit.get(hand.find("#send-to-printer", Button.class)::isDisabled));
    }

    @Test
    void thePagesThatAreChosenArePrinted() {
        var script = new ByteArrayOutputStream();
        var factories =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        place.answers().printers.add(new Printer(factories[0].getPrintService(script)));
        hand.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.P).find("#print-pageChoice");
        hand.press(KeyCode.SHIFT, KeyCode.DOWN);
        shows("Page 1 of 6");
        hand.click("#print-pageChoice").type("2-x");
        assertTrue(Toolkit.get(hand.find("#send-to-printer", Button.class)::isDisabled));
        hand.retype("3-4");
        hand.click("#print-copies .text-field").retype("2");
        Toolkit.run(hand.find("#send-to-printer", Button.class)::fire);
        hand.until("it is printed", () -> said().contains("4 pages were sent"));
        var pages = script.toString(StandardCharsets.ISO_8859_1).lines();
        // A stream takes one job after the other; each begins to count anew.
        assertEquals(
                List.of("%%Page: 1 1", "%%Page: 1 1"),
                pages.filter(line -> line.startsWith("%%Page: ")).toList());
    }

    private <T> void choose(String box, T value) {
        Toolkit.run(() -> {
            @SuppressWarnings("unchecked")
            var found = (ComboBox<T>) hand.find(box, ComboBox.class);
            found.setValue(value);
        });
    }

    private String status() {
        return hand.find("#preview-status", Label.class).getText();
    }

    private String said() {
        return hand.scene().getRoot().lookupAll(".banner .label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" "));
    }

    private void shows(String place) {
        hand.until(place + " shows", () -> place().equals(place));
    }

    private String place() {
        return Toolkit.get(() -> hand.find("#page-place", Label.class).getText());
    }

    private Node box(int paper) {
        return Toolkit.get(() ->
                hand.scene().getRoot().lookupAll("#print-papers .check-box").stream()
                        .skip(paper)
                        .findFirst()
                        .orElseThrow());
    }

    private int size() {
        hand.settle();
        var share = Toolkit.get(() -> hand.find("#page-size", Label.class).getText());
        return Integer.parseInt(share.replace(" %", ""));
    }

    private Stream<ImageView> pictures() {
        return hand.scene().getRoot().lookupAll("#pages .leaf ImageView").stream()
                .map(ImageView.class::cast)
                .filter(view -> view.getImage() != null);
    }
}
