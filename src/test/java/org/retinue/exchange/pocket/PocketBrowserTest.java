package org.retinue.exchange.pocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.exchange.Hostile;
import org.retinue.tour.Language;

/// The page in a real browser, as large as a telephone's screen.
@Tag("browser")
@Tag("long")
@EnabledIf("isThere")
class PocketBrowserTest {

    private static final Browser.Screen USUAL = new Browser.Screen(390, 844);
    private static final Browser.Screen SMALL = new Browser.Screen(360, 640);

    @TempDir private Path folder;

    static boolean isThere() {
        return Browser.program().findFirst().isPresent();
    }

    /// On the third day between two visits, wherever the telephone's clock stands.
    @ParameterizedTest
    @CsvSource({"Asia/Shanghai", "America/Los_Angeles"})
    void todayIsFirstAndWhatIsNextIsMarked(String zone) throws Exception {
        var seen =
                new Browser(folder, zone)
                        .look(
                                PocketPageTest.page(LongTour.tour()),
                                "at=2026-05-06T03:30:00Z&show=en",
                                USUAL);
        assertEquals("Wednesday, 6 May 2026", seen.get("first"));
        assertEquals("Wednesday, 6 May 2026", seen.get("today"));
        assertEquals(
                "Next 12:00–12:50 Visit to Mary Chanda Banda-Mwanawasa in 30 min",
                seen.get("next"));
        assertEquals("Visit to Mary Chanda Banda-Mwanawasa", seen.get("marked"));
        assertEquals("", seen.get("now"));
        assertEquals("", seen.get("wrong"));
        assertTrue(Integer.parseInt(seen.get("calls")) > 100, seen.get("calls"));
    }

    @Test
    void chineseSaysWhatGoesOn() throws Exception {
        var seen =
                new Browser(folder)
                        .look(
                                PocketPageTest.page(LongTour.tour()),
                                "at=2026-05-06T00:10:00Z&show=zh",
                                SMALL);
        assertEquals("正在进行 08:00–08:50 参访", seen.get("now"));
        assertEquals("zh", seen.get("language"));
        assertEquals(seen.get("screen"), seen.get("width"));
    }

    /// Names without a place to break, and all that makes trouble elsewhere.
    @ParameterizedTest
    @CsvSource({"390, 844, en", "360, 640, both", "360, 640, zh"})
    void nothingIsWiderThanTheScreenAndEverythingCanBeTouched(
            int width, int height, String language) throws Exception {
        var name = "Wanjikũ".repeat(12) + Hostile.MARKUP + Hostile.SCRIPT;
        var seen =
                new Browser(folder)
                        .look(
                                PocketPageTest.page(LongTour.of(name, name)),
                                "at=2026-05-06T03:30:00Z&show=" + language,
                                new Browser.Screen(width, height));
        assertEquals(Integer.toString(width), seen.get("width"));
        assertTrue(Integer.parseInt(seen.get("smallest")) >= 44, seen.get("smallest"));
        assertEquals("", seen.get("wrong"));
    }

    @Test
    void arabicIsReadFromTheRightAndNightIsDark() throws Exception {
        var page =
                PocketPage.of(
                        LongTour.tour(),
                        PocketPageTest.COVER,
                        List.of(Language.ARABIC, Language.ENGLISH));
        var browser = new Browser(folder);
        var day = browser.look(page, "at=2026-05-06T03:30:00Z&show=ar", SMALL);
        var night =
                browser.look(
                        page,
                        "at=2026-05-06T03:30:00Z&show=en",
                        SMALL,
                        "--blink-settings=preferredColorScheme=0");
        assertEquals(List.of("ar", "rtl"), List.of(day.get("language"), day.get("direction")));
        assertEquals(List.of("en", "ltr"), List.of(night.get("language"), night.get("direction")));
        assertEquals("360", day.get("width"));
        assertNotEquals(day.get("back"), night.get("back"));
    }

    /// Names that would fetch something if they were not text; and were they not, the browser was
    /// told to fetch nothing. The last shows that the harness notices.
    @Test
    void nothingIsFetched() throws Exception {
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
            var name = "<img src=http://127.0.0.1:%d/x>".formatted(server.getAddress().getPort());
            var page = PocketPageTest.page(LongTour.of(name, name));
            var browser = new Browser(folder);
            assertTrue(browser.dom(page).contains("&lt;img"));
            var parsed = page.replace("&lt;img", "<img");
            assertTrue(browser.dom(parsed).contains("<img"));
            assertEquals(0, asked.get());
            var unguarded = parsed.replace("default-src 'none'", "default-src *");
            assertTrue(browser.dom(unguarded).contains("<img"));
            assertTrue(asked.get() > 0, "the harness notices what is fetched");
        } finally {
            server.stop(0);
        }
    }

    /// The page with a script that somebody else changed does not run it.
    @Test
    void aScriptThatIsNotOursDoesNotRun() throws Exception {
        var page = PocketPageTest.page(LongTour.tour());
        var seen =
                new Browser(folder)
                        .look(
                                page.replace("\"use strict\";", "\"use strict\"; "),
                                "at=2026-05-06T03:30:00Z",
                                USUAL);
        assertEquals("script-src-elem", seen.get("wrong"));
        assertEquals("", seen.get("next"));
        assertEquals("Monday, 4 May 2026 2026年5月4日 星期一", seen.get("first"));
    }
}
