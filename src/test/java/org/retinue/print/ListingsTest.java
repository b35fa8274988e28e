package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Delegation;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.PersonId;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// What each list says, whole. Cells stand between bars, their lines between slashes; what is
/// struck out begins with a minus sign.
class ListingsTest {

    private static final Issue ISSUE = Issue.draft(Instant.parse("2026-03-05T07:12:00Z"), "", "");

    private static final Pattern SECTION = Pattern.compile("(?m)^== (\\w+)\n");

    /// The sections of the file: the name of the document, then what it says.
    static Stream<Arguments> lists() throws IOException {
        try (var file = ListingsTest.class.getResourceAsStream("listings.txt")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var names = SECTION.matcher(text).results().map(found -> found.group(1)).toList();
            var said = SECTION.splitAsStream(text).skip(1).toList();
            return IntStream.range(0, names.size())
                    .mapToObj(at ->
                            Arguments.of(
                                    Document.valueOf(names.get(at)), said.get(at).stripTrailing()));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListSaysAllThatIsKnown(Document document, String expected) {
        assertEquals(expected, spelled(document).stripTrailing());
    }

    static String spelled(Document document) {
        var order = order(document).handedOut(ListingTours.handings());
        return spelled(
                document == Document.CHANGE_SHEET
                        ? listing(ListingTours.whole(), since(order, ListingTours.before()))
                        : listing(ListingTours.whole(), order));
    }

    /// A row that reads otherwise than before bears a mark, but for its number.
    @Test
    void changedRowsAreMarked() {
        var order = since(order(Document.MEDIA_PROGRAMME), ListingTours.before());
        assertEquals(
                List.of("10:00–11:15 / ▲ Changed"),
                listing(ListingTours.whole(), order).parts().stream()
                        .flatMap(part -> part.rows().stream())
                        .map(row -> spelled(row.cells().getFirst()))
                        .filter(cell -> cell.contains("▲"))
                        .toList());
        var rooms =
                listing(
                        ListingTours.whole(),
                        since(order(Document.ROOM_LIST), ListingTours.before()));
        assertEquals(
                List.of("1801", "1806 / ▲ Changed", ""),
                rooms.parts().getFirst().rows().stream()
                        .map(row -> spelled(row.cells().get(1)))
                        .toList());
    }

    @Property(tries = 40)
    void nothingIsMarkedWhereNothingChanged(
            @ForAll @LongRange(max = 1_000) long seed, @ForAll Document document) {
        var tour = ArbitraryTours.tour(seed, 12);
        if (document != Document.CHANGE_SHEET
                && Papers.paper(tour, order(document)) instanceof Listing plain) {
            assertEquals(
                    plain.parts(),
                    ((Listing) Papers.paper(tour, since(order(document), tour))).parts());
        }
    }

    private static Order since(Order order, Tour before) {
        return order.since(new Since("2", before));
    }

    private static Listing listing(Tour tour, Order order) {
        return (Listing) Papers.paper(tour, order);
    }

    static Stream<Arguments> nothing() {
        return Stream.of(
                Arguments.of(
                        Document.DELEGATION_LIST, "Nobody has been entered for this delegation"),
                Arguments.of(Document.HOST_LIST, "Nobody of the hosts’ side has been named"),
                Arguments.of(
                        Document.ARRIVAL_LINE,
                        "The programme has neither an arrival nor a departure"),
                Arguments.of(Document.INTERPRETER_ROSTER, "Nobody is on duty"),
                Arguments.of(Document.LIAISON_ROSTER, "Nobody is on duty"),
                Arguments.of(Document.ROOM_LIST, "No rooms have been entered"),
                Arguments.of(Document.CONTACTS, "No contacts have been entered"),
                Arguments.of(Document.GIFT_LIST, "No gifts have been entered"),
                Arguments.of(Document.MEDIA_PROGRAMME, "Nothing has been decided about the press"),
                Arguments.of(
                        Document.SPOUSE_PROGRAMME,
                        "All go together: there is no programme of its own"),
                Arguments.of(Document.ADVANCE_CHECKLIST, "No tasks have been entered"),
                Arguments.of(Document.DIETARY_SHEET, "No guest has asked for anything"),
                Arguments.of(Document.CONFIRMATION_TRACKER, "Nothing is open"),
                Arguments.of(
                        Document.CHANGE_SHEET, "No earlier release was chosen to compare with"),
                Arguments.of(Document.DISTRIBUTION_LIST, "Nothing has been handed out"),
                Arguments.of(Document.LINE_BY_LINE, "No run of show has been written"),
                Arguments.of(Document.BRIEFING_NOTE, "Nothing more is known"),
                Arguments.of(Document.PERSON_BRIEF, "Nothing more is known"));
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void aListWithNothingOnItSaysSo(Document document, String sentence) {
        var said =
                listing(
                        SampleTours.empty(1).withDelegation(Delegation.NONE, SampleTours.DIRECTORY),
                        document);
        assertEquals(
                List.of(sentence),
                said.parts().stream()
                        .flatMap(part -> part.nothing().stream())
                        .map(ListingsTest::text)
                        .toList());
    }

    @Test
    void aRecipientsChangeSheetTellsWhatConcernsThem() {
        assertEquals(
                """
                # Moved
                Changes since Rev 2
                For: Mr Gao Lei
                Day | What | Field | Before | Now
                9 Mar 2026 | Talks on trade and industry | Time | 09:30–10:45 | 10:00–11:15
                """,
                changeSheet(ListingTours.before(), ListingTours.SECOND.id()));
    }

    @Test
    void whereNothingConcernsTheRecipientTheSheetSaysSo() {
        assertEquals(
                """
                #
                Changes since Rev 2
                For: Mr Gao Lei
                (No change for you.)
                """,
                changeSheet(
                        ListingTours.whole().without(new ItemId("banquet")),
                        ListingTours.SECOND.id()));
    }

    private static String changeSheet(Tour before, PersonId reader) {
        var order = order(Document.CHANGE_SHEET).since(new Since("2", before)).forReader(reader);
        return spelled((Listing) Papers.paper(ListingTours.whole(), order));
    }

    @Property(tries = 60)
    void noColumnIsEmptyAndEveryRowFillsThemAll(
            @ForAll @LongRange(max = 1_000) long seed, @ForAll Document document) {
        if (Papers.paper(ArbitraryTours.tour(seed, 20), order(document))
                instanceof Listing listing) {
            for (var part : listing.parts()) {
                var width = part.columns().size();
                assertEquals(part.rows().isEmpty(), part.nothing().isPresent());
                assertTrue(part.rows().stream().allMatch(row -> row.cells().size() == width));
            }
            for (var alike : byColumns(listing)) {
                for (var at = 0; at < alike.getFirst().columns().size(); at++) {
                    assertTrue(says(alike, at), document + ", column " + at);
                }
            }
        }
    }

    private static Collection<List<Listing.Part>> byColumns(Listing listing) {
        return listing.parts().stream()
                .filter(part -> !part.rows().isEmpty())
                .collect(Collectors.groupingBy(Listing.Part::columns))
                .values();
    }

    private static boolean says(List<Listing.Part> parts, int column) {
        return parts.getFirst().columns().get(column).forPen()
                || parts.stream()
                        .flatMap(part -> part.rows().stream())
                        .anyMatch(row -> !row.cells().get(column).lines().isEmpty());
    }

    @Property(tries = 40)
    void everyDelegateStandsInTheListOnce(@ForAll @LongRange(max = 1_000) long seed) {
        var tour = ArbitraryTours.tour(seed, 10);
        for (var document : List.of(Document.DELEGATION_LIST, Document.DELEGATION_BY_NAME)) {
            var numbers =
                    listing(tour, document).parts().getFirst().rows().stream()
                            .map(row -> Integer.parseInt(spelled(row.cells().getFirst())))
                            .sorted()
                            .toList();
            var count = tour.delegation().delegates().size();
            assertEquals(IntStream.rangeClosed(1, count).boxed().toList(), numbers);
        }
    }

    @Test
    void twoHundredRowsRepeatTheirHeadAndLoseNothing() throws IOException {
        var tasks =
                IntStream.range(0, 200)
                        .mapToObj(at ->
                                new Task(
                                        new TaskId("task-" + at),
                                        Text.english("Duty number " + at + " of all"),
                                        SampleTours.FIRST,
                                        "",
                                        at % 2 == 0))
                        .toList();
        var pdf =
                OneSet.PAPERS.pdf(
                        SampleTours.empty(1).withTasks(tasks), order(Document.ADVANCE_CHECKLIST));
        var said = PaperText.of(pdf);
        try (var paper = Loader.loadPDF(pdf)) {
            assertEquals(paper.getNumberOfPages(), said.split("Evidence, initials", -1).length - 1);
        }
        assertEquals(
                List.of(),
                tasks.stream()
                        .map(task -> task.what().best(Language.ENGLISH))
                        .filter(what -> said.split(what, -1).length != 2)
                        .toList());
    }

    private static Order order(Document document) {
        return new Order(document, List.of(Language.ENGLISH), ISSUE);
    }

    private static Listing listing(Tour tour, Document document) {
        return listing(tour, order(document));
    }

    private static String spelled(Listing listing) {
        return listing.parts().stream()
                .map(ListingsTest::spelled)
                .collect(Collectors.joining("\n"));
    }

    private static String spelled(Listing.Part part) {
        var said = new ArrayList<String>();
        said.add(("# " + text(part.heading())).strip());
        part.above().forEach(line -> said.add(text(line)));
        if (!part.rows().isEmpty()) {
            said.add(
                    part.columns().stream()
                            .map(column -> text(column.head()))
                            .collect(Collectors.joining(" | ")));
        }
        part.rows().forEach(row -> said.add(spelled(row)));
        part.nothing().ifPresent(nothing -> said.add("(" + text(nothing) + ")"));
        part.notes().forEach(note -> said.add("* " + text(note)));
        return said.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String spelled(Listing.Row row) {
        var cells =
                row.cells().stream().map(ListingsTest::spelled).collect(Collectors.joining(" | "));
        return (row.struck() ? "- " : "") + cells.stripTrailing();
    }

    private static String spelled(Listing.Cell cell) {
        return cell.lines().stream()
                .map(line -> (line.symbol() + " " + text(line.text())).strip())
                .collect(Collectors.joining(" / "));
    }

    private static String text(Phrase phrase) {
        return phrase.said().stream().map(Phrase.Said::text).collect(Collectors.joining(" // "));
    }
}
