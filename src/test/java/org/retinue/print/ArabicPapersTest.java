package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// On Arabic papers all that is said is found as it is read, with Latin names, flights, telephone
/// numbers and times inside, in cells of every kind.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArabicPapersTest {

    private static final Tour MIXED = (Tour) mixed(GoldenTour.TOUR);

    @ParameterizedTest
    @EnumSource(Document.class)
    void allThatIsSaidIsFoundAsItIsRead(Document document) {
        var order = order(document);
        var text = together(PaperText.of(OneSet.PAPERS.pdf(MIXED, order)));
        var html = OneSet.PAPERS.html(MIXED, order);
        var page = together(Jsoup.parse(new String(html, StandardCharsets.UTF_8)).body().text());
        var said =
                phrases(Papers.paper(MIXED, order))
                        .flatMap(phrase -> phrase.said().stream())
                        .map(form -> together(form.text().replace('→', '←')))
                        .filter(page::contains)
                        .distinct()
                        .toList();
        assertTrue(said.size() > 5, said::toString);
        assertEquals(List.of(), said.stream().filter(each -> !text.contains(each)).toList(), text);
    }

    /// A telephone number stands from left to right, in one piece, as it is dialled.
    @Test
    void aTelephoneNumberIsReadFromTheLeft() throws IOException {
        var title = Text.english("x").with(Language.ARABIC, "هاتف +86 138 0000 0001 للطوارئ");
        var tour = MIXED.withHeading(MIXED.heading().withTitle(title));
        try (var paper = Loader.loadPDF(OneSet.PAPERS.pdf(tour, order(Document.CONTACTS)))) {
            var seen = new PDFTextStripper();
            seen.setSortByPosition(true);
            assertTrue(seen.getText(paper).contains("+86 138 0000 0001"), seen.getText(paper));
        }
    }

    private static Order order(Document document) {
        var issue = new Issue("3", Instant.parse("2026-03-05T07:12:00Z"), "Lin Fan", "0123");
        var order = new Order(document, List.of(Language.ARABIC), issue);
        return switch (document) {
            case CHANGE_SHEET -> order.since(new Since("2", (Tour) mixed(GoldenTour.BEFORE)));
            case DISTRIBUTION_LIST -> order.handedOut(ListingTours.handings());
            default -> order;
        };
    }

    private static Stream<Phrase> phrases(Object value) {
        return switch (value) {
            case Phrase phrase -> Stream.of(phrase);
            case Record record ->
                    Arrays.stream(record.getClass().getRecordComponents())
                            .flatMap(part -> phrases(read(part, record)));
            case List<?> list -> list.stream().flatMap(ArabicPapersTest::phrases);
            case Optional<?> optional -> optional.stream().flatMap(ArabicPapersTest::phrases);
            default -> Stream.empty();
        };
    }

    /// The same value, each text in it said in Arabic with all that is read from the left inside.
    private static Object mixed(Object value) {
        return switch (value) {
            case Text text when text.isEmpty() -> text;
            case Text text -> text.with(Language.ARABIC, sentence(text));
            case Record record -> rebuilt(record);
            case List<?> list -> list.stream().map(ArabicPapersTest::mixed).toList();
            case SortedMap<?, ?> map -> {
                var changed = new TreeMap<Object, Object>(map);
                changed.replaceAll((_, each) -> mixed(each));
                yield changed;
            }
            case Optional<?> optional -> optional.map(ArabicPapersTest::mixed);
            default -> value;
        };
    }

    private static String sentence(Text text) {
        var latin = text.forms().values().iterator().next();
        return "قاعة " + latin + "، رحلة CZ 3082 عند 09:30–10:45 هاتف +86 138 0000 0001";
    }

    private static Record rebuilt(Record record) {
        var parts = record.getClass().getRecordComponents();
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(parts).map(part -> mixed(read(part, record))).toArray();
        try {
            var constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A record of a paper", e);
        }
    }

    private static Object read(RecordComponent part, Record record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A record of a paper", e);
        }
    }

    /// Lines break where they must, so blanks do not count.
    private static String together(String text) {
        return text.replaceAll("[\\s\\u200E\\u200F\\u00A0]", "").replace("…", "...");
    }
}
