package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.tour.Language;
import org.retinue.tour.Text;

/// What a paper says is found in it as it is read, in whatever script and beside whichever other.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingOrderTest {

    private static final Language ARABIC = Language.ARABIC;

    private final Papers papers = OneSet.PAPERS;

    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of(
                        List.of(ARABIC),
                        List.of(
                                "زيارة عمل لوزير التجارة الزامبي",
                                "الاثنين، 9 مارس 2026",
                                "زيارة خط تجميع البطاريات BYD ومضمار الاختبار",
                                "السيد ليانغ تشي يوان، Executive Vice President",
                                "في الاستقبال: Ms He Jing، Dr Sun Wei",
                                "موكب Bao’an International Airport ← Harbour View Hotel · 40 دقيقة",
                                "الوقت النشاط والمكان المضيفون الضيوف المترجم",
                                "9–11 مارس 2026",
                                "09:10–09:50",
                                "التوقيت: توقيت الصين (UTC+8)",
                                "المراجعة 3، تحل محل المراجعة 2")),
                Arguments.of(
                        List.of(Language.ENGLISH, ARABIC),
                        List.of(
                                "Monday, 9 March 2026 الاثنين، 9 مارس 2026",
                                "زيارة خط تجميع البطاريات BYD ومضمار الاختبار",
                                "Mr Liang Zhiyuan, Executive Vice President")),
                Arguments.of(
                        List.of(ARABIC, Language.CHINESE),
                        List.of("الاثنين، 9 مارس 2026 2026年3月9日 星期一", "参观电池总装线和测试跑道")),
                Arguments.of(
                        List.of(Language.FRENCH, Language.RUSSIAN),
                        List.of(
                                "Lundi 9 mars 2026 Понедельник, 9 марта 2026 г.",
                                "Линия сборки батарей и испытательный трек",
                                "Лян Чжиюань")));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatIsSaidIsFoundAsItIsRead(List<Language> languages, List<String> said) {
        var text = text(languages, GoldenTour.TOUR.heading().title());
        assertEquals(
                List.of(),
                said.stream().filter(each -> !together(text).contains(together(each))).toList(),
                text);
    }

    /// A name may be in any script on any page.
    @ParameterizedTest
    @CsvSource({
        "ar, 赵小平市长会见",
        "ar, 'Встреча с губернатором 12'",
        "ar, Déjeuner à l’Élysée",
        "en, لقاء المحافظ",
        "zh, مأدبة في فندق",
        "ru, 访问华为 2号楼",
        "zh, Визит в Huawei"
    })
    void aNameInAnyScriptStandsOnAnyPage(String language, String name) {
        var text = text(List.of(Language.of(language)), Text.english(name));
        assertTrue(together(text).contains(together(name)), text);
    }

    @Test
    void everyLetterOfAnArabicWordIsJoined() {
        var pdf = papers.pdf(GoldenTour.TOUR, order(List.of(ARABIC)));
        assertTrue(
                PaperText.of(pdf)
                        .codePoints()
                        .noneMatch(letter -> letter >= 0xFB50 && letter <= 0xFEFF));
    }

    private String text(List<Language> languages, Text title) {
        var tour = GoldenTour.TOUR.withHeading(GoldenTour.TOUR.heading().withTitle(title));
        return PaperText.of(papers.pdf(tour, order(languages)));
    }

    private static Order order(List<Language> languages) {
        var issue = new Issue("3", Instant.parse("2026-03-05T07:12:00Z"), "Lin Fan", "0123");
        return new Order(Document.PROGRAMME, languages, issue);
    }

    /// Lines and columns break where they must, so blanks do not count.
    private static String together(String text) {
        return text.replaceAll("\\s", "");
    }
}
