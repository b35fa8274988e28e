package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersTest {

    private static final List<Language> ENGLISH = List.of(Language.ENGLISH);
    private static final List<Language> CHINESE = List.of(Language.CHINESE);
    private static final List<Language> BOTH = List.of(Language.ENGLISH, Language.CHINESE);
    private static final Issue ISSUE =
            new Issue("3", Instant.parse("2026-03-05T07:12:00Z"), "Lin Fan 林凡", "0123456789abcdef");

    private final Papers papers = OneSet.PAPERS;

    static Stream<Arguments> papers() {
        var english = List.of("Rev 3", "Monday, 9 March 2026", "Wheels down, flight CZ 3082");
        var chinese = List.of("第3稿", "2026年3月9日 星期一", "CZ3082航班落地", "昌达·姆万萨");
        return Stream.of(Document.PROGRAMME, Document.DAILY_CARD)
                .flatMap(document -> {
                    var seen = document == Document.PROGRAMME;
                    return Stream.of(
                            Arguments.of(document, ENGLISH, english),
                            Arguments.of(document, CHINESE, seen ? chinese : chinese.subList(0, 3)),
                            Arguments.of(
                                    document,
                                    BOTH,
                                    Stream.concat(english.stream(), chinese.stream().limit(3))
                                            .toList()),
                            Arguments.of(
                                    document,
                                    BOTH.reversed(),
                                    Stream.concat(english.stream(), chinese.stream().limit(3))
                                            .toList()));
                });
    }

    @ParameterizedTest
    @MethodSource("papers")
    void textIsRealAndADayTakesAPage(Document document, List<Language> languages, List<String> said)
            throws IOException {
        try (var paper = printed(SampleTours.rich(), document, languages)) {
            assertEquals(3, paper.getNumberOfPages());
            var text = text(paper);
            assertEquals(List.of(), said.stream().filter(each -> !contains(text, each)).toList());
            assertFalse(contains(text, "SECRET-TOKEN"));
            assertFalse(contains(text, "机密标记"));
        }
    }

    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of(SampleTours.full(16), Document.PROGRAMME, 1),
                Arguments.of(SampleTours.full(30), Document.PROGRAMME, 2),
                Arguments.of(SampleTours.full(14), Document.DAILY_CARD, 1),
                Arguments.of(SampleTours.full(30), Document.DAILY_CARD, 3),
                Arguments.of(SampleTours.visits(16), Document.PROGRAMME, 1),
                Arguments.of(SampleTours.visits(14), Document.DAILY_CARD, 1),
                Arguments.of(SampleTours.empty(2), Document.PROGRAMME, 2),
                Arguments.of(SampleTours.empty(2), Document.DAILY_CARD, 2));
    }

    @ParameterizedTest
    @MethodSource("days")
    void fullDaysTakeTheirPages(Tour tour, Document document, int pages) throws IOException {
        for (var languages : List.of(ENGLISH, CHINESE, BOTH)) {
            try (var paper = printed(tour, document, languages)) {
                assertEquals(pages, paper.getNumberOfPages(), languages.toString());
            }
        }
    }

    @Test
    void aDayThatBreaksRepeatsItsHeadAndSaysSo() throws IOException {
        try (var paper = printed(SampleTours.full(30), Document.PROGRAMME, BOTH)) {
            var first = text(paper, 1);
            var second = text(paper, 2);
            assertFalse(contains(first, "continued"));
            assertTrue(contains(second, "Monday, 9 March 2026 2026年3月9日 星期一 (continued) （续）"));
            assertTrue(contains(second, "Programme item and place"));
            assertTrue(contains(second, "Page 2 of 2"));
            for (var number = 0; number < 30; number += 2) {
                var title = "Visit number " + number + " to the assembly line";
                assertTrue(contains(first, title) != contains(second, title), title);
            }
        }
    }

    static List<String> longTitles() {
        return List.of(
                "A very long title ".repeat(17).strip(), "x".repeat(300), "参观总装线和测试跑道".repeat(30));
    }

    @ParameterizedTest
    @MethodSource("longTitles")
    void longTitlesComeOutWhole(String title) throws IOException {
        var tour = SampleTours.full(2);
        var item = tour.items().getFirst().withTitle(Text.of(title, title));
        var named =
                tour.with(item, SampleTours.DIRECTORY)
                        .withHeading(tour.heading().withTitle(Text.of(title, title)));
        try (var paper = printed(named, Document.PROGRAMME, BOTH)) {
            var text = text(paper).replaceAll("\\s", "");
            assertEquals(3, text.split(title.replaceAll("\\s", ""), -1).length);
            assertEquals(1, paper.getNumberOfPages());
        }
    }

    @Test
    void rareCharactersArePrinted() throws IOException {
        var rare = "𠮷㛃䶮𬭎𫖯㼆堃喆";
        var person = SampleTours.LEAD.withName(Text.of("Ōtani Zażółć Nguyễn Ǯ", rare));
        var tour = SampleTours.rich();
        var named = tour.refreshed(tour.directory().with(person));
        for (var document : List.of(Document.PROGRAMME, Document.DAILY_CARD, Document.HOST_LIST)) {
            try (var paper = printed(named, document, BOTH)) {
                var text = text(paper);
                assertTrue(contains(text, rare), text);
                assertTrue(contains(text, "Ōtani Zażółć Nguyễn Ǯ"));
                assertFalse(text.contains("U+"));
            }
        }
    }

    @Test
    void whatNoFontHasIsSaidByItsNumber() throws IOException {
        var tour = SampleTours.full(1);
        var item = tour.items().getFirst().withTitle(Text.of("Party 🎉 at night", ""));
        try (var paper =
                printed(tour.with(item, SampleTours.DIRECTORY), Document.PROGRAMME, ENGLISH)) {
            assertTrue(contains(text(paper), "Party U+1F389 at night"));
        }
    }

    /// Arabic forms of names are kept in tours, but papers speak English and Chinese.
    @Test
    void everyCharacterOfEveryTourHasAGlyph() {
        var typefaces = new Typefaces().fitted();
        var tours = Stream.of(SampleTours.rich(), SampleTours.full(30));
        var words =
                Stream.of("print", "tour")
                        .flatMap(name -> Stream.of(name + ".properties", name + "_zh.properties"))
                        .map(name -> resource("words/" + name));
        var samples = resource("sample/index.txt").lines().map(name -> resource("sample/" + name));
        var missing =
                Stream.of(tours.map(Tour::toString), words, samples)
                        .flatMap(texts -> texts)
                        .flatMap(text -> Ink.clean(text).codePoints().boxed())
                        .filter(letter -> letter != ' ' && !typefaces.cover(letter))
                        .filter(letter -> UnicodeScript.of(letter) != UnicodeScript.ARABIC)
                        .map(Character::toString)
                        .distinct()
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void anyTourCanBePrinted() throws IOException {
        print(ArbitraryTours.tour(0, 40));
    }

    @Test
    @Tag("long")
    void manyMoreToursCanBePrinted() throws IOException {
        for (var seed = 1; seed < 5; seed++) {
            print(ArbitraryTours.tour(seed, 40));
        }
    }

    private void print(Tour tour) throws IOException {
        for (var document : Document.values()) {
            var hasDays = document == Document.PROGRAMME || document == Document.DAILY_CARD;
            var least = hasDays ? tour.programmeDates().size() : 1;
            try (var paper = printed(tour, document, BOTH)) {
                assertTrue(paper.getNumberOfPages() >= least, document + " of " + tour.id());
            }
        }
    }

    @Test
    void namesNeverReachAFileOrTheNetwork(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "TOKEN-OF-THE-FILE");
        var asked = new AtomicInteger();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", _ -> asked.incrementAndGet());
        server.start();
        try {
            var site = "http://localhost:" + server.getAddress().getPort();
            for (var address : List.of(secret.toUri().toString(), site + "/picture.png")) {
                var tour = hostile(address);
                for (var document : Document.values()) {
                    try (var paper = printed(tour, document, BOTH)) {
                        var text = text(paper);
                        assertFalse(contains(text, "TOKEN-OF-THE-FILE"));
                        assertTrue(contains(text, "<img src=\"" + address.substring(0, 12)));
                    }
                }
            }
        } finally {
            server.stop(0);
        }
        assertEquals(0, asked.get());
    }

    private static Tour hostile(String address) {
        var markup = "<img src=\"" + address + "\"/>";
        var style = "</style><style>@import url(" + address + ");</style>]]>";
        var tour = SampleTours.full(2);
        var items = new ArrayList<Item>();
        tour.items().forEach(item -> items.add(item.withTitle(Text.of(markup, style))));
        var lead =
                SampleTours.LEAD
                        .withName(Text.of(markup, style))
                        .withTitle(Text.of(style, address));
        return tour.withItems(items, SampleTours.DIRECTORY)
                .refreshed(tour.directory().with(lead))
                .withHeading(tour.heading().withTitle(Text.of(markup, address)).withCode(style));
    }

    @Test
    void thePdfSaysWhatItIsAndHoldsItsFonts() throws IOException {
        try (var paper = printed(SampleTours.rich(), Document.PROGRAMME, BOTH)) {
            var information = paper.getDocumentInformation();
            assertEquals(
                    "Programme · ZM-2026-03 · Working visit of the Minister of Commerce of Zambia",
                    information.getTitle());
            assertEquals(ISSUE.at(), information.getCreationDate().toInstant());
            assertEquals("en", paper.getDocumentCatalog().getLanguage());
            for (var page : paper.getPages()) {
                var resources = page.getResources();
                var fonts =
                        StreamSupport.stream(resources.getFontNames().spliterator(), false)
                                .toList();
                assertFalse(fonts.isEmpty());
                for (var name : fonts) {
                    var font = resources.getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
                }
            }
        }
    }

    @Test
    void theSameOrderGivesTheSameBytes() {
        var order = new Order(Document.PROGRAMME, BOTH, ISSUE);
        var prepared = new Papers();
        prepared.prepare();
        assertArrayEquals(
                papers.pdf(SampleTours.rich(), order), prepared.pdf(SampleTours.rich(), order));
    }

    static Stream<List<Language>> wrongLanguages() {
        return Stream.of(
                List.of(),
                List.of(Language.ENGLISH, Language.ENGLISH),
                List.of(Language.of("de")),
                List.of(Language.ENGLISH, Language.CHINESE, Language.of("de")));
    }

    @ParameterizedTest
    @MethodSource("wrongLanguages")
    void anOrderIsForOneOrTwoLanguagesThatAreSpoken(List<Language> languages) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Order(Document.PROGRAMME, languages, ISSUE));
    }

    private PDDocument printed(Tour tour, Document document, List<Language> languages)
            throws IOException {
        return Loader.loadPDF(papers.pdf(tour, new Order(document, languages, ISSUE)));
    }

    private static String text(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper);
    }

    private static String text(PDDocument paper, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(paper);
    }

    /// Lines and columns break where they must, so blanks do not count.
    private static boolean contains(String text, String part) {
        return text.replaceAll("\\s", "").contains(part.replaceAll("\\s", ""));
    }

    private static String resource(String name) {
        try (var file = PapersTest.class.getResourceAsStream("/retinue/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
