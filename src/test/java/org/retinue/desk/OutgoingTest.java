package org.retinue.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.audience.Audience;
import org.retinue.audience.DataKind;
import org.retinue.audience.Leak;
import org.retinue.audience.Leaks;
import org.retinue.audience.Scope;
import org.retinue.audience.Secrets;
import org.retinue.audience.Standard;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.exchange.table.TourSheets;
import org.retinue.print.Document;
import org.retinue.print.Enclosure;
import org.retinue.print.Issue;
import org.retinue.print.Marking;
import org.retinue.print.OneSet;
import org.retinue.print.Order;
import org.retinue.print.PaperAttachment;
import org.retinue.print.PaperText;
import org.retinue.print.Papers;
import org.retinue.print.Since;
import org.retinue.tour.Language;
import org.retinue.tour.Office;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;
import org.retinue.words.Words;

/// No token of what an audience may not see is in anything that is made for it, in any format; and
/// were one there, nothing would leave.
class OutgoingTest {

    private static final Secrets SECRETS = Secrets.make();
    private static final Tour TOUR = SECRETS.tour();
    private static final Papers PAPERS = OneSet.PAPERS;
    private static final Pack.Made MADE = new Pack.Made(Instant.EPOCH, "Anna", "test");

    /// What each of them may not see is found out once.
    private static final Map<Reader, Outgoing> GATES = new HashMap<>();

    private static final Outgoing PRESS = outgoing(new Reader(Audience.PRESS, Optional.empty()));
    private static final Outgoing EVERYTHING =
            outgoing(new Reader(Audience.FULL.withSensitive(), Optional.empty()));
    private static final byte[] FULL_PACK = EVERYTHING.pack("Rev 1", MADE);

    /// An audience and the reader in it.
    record Reader(Audience audience, Optional<PersonId> person) {}

    static List<Reader> readers() {
        return Stream.concat(
                        Arrays.stream(Standard.values())
                                .map(one -> new Reader(Audience.of(one), Optional.empty())),
                        Stream.of(
                                new Reader(Audience.HOST, Optional.of(Secrets.HOST)),
                                new Reader(Audience.DRIVERS, Optional.of(Secrets.DRIVER)),
                                new Reader(
                                        Audience.INTERPRETERS, Optional.of(Secrets.INTERPRETER))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void noPackHoldsWhatItsReaderMayNotSee(Reader reader) {
        var pack = text(outgoing(reader).pack("Rev 1", MADE));
        assertEquals(Map.of(), forbidden(pack, reader));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void noPaperShowsWhatItsReaderMayNotSee(Reader reader) {
        var outgoing = outgoing(reader);
        for (var document : Document.values()) {
            var shown = plain(PaperText.of(outgoing.paper(order(document), PAPERS::pdf)));
            assertEquals(Map.of(), forbidden(shown, reader), document + " for " + reader);
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void noFileShowsWhatItsReaderMayNotSee(Reader reader) throws IOException {
        for (var export : exports()) {
            var file = export.of(outgoing(reader)).content();
            assertEquals(
                    Map.of(), forbidden(written(export, file), reader), export + " for " + reader);
        }
    }

    /// What would be told to those who may not know it is found in every form.
    @ParameterizedTest
    @EnumSource(OutForm.class)
    void aFileThatTellsMoreDoesNotLeave(OutForm form) {
        var mobile = TOUR.directory().person(Secrets.DRIVER).orElseThrow().contact().mobile();
        var called = TOUR.withHeading(TOUR.heading().withTitle(Text.english("Call " + mobile)));
        var everything = Outgoing.of(called, Audience.FULL.withSensitive(), Optional.empty());
        var telling =
                exports().stream()
                        .filter(export -> export.form() == form)
                        .filter(export -> {
                            var file = export.of(everything).content();
                            return written(export, file).contains(mobile);
                        })
                        .toList();
        assertFalse(telling.isEmpty());
        for (var export : telling) {
            var text = written(export, export.of(everything).content());
            assertThrows(Trouble.class, () -> PRESS.text(text), export.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(TourSheets.class)
    void aTableOfEverythingDoesNotLeaveForThePress(TourSheets table) {
        var sheet = table.of(TOUR, List.of(Language.ENGLISH));
        assertThrows(Trouble.class, () -> PRESS.table(sheet));
        assertThrows(Trouble.class, () -> PRESS.workbook(List.of(sheet)));
    }

    /// Without this the three above would pass on empty files.
    @Test
    void whoHasEverythingHasEveryToken() {
        var pack = text(FULL_PACK);
        assertEquals(
                List.of(),
                SECRETS.kinds().keySet().stream().filter(token -> !pack.contains(token)).toList());
    }

    @ParameterizedTest
    @EnumSource(DataKind.class)
    void aPackInWhichOneKindWasNotWithheldDoesNotLeave(DataKind kind) {
        var kinds = new TreeSet<>(DataKind.grantable());
        kinds.remove(kind);
        var blind = own(kinds);
        var withheld = Outgoing.of(TOUR, blind, Optional.empty()).redacted();
        var seeing = text(FULL_PACK);
        var tokens =
                kind == DataKind.MENU_COSTS
                        || SECRETS.kinds().values().stream().anyMatch(kind::equals);
        assertEquals(
                tokens, Leaks.in(seeing, withheld).stream().map(Leak::kind).anyMatch(kind::equals));
    }

    @Test
    void aPaperThatShowsATokenDoesNotLeaveAndNobodyIsToldWhichItIs() {
        var trouble =
                assertThrows(
                        Trouble.class,
                        () ->
                                PRESS.paper(
                                        order(Document.PROGRAMME),
                                        (_, order) -> PAPERS.pdf(TOUR, order)));
        assertEquals(Trouble.Kind.LEAK, trouble.kind());
        var said = trouble.getMessage() + Words.in(Language.ENGLISH).trouble(trouble);
        assertFalse(SECRETS.kinds().keySet().stream().anyMatch(said::contains));
    }

    /// Nothing else of the room is withheld than its short number, which stands beside a name.
    @Test
    void aPaperThatTellsWhoSleepsWhereDoesNotLeave() {
        var stays = TOUR.stays().stream().map(stay -> stay.withRoom("412").withRemark(Text.EMPTY));
        var tour = TOUR.withStays(stays.toList(), TOUR.directory());
        var kinds = new TreeSet<>(DataKind.grantable());
        kinds.remove(DataKind.STAYS);
        var trouble =
                assertThrows(
                        Trouble.class,
                        () ->
                                Outgoing.of(tour, own(kinds), Optional.empty())
                                        .paper(
                                                order(Document.ROOM_LIST),
                                                (_, order) -> PAPERS.pdf(tour, order)));
        assertEquals(Trouble.Kind.LEAK, trouble.kind());
        assertEquals("stays", trouble.details().getFirst());
    }

    /// What an audience may not see does not travel inside its paper either: neither the pack of
    /// those who have everything, nor a single value under any name.
    @ParameterizedTest
    @EnumSource(Document.class)
    void aPaperInWhichAFileTellsMoreDoesNotLeave(Document document) {
        var mobile = TOUR.directory().person(Secrets.DRIVER).orElseThrow().contact().mobile();
        var note = "call " + mobile;
        for (var file :
                List.of(
                        Enclosure.pack(FULL_PACK),
                        new Enclosure(
                                "note.txt", "text/plain", note.getBytes(StandardCharsets.UTF_8)))) {
            var papers = PAPERS.enclosing(file);
            var trouble =
                    assertThrows(Trouble.class, () -> PRESS.paper(order(document), papers::pdf));
            assertEquals(Trouble.Kind.LEAK, trouble.kind());
        }
    }

    /// What an office puts on every paper is told to everybody, though it may be the number of
    /// somebody who is on duty in the tour; the number of anybody else does not leave.
    @Test
    void aPaperLeavesWithTheDutyTelephoneWhoseverItIs() {
        var mobile = TOUR.directory().person(Secrets.DRIVER).orElseThrow().contact().mobile();
        var other = TOUR.directory().person(Secrets.OTHER_DRIVER).orElseThrow().contact().mobile();
        var office =
                Office.UNSETTLED
                        .withClassification(Text.of("For official use", "内部使用"))
                        .withDutyPhone(mobile);
        var marked = order(Document.PROGRAMME).marked(Markings.of(office, Audience.PRESS));
        var shown = plain(PaperText.of(PRESS.paper(marked, PAPERS::pdf)));
        assertTrue(shown.contains(plain(mobile)) && shown.contains("内部使用"), shown);
        var elsewhere = marked.marked(Markings.of(office.withDutyPhone(other), Audience.PRESS));
        assertThrows(
                Trouble.class, () -> PRESS.paper(marked, (tour, _) -> PAPERS.pdf(tour, elsewhere)));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aPaperLeavesWithThePackOfItsReader(Reader reader) {
        var outgoing = outgoing(reader);
        var pack = outgoing.pack("Rev 1", MADE);
        var papers = PAPERS.enclosing(Enclosure.pack(pack));
        for (var order :
                List.of(
                        order(Document.PROGRAMME),
                        order(Document.DAILY_CARD_FOLDED),
                        order(Document.CHANGE_SHEET).since(new Since("1", TOUR)))) {
            assertArrayEquals(
                    pack, PaperAttachment.of(outgoing.paper(order, papers::pdf)).orElseThrow());
        }
    }

    @Test
    void whatTheReaderHoldsAlreadyIsComparedAsTheyWereGivenIt() {
        var order = order(Document.PROGRAMME).since(new Since("1", TOUR));
        var seen = new TreeMap<String, Tour>();
        var paper =
                PRESS.paper(
                        order,
                        (tour, given) -> {
                            seen.put("since", given.since().orElseThrow().tour());
                            return PAPERS.pdf(tour, order(Document.PROGRAMME));
                        });
        assertTrue(paper.length > 0);
        assertEquals(PRESS.tour(), seen.get("since"));
    }

    @Test
    void otherTextsAreSearchedToo() {
        assertEquals("BEGIN:VEVENT", PRESS.text("BEGIN:VEVENT"));
        var mobile = TOUR.directory().person(Secrets.DRIVER).orElseThrow().contact().mobile();
        assertThrows(Trouble.class, () -> PRESS.text("DESCRIPTION:call " + mobile));
    }

    @Test
    void aPackSaysForWhomItIsAndWhatItLacks() {
        var outgoing = Outgoing.of(TOUR, Audience.DRIVERS, Optional.of(Secrets.DRIVER));
        var read =
                assertInstanceOf(Reading.Accepted.class, Packs.read(outgoing.pack("Rev 1", MADE)))
                        .pack();
        assertEquals("drivers", read.audience());
        assertEquals(outgoing.tour(), read.tour());
        assertEquals(
                outgoing.redacted().withheld().get(DataKind.PASSPORTS),
                read.withheld().get("passports"));
        assertFalse(
                assertInstanceOf(Reading.Accepted.class, Packs.read(FULL_PACK))
                        .pack()
                        .isRedacted());
    }

    @Test
    void theWordsOfAllPapersAreKnownToTheSearch() throws IOException {
        try (var files = Files.list(Path.of("resources/words"))) {
            assertEquals(
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("_ar.properties"))
                            .map(name -> name.replace("_ar.properties", ""))
                            .sorted()
                            .toList(),
                    Outgoing.BUNDLES);
        }
    }

    /// Every form in which a tour leaves, with each of its tables.
    private static List<Export> exports() {
        return Arrays.stream(OutForm.values())
                .flatMap(form ->
                        Arrays.stream(TourSheets.values()).map(table -> export(form, table)))
                .filter(export ->
                        export.form() == OutForm.TABLE || export.table() == TourSheets.PROGRAMME)
                .toList();
    }

    private static Export export(OutForm form, TourSheets table) {
        return new Export(
                form,
                table,
                List.of(),
                List.of(Language.ENGLISH, Language.CHINESE),
                Issue.draft(Instant.EPOCH, "Anna", "0000"),
                Marking.NONE,
                MADE);
    }

    /// All that can be read in a file.
    private static String written(Export export, byte[] file) {
        return switch (export.form()) {
            case PACK, TABLE, PAGE, MESSAGE -> text(file);
            case WORKBOOK -> unzipped(file);
            case CALENDAR -> text(file).replace("\r\n ", "").replace("\\n", "\n");
        };
    }

    private static String unzipped(byte[] file) {
        try {
            var path = Files.write(Files.createTempFile("retinue", ".xlsx"), file);
            try (var zip = new ZipFile(path.toFile())) {
                var all = new StringBuilder();
                for (var entry : Collections.list(zip.entries())) {
                    all.append(text(zip.getInputStream(entry).readAllBytes()));
                }
                return all.toString();
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Audience own(SortedSet<DataKind> kinds) {
        return new Audience("own", Text.english("Own"), Scope.EVERYTHING, kinds);
    }

    private static Outgoing outgoing(Reader reader) {
        return GATES.computeIfAbsent(
                reader, one -> Outgoing.of(TOUR, one.audience(), one.person()));
    }

    private static Order order(Document document) {
        return new Order(
                document,
                List.of(Language.ENGLISH, Language.CHINESE),
                Issue.draft(Instant.EPOCH, "Anna", "0000"));
    }

    /// The tokens that are there and may not be, with their kinds. Readers see their own.
    private static Map<String, DataKind> forbidden(String output, Reader reader) {
        var own = reader.person().map(Secrets::of).map(Object::toString).orElse("");
        return SECRETS.kinds().entrySet().stream()
                .filter(token -> !reader.audience().sees(token.getValue()))
                .filter(token -> !own.contains(token.getKey()))
                .filter(token -> output.contains(token.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Without the breaks of lines, at which tokens may have been parted.
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00ad-]", "");
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
