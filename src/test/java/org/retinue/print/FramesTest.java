package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.words.Words;

class FramesTest {

    private static final Instant AT = Instant.parse("2026-03-05T07:12:00Z");

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, UTC+8",
        "Asia/Kolkata, UTC+5:30",
        "America/St_Johns, UTC−3:30",
        "UTC, UTC",
        "Africa/Lusaka, UTC+2"
    })
    void offsets(String zone, String written) {
        var noon = LocalDate.of(2026, 1, 15).atTime(12, 0).atZone(ZoneId.of(zone));
        assertEquals(written, Frames.offset(noon));
    }

    @ParameterizedTest
    @CsvSource({
        "'', Draft, 草案",
        "1, Rev 1, 第1稿",
        "3, 'Rev 3, supersedes Rev 2', 第3稿（取代第2稿）",
        "' 12 ', 'Rev 12, supersedes Rev 11', 第12稿（取代第11稿）",
        "Working copy, Working copy, Working copy"
    })
    void releases(String release, String english, String chinese) {
        var issue = new Issue(release, AT, "", "");
        assertEquals(english, said(frame(issue, Language.ENGLISH).foot().release()));
        assertEquals(chinese, said(frame(issue, Language.CHINESE).foot().release()));
    }

    @ParameterizedTest
    @CsvSource({
        "en, '9–10 March 2026', 'Monday, 9 March 2026', '1 April 2026'",
        "zh, '2026年3月9日至10日', '2026年3月9日 星期一', '2026年4月1日'",
        "fr, 'du 9 au 10 mars 2026', 'Lundi 9 mars 2026', '1er avril 2026'",
        "es, '9–10 de marzo de 2026', 'Lunes, 9 de marzo de 2026', '1 de abril de 2026'",
        "ru, '9–10 марта 2026 г.', 'Понедельник, 9 марта 2026 г.', '1 апреля 2026 г.'",
        "ar, '9–10 مارس 2026', 'الاثنين، 9 مارس 2026', '1 أبريل 2026'"
    })
    void dates(String language, String range, String day, String first) {
        var spoken = Language.of(language);
        var words = Words.onPaper(spoken);
        var frame = frame(new Issue("3", AT, "", ""), spoken);
        assertEquals(range, said(frame.head().dates()));
        assertEquals(day, Programmes.weekday(words, SampleTours.FIRST));
        assertEquals(first, Frames.date(words, LocalDate.of(2026, 4, 1)));
    }

    @Test
    void headAndFootInTwoLanguages() {
        var frame =
                frame(
                        new Issue("3", AT, "Lin Fan", "0123456789abcdef"),
                        Language.CHINESE,
                        Language.ENGLISH);
        assertEquals("zh", frame.language());
        assertEquals("日程 · ZM-2026-03 · 赞比亚商务部长工作访问", frame.subject());
        assertEquals("ZM-2026-03", frame.head().code());
        assertEquals(
                "赞比亚商务部长工作访问 | Working visit of the Minister of Commerce of Zambia",
                said(frame.head().title()));
        assertEquals(Phrase.EMPTY, frame.head().wholeTitle());
        assertEquals("工作访问 · 赞比亚 | Working visit · Zambia", said(frame.head().occasion()));
        assertEquals("2026年3月9日至10日 | 9–10 March 2026", said(frame.head().dates()));
        assertEquals(
                "2026年3月5日 15:12 (UTC+8) 由Lin Fan印发 | Issued 5 Mar 2026 15:12 (UTC+8) by Lin Fan",
                said(frame.foot().issued()));
        assertEquals(
                List.of(
                        new Frame.PageOf("zh", "ltr", "第 ", " 页，共 ", " 页"),
                        new Frame.PageOf("en", "ltr", "Page ", " of ", "")),
                frame.foot().pages());
    }

    @Test
    void aLongTitleIsShortAboveAndWholeBelow() {
        var heading = SampleTours.empty(1).heading().withTitle(Text.of("x".repeat(300), ""));
        var tour = SampleTours.empty(1).withHeading(heading);
        var head = Frames.of(tour, order(new Issue("", AT, "", "")), List.of()).head();
        assertEquals("x".repeat(90) + "…", said(head.title()));
        assertEquals("x".repeat(300), said(head.wholeTitle()));
    }

    @Test
    void aPaperCarriesTheFirstDigitsOfItsPacksHash() {
        var foot = frame(new Issue("3", AT, "Lin Fan", "0123456789abcdef")).foot();
        assertEquals("0123456789ab", foot.content());
    }

    private static Frame frame(Issue issue, Language... languages) {
        return Frames.of(SampleTours.empty(2), order(issue, languages), List.of());
    }

    private static Order order(Issue issue, Language... languages) {
        return new Order(
                Document.PROGRAMME,
                languages.length == 0 ? List.of(Language.ENGLISH) : List.of(languages),
                issue);
    }

    private static String said(Phrase phrase) {
        return phrase.said().stream().map(Phrase.Said::text).collect(Collectors.joining(" | "));
    }
}
