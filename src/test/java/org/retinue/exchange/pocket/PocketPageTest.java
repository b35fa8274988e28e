package org.retinue.exchange.pocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.retinue.exchange.Plain;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

class PocketPageTest {

    static final Cover COVER =
            new Cover(
                    "2",
                    Instant.parse("2026-05-01T09:30:00Z"),
                    "Li Wei",
                    Text.of("For official use", "内部使用"),
                    Text.of("Delegation", "代表团"),
                    Optional.empty(),
                    "+86 755 8888 0000");

    static final List<Language> BOTH = List.of(Language.ENGLISH, Language.CHINESE);

    private static final int MOST_BYTES = 300 * 1024;

    @Test
    void twoWeeksWithSixtyPeopleAreSmall() {
        var size = page(LongTour.tour()).getBytes(StandardCharsets.UTF_8).length;
        assertTrue(size < MOST_BYTES, size + " bytes");
    }

    @Test
    void itSaysWhatPapersSayOfThemselves() {
        var text = read(page(LongTour.tour())).text();
        for (var said :
                List.of(
                        "For official use",
                        "内部使用",
                        "Rev 2",
                        "1 May 2026 17:30 by Li Wei",
                        "+86 755 8888 0000",
                        "发放对象：代表团")) {
            assertTrue(text.contains(said), said);
        }
        assertEquals(
                "tel:+8675588880000",
                read(page(LongTour.tour())).expectFirst("header .duty a").attr("href"));
    }

    @Test
    void whatWasCalledOffIsStruckOutAndSaidSo() {
        var off = read(page(LongTour.tour())).expectFirst("article.off");
        assertEquals("20:30–21:00", off.expectFirst("s.clock").text());
        assertTrue(off.expectFirst("h3 > s").text().startsWith("Visit to"), off.text());
        assertEquals("Cancelled取消", off.expectFirst(".standing").text());
        assertEquals("", off.attr("data-start"));
        assertTrue(off.select("a").isEmpty());
    }

    /// The instants are those of the places: a telephone may be set to any zone.
    @Test
    void itemsBearTheInstantsOfTheirPlaces() {
        var day = read(page(LongTour.tour())).expectFirst(".day");
        assertEquals("2026-05-03T16:00:00Z", day.attr("data-from"));
        assertEquals("2026-05-04T16:00:00Z", day.attr("data-to"));
        var abroad =
                day.select("article").stream()
                        .filter(item -> item.expectFirst(".clock").text().contains("UTC+2"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("2026-05-04T14:00:00Z", abroad.attr("data-start"));
        assertEquals("16:00 (UTC+2)–17:00 (UTC+2)", abroad.expectFirst(".clock").text());
    }

    @Test
    void peopleAreCalledAndPlacesShownByTheTelephoneItself() {
        var page = read(page(LongTour.tour()));
        assertEquals(
                List.of("tel:+8613800000004", "tel:+8613800000003"),
                page.expectFirst("article.visit").select(".call").eachAttr("href"));
        assertEquals("geo:22.69,114.34", page.expectFirst(".map").attr("href"));
        assertEquals(LongTour.PEOPLE - 1, page.select("#telephones li").size());
    }

    /// Without the script everything is there to be read, but for the panel that it fills.
    @Test
    void nothingIsHiddenFromThoseWithoutTheScript() {
        assertEquals(
                Set.of("languages", "now", "next", "", "earlier"),
                read(page(LongTour.tour())).select("[hidden]").stream()
                        .map(element ->
                                element.id().equals("earlier") ? "earlier" : element.className())
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void arabicIsReadFromTheRight() {
        var page =
                read(
                        PocketPage.of(
                                LongTour.tour(),
                                COVER,
                                List.of(Language.ARABIC, Language.ENGLISH)));
        assertEquals("rtl", page.expectFirst("html").attr("dir"));
        assertEquals(List.of("ar", "en"), page.select(".languages button[lang]").eachAttr("lang"));
        assertEquals("ltr", page.expectFirst(".clock").attr("dir"));
    }

    /// The browser is told which style and which script are ours, and to use nothing else.
    @Test
    void onlyWhatIsOursMayRun() throws NoSuchAlgorithmException {
        var page = page(LongTour.tour());
        var policy = read(page).expectFirst("meta[http-equiv]").attr("content");
        assertEquals(
                "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                        .formatted(
                                hash(between(page, "<style>", "</style>")),
                                hash(between(page, "<script>", "</script>"))),
                policy);
        assertEquals(1, read(page).select("script").size());
    }

    @Test
    void nothingComesFromElsewhere() {
        var page = read(page(LongTour.tour()));
        var links =
                page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(one ->
                                Set.of("href", "src", "srcset", "action").contains(one.getKey()))
                        .map(one -> one.getValue())
                        .filter(value -> !value.matches("#[a-z]+[0-9]*|tel:[+0-9]+|geo:[0-9.,-]+"))
                        .toList();
        assertEquals(List.of(), links);
        var outside = Pattern.compile("https?:|@import|url\\(|fetch|XMLHttp|import\\(|WebSocket");
        assertFalse(outside.matcher(page.outerHtml()).find());
    }

    /// Whatever people are called, the page has the same elements, and shows the name as text.
    @ParameterizedTest
    @FieldSource("org.retinue.exchange.Hostile#ALL")
    void aNameIsTextWhateverItSays(String hostile) {
        var page = read(page(LongTour.of(hostile, hostile + " x")));
        assertEquals(shape(read(page(LongTour.of("x", "x x")))), shape(page));
        assertEquals(Plain.of(hostile), page.expectFirst("h1 .l0").wholeText());
        assertFalse(
                Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\x00]")
                        .matcher(page.wholeText())
                        .find());
    }

    @Test
    void aNumberIsDialledAsFarAsItIsOne() {
        var place = new Element("p");
        for (var number :
                List.of(
                        "+86 (755) 8888-0000 ext. 12",
                        "138 0000 0000转8",
                        "javascript:alert(1)",
                        "none")) {
            var _ = Calls.link(place, number);
        }
        assertEquals(
                List.of("tel:+8675588880000", "tel:13800000000", "tel:1"),
                place.select("a").eachAttr("href"));
    }

    @Test
    void allThatItSaysIsSearched() {
        var said = PocketPage.said(page(LongTour.tour()));
        for (var part : List.of("tel:+8613800000007", "geo:22.69,114.34", "玛丽·班达7", "Rev 2")) {
            assertTrue(said.contains(part), part);
        }
        assertTrue(PocketPage.said("<p title=secret><!-- hidden -->").contains("secret\n hidden"));
    }

    static String page(Tour tour) {
        return PocketPage.of(tour, COVER, BOTH);
    }

    private static Document read(String page) {
        return Jsoup.parse(page);
    }

    private static List<String> shape(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName() + element.attributes().size())
                .toList();
    }

    private static String between(String page, String start, String end) {
        return page.substring(page.indexOf(start) + start.length(), page.indexOf(end));
    }

    static String hash(String content) throws NoSuchAlgorithmException {
        var digest =
                MessageDigest.getInstance("SHA-256")
                        .digest(content.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
