package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.tour.Language;
import org.retinue.tour.Trouble;

/// An office prints on its own stationery, which may be wrong, or hostile.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StationeryTest {

    private static final Order ORDER =
            new Order(
                    Document.PROGRAMME,
                    List.of(Language.ENGLISH),
                    new Issue("3", Instant.parse("2026-03-05T07:12:00Z"), "Lin Fan", "0123"));

    private final Papers papers = OneSet.PAPERS;

    @Test
    void whatIsWrittenPrintsAsTheProgramDoes(@TempDir Path folder) {
        assertTrue(Stationery.writeTo(folder) > 5);
        assertEquals(text(papers), text(on(folder)));
        assertEquals(0, Stationery.writeTo(folder));
    }

    @Test
    void anOfficeChangesATemplateWhileTheProgramRuns(@TempDir Path folder) throws IOException {
        Stationery.writeTo(folder);
        var papers = on(folder);
        assertFalse(text(papers).contains("Office of the Mayor"));
        Files.writeString(
                folder.resolve("letterhead.html"),
                "<div class=\"letterhead\">Office of the Mayor</div>");
        assertTrue(text(papers).contains("Office of the Mayor"));
    }

    @ParameterizedTest
    @CsvSource({"paper=letter, 792, 612", "paper=A4, 842, 595", "paper = Letter, 792, 612"})
    void thePaperIsOfTheOfficesSize(String setting, int width, int height, @TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("stationery.properties"), setting);
        try (var paper = Loader.loadPDF(on(folder).pdf(GoldenTour.TOUR, ORDER))) {
            var page = paper.getPage(0).getMediaBox();
            assertEquals(width, Math.round(page.getWidth()));
            assertEquals(height, Math.round(page.getHeight()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aLogoIsPutIn(String kind, @TempDir Path folder) throws IOException {
        var picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, kind, folder.resolve("logo." + kind).toFile());
        Files.writeString(
                folder.resolve("letterhead.html"),
                "<div class=\"letterhead\"><img src=\"logo." + kind + "\" alt=\"logo\"/></div>");
        try (var paper = Loader.loadPDF(on(folder).pdf(GoldenTour.TOUR, ORDER))) {
            var resources = paper.getPage(0).getResources();
            assertTrue(
                    StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                            .anyMatch(resources::isImageXObject));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<html><body></html>, 1:15",
        "<html><body/></html>, head",
        "<html><body data-with='frame'><p data-text='nothing'/></body></html>, nothing",
        "<html><body><p data-say='print.unknown'/></body></html>, print.unknown",
        "<html><body><p data-each='frame'/></body></html>, frame",
        "<!DOCTYPE html><html><body/></html>, 1:10",
        "<html><body><img src='../logo.png'/></body></html>, img",
        "<html><body><img src='/etc/logo.png'/></body></html>, img",
        "<html><body><img src='http://127.0.0.1/logo.png'/></body></html>, img"
    })
    void whatIsWrongIsToldWithFileAndPlace(String template, String place, @TempDir Path folder)
            throws IOException {
        var file = Files.writeString(folder.resolve("programme.html"), template);
        assertEquals(List.of(file.toString(), place), trouble(folder).details());
        assertTrue(text(papers).contains("Working visit"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "p { color: red }~q { colour: blue }; 2: q { colour: blue }",
                "~~p { color: reddish }; 3: p { color: reddish }",
                "p { color red }; 1: p { color red }",
                "}; 1: }",
                "p { display: flex }; 1: p { display: flex }",
                "p { margin: 2mm 3 }; 1: p { margin: 2mm 3 }",
                "/* no end; 1: /* no end"
            })
    void aStyleSheetThatIsNotUnderstoodIsToldWithItsLine(
            String css, String place, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("table.css"), css.replace('~', '\n'));
        var file = folder.resolve("table.css").toString();
        assertEquals(List.of(file, place), trouble(folder).details());
        assertEquals(
                List.of(List.of(file, place)),
                Stationery.in(folder).faults().stream().map(Trouble::details).toList());
    }

    @Test
    void whatATemplateNamesMustBeThere(@TempDir Path folder) throws IOException {
        var file = folder.resolve("programme.html");
        for (var named : List.of("<style title='mine.css'/>", "<div data-part='mine.css'/>")) {
            Files.writeString(file, "<html><head>" + named + "</head><body/></html>");
            assertEquals(List.of(file.toString(), "mine.css"), trouble(folder).details());
        }
        Files.writeString(folder.resolve("mine.css"), "p { color: red }");
        Files.writeString(
                file, "<html><head><style title='mine.css'/></head><body><p>x</p></body></html>");
        assertTrue(Stationery.in(folder).faults().isEmpty());
    }

    @Test
    void everyTemplateIsLookedThrough(@TempDir Path folder) throws IOException {
        assertEquals(
                Set.copyOf(Stationery.TEMPLATES),
                Arrays.stream(Document.values())
                        .map(ORDER::of)
                        .map(order -> Papers.paper(GoldenTour.TOUR, order).template())
                        .collect(Collectors.toSet()));
        assertTrue(Stationery.builtIn().faults().isEmpty());
        Stationery.writeTo(folder);
        assertTrue(Stationery.in(folder).faults().isEmpty());
        Files.writeString(folder.resolve("plan.html"), "<html>");
        Files.writeString(folder.resolve("listing.css"), "p");
        assertEquals(2, Stationery.in(folder).faults().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 5_000, 100_000})
    void whatIsNestedTooDeepIsRefused(int depth, @TempDir Path folder) throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("programme.html"),
                        "<html><body>"
                                + "<div>".repeat(depth)
                                + "</div>".repeat(depth)
                                + "</body></html>");
        assertEquals(List.of(file.toString(), "1:1007"), trouble(folder).details());
    }

    /// A value may nest as well; nothing is laid out that could end the program.
    @ParameterizedTest
    @ValueSource(ints = {201, 50_000})
    void whatIsFilledTooDeepIsNotLaidOut(int depth) throws Exception {
        var html = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        org.w3c.dom.Node inner = html;
        for (var at = 0; at < depth; at++) {
            inner = inner.appendChild(html.createElement("div"));
        }
        var frame = Frames.of(GoldenTour.TOUR, ORDER, List.of());
        var typefaces = new Typefaces().fitted();
        var trouble = assertThrows(Trouble.class, () -> Layout.of(html, frame, typefaces, 1));
        assertEquals(List.of("> 200"), trouble.details());
    }

    @Test
    void aPaperOfTooManyPagesIsGivenUp() {
        var order = ORDER.of(Document.HOST_LIST);
        var few = papers.within(new Limits(1_000_000, 2, Limits.USUAL.time()));
        var trouble = assertThrows(Trouble.class, () -> few.pdf(GoldenTour.TOUR, order));
        assertEquals(Trouble.Kind.CANNOT_PRINT, trouble.kind());
        assertEquals(List.of("> 2 pages"), trouble.details());
    }

    /// Lists in lists are as long as their product, which no memory holds.
    @Test
    void aTemplateThatMultipliesIsGivenUp(@TempDir Path folder) throws IOException {
        var few = multiplying(40, folder).within(new Limits(1_000, 2_000, Limits.USUAL.time()));
        var trouble = assertThrows(Trouble.class, () -> few.pdf(GoldenTour.TOUR, ORDER));
        assertEquals(Trouble.Kind.CANNOT_PRINT, trouble.kind());
        assertEquals(List.of("> 1000 elements"), trouble.details());
    }

    /// What is given up also ends, so that a press is free for the next paper.
    @Test
    void aPaperThatTakesTooLongIsGivenUp(@TempDir Path folder) throws IOException {
        var hasty =
                multiplying(40, folder)
                        .within(new Limits(Integer.MAX_VALUE, 2_000, Duration.ofSeconds(1)));
        for (var time = 0; time <= Runtime.getRuntime().availableProcessors(); time++) {
            var trouble = assertThrows(Trouble.class, () -> hasty.pdf(GoldenTour.TOUR, ORDER));
            assertEquals(Trouble.Kind.CANNOT_PRINT, trouble.kind());
            assertEquals(List.of("> 1 s"), trouble.details());
        }
        assertTrue(text(papers).contains("Working visit"));
    }

    private Papers multiplying(int lists, Path folder) throws IOException {
        Files.writeString(
                folder.resolve("programme.html"),
                "<html><head/><body>"
                        + "<p data-each=\"sheets\">".repeat(lists)
                        + "x"
                        + "</p>".repeat(lists)
                        + "</body></html>");
        return on(folder);
    }

    @Test
    void aLinkLeadsNowhere(@TempDir Path folder, @TempDir Path elsewhere) throws IOException {
        var secret = Files.writeString(elsewhere.resolve("secret.css"), "body { color: red }");
        Files.createSymbolicLink(folder.resolve("programme.css"), secret);
        assertEquals(text(papers), text(on(folder)));
    }

    @Test
    void aTemplateReadsNoFileAndReachesNoNetwork(@TempDir Path folder, @TempDir Path elsewhere)
            throws IOException {
        var asked = new AtomicInteger();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            var near =
                    Files.writeString(
                            elsewhere.resolve("near.css"), ".x:before { content: 'LEAK' }");
            var far = "http://127.0.0.1:" + server.getAddress().getPort() + "/a";
            Files.writeString(
                    folder.resolve("programme.html"), hostile(near.toUri().toString(), far));
            var text = text(on(folder));
            assertTrue(text.contains("Here"), "[" + text + "]");
            assertFalse(text.contains("LEAK"), text);
            assertEquals(0, asked.get());
        } finally {
            server.stop(0);
        }
    }

    private static String hostile(String near, String far) {
        return """
        <html data-with="frame">
          <head>
            <link rel="stylesheet" href="%1$s"/>
            <link rel="stylesheet" href="%2$s.css"/>
            <style>@import url("%1$s"); @import url("%2$s"); p { background: url("%2$s.png") }
            @font-face { font-family: F; src: url("%2$s.ttf") } p { font-family: F, 'Noto Sans' }</style>
          </head>
          <body><p class="x">Here</p><object data="%2$s"/><iframe src="%1$s"/><embed src="%2$s"/></body>
        </html>
        """
                .formatted(near, far);
    }

    private Trouble trouble(Path folder) {
        var trouble = assertThrows(Trouble.class, () -> on(folder).pdf(GoldenTour.TOUR, ORDER));
        assertEquals(Trouble.Kind.BAD_STATIONERY, trouble.kind());
        return trouble;
    }

    private Papers on(Path folder) {
        return papers.on(Stationery.in(folder));
    }

    private static String text(Papers papers) {
        return PaperText.of(papers.pdf(GoldenTour.TOUR, ORDER));
    }
}
