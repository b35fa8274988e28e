package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.edit.Deed;
import org.retinue.edit.Edits;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.ui.programme.LineId;
import org.retinue.ui.table.Row;

/// Counts the strokes of an officer's daily work through the real window, and holds them against
/// [Spreadsheet], where the steps in Excel and Word stand one by one.
///
/// A key, a typed letter, a click and keys pressed together are one stroke each. The same content
/// is typed in both: start, end, what, where and who receives; the columns are chosen and the heads
/// are written beforehand. Here sites, people and kinds are found by a few letters (people by the
/// initials of their pinyin) because the office knows them already, and all comes out in two
/// languages; of names that neither knows, both need every letter. Excel is ahead where nothing has
/// to be put right: a table pasted as it is takes one stroke there and two here.
@Tag("long")
class KeystrokesTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 9, 11);
    private static final ItemId BANQUET = new ItemId("zm-banquet");

    /// As they stand in the README.
    private enum Work {
        DAY(211, 365),
        PASTE(9, 35),
        SLIP(9, 18);

        private final int here;
        private final int there;

        Work(int here, int there) {
            this.here = here;
            this.there = there;
        }

        void check(CountedHand hand, Spreadsheet sheet) {
            assertEquals(here, hand.strokes(), hand.doings());
            assertEquals(there, sheet.strokes(), sheet.toString());
            assertTrue(here < there);
        }
    }

    /// One row of the day: what is typed into each cell here, and what is to stand there.
    private record Typed(String start, String end, String kind, String site, String host) {}

    private static final List<Typed> TYPED =
            List.of(
                    new Typed("830", "845", "mo", "li", ""),
                    new Typed("850", "915", "wr", "li", "szsy"),
                    new Typed("920", "1025", "mo", "b", ""),
                    new Typed("1030", "12", "", "b", "bydc"),
                    new Typed("1210", "1325", "wo", "b", "bydc"),
                    new Typed("1340", "1445", "mo", "hu", ""),
                    new Typed("1450", "1605", "", "hu", "hwc"),
                    new Typed("1615", "1655", "ta", "hu", "hwc"),
                    new Typed("17", "18", "mo", "g", ""),
                    new Typed("1805", "1905", "res", "g", ""),
                    new Typed("1915", "2045", "b", "g", "szsc"),
                    new Typed("2050", "2105", "pr", "g", ""));

    private static final String SLIPPED =
            """
            09:10|09:25|Motorcade|Lianhuashan Park|
            09:30|09:55|Wreath-laying|Lianhuashan Park|Greeter, city of Shenzhen (illustrative)
            10:00|11:05|Motorcade|BYD|
            11:10|12:40|Company visit|BYD|Host lead, BYD (illustrative)
            12:50|14:05|Working meal|BYD|Host lead, BYD (illustrative)
            14:20|15:25|Motorcade|Huawei|
            15:30|16:45|Company visit|Huawei|Host lead, Huawei (illustrative)
            16:55|17:35|Talks|Huawei|Host lead, Huawei (illustrative)
            17:40|18:40|Motorcade|Guest hotel (illustrative)|
            18:45|19:45|Rest|Guest hotel (illustrative)|
            19:15|20:45|Banquet|Guest hotel (illustrative)|Host lead, city of Shenzhen (illustrative)
            """;

    @TempDir private Path folder;

    @Test
    void aDayOfTwelveItemsIsTypedIn() {
        try (var place = place()) {
            var wanted =
                    Stream.concat(
                                    monday(place),
                                    Stream.of("20:50|21:05|Press|Guest hotel (illustrative)|"))
                            .toList();
            remove(place, tour(place).programme(MONDAY));
            var hand = new CountedHand(place.hand());
            hand.click(blank(place.hand()), "the start of the day's empty line");
            for (var row : TYPED) {
                hand.type(row.start()).press(KeyCode.TAB);
                hand.type(row.end()).press(KeyCode.TAB);
                hand.type(row.kind()).press(KeyCode.TAB).press(KeyCode.TAB).type(row.site());
                if (!row.host().isEmpty()) {
                    hand.press(KeyCode.TAB).type(row.host());
                }
                hand.press(KeyCode.ENTER);
            }
            assertEquals(lines(wanted.stream()), lines(monday(place)));
            Work.DAY.check(
                    hand, Spreadsheet.typing(wanted.stream().map(KeystrokesTest::cells).toList()));
        }
    }

    @Test
    void aPastedProgrammeOfFortyRowsIsPutRight() {
        try (var place = place()) {
            remove(place, tour(place).items());
            var plan = PastedPlan.ofThreeDays();
            clip(plan.html());
            var hand = new CountedHand(place.hand());
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
            hand.click("#mend-0");
            hand.choose("#column-1", "Hosts");
            hand.choose("#column-2", "Remarks");
            hand.choose("#site-0", "Guest hotel (illustrative)");
            hand.press(KeyCode.ENTER);
            place.until("it is pasted", view -> !view.tour().orElseThrow().items().isEmpty());
            assertEquals(
                    lines(plan.rows().stream().map(KeystrokesTest::wanted)),
                    lines(tour(place).items().stream().map(told(place)::whole)));
            Work.PASTE.check(hand, Spreadsheet.PASTE);
        }
    }

    @Test
    void aSlipOfFortyMinutesIsHandledAndTheDayPrinted() throws IOException {
        try (var place = place()) {
            anchor(place);
            var file = folder.resolve("day.pdf");
            place.answers().toSave = Optional.of(file);
            var hand = new CountedHand(place.hand());
            hand.click(
                    line(
                            place.hand(),
                            new LineId.OfItem(tour(place).programme(MONDAY).getFirst().id())),
                    "the first line of the day");
            hand.press(KeyCode.CONTROL, KeyCode.R);
            place.hand().find("#shift-by");
            hand.type("40");
            assertEquals(
                    "10 items move; 1 item in the way stays; 3 new findings",
                    place.hand().find("#shift-summary", Label.class).getText());
            hand.press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.P);
            place.hand().find("#save-pdf");
            hand.press(KeyCode.DOWN).press(KeyCode.ENTER).pressElsewhere(KeyCode.ENTER);
            place.hand().until("the PDF is there", () -> Files.exists(file));
            assertEquals(SLIPPED.strip(), lines(monday(place)));
            try (var paper = Loader.loadPDF(file.toFile())) {
                assertEquals(1, paper.getNumberOfPages());
            }
            Work.SLIP.check(hand, Spreadsheet.SLIP);
        }
    }

    private Workplace place() {
        var place = Workplace.withSamples(folder);
        Toolkit.run(() -> {
            place.studio()
                    .preferences()
                    .keep("columns.programme", List.of("+HOST", "-DURATION", "-CONFIRMATION"));
            place.studio().desk().open(new TourId("zambia-2023-09"));
        });
        place.until("the tour is open", view -> view.tour().isPresent());
        place.hand().find("#programme");
        place.hand().settle();
        return place;
    }

    private static Tour tour(Workplace place) {
        return place.view().tour().orElseThrow();
    }

    private static void remove(Workplace place, Collection<Item> items) {
        var ids = items.stream().map(Item::id).collect(Collectors.toSet());
        Toolkit.run(() -> place.studio().desk().edit(Edits.remove(ids, Text.EMPTY)));
    }

    private static void anchor(Workplace place) {
        var banquet = tour(place).item(BANQUET).orElseThrow();
        Toolkit.run(() ->
                place.studio()
                        .desk()
                        .edit(
                                Edits.change(
                                        Deed.CHANGE_TIME,
                                        banquet,
                                        item ->
                                                item.withStanding(
                                                        item.standing().withAnchored(true)))));
    }

    private static void clip(String html) {
        Toolkit.run(() -> {
            var content = new ClipboardContent();
            content.putHtml(html);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static Node blank(Hand hand) {
        return line(hand, new LineId.OfNew(Optional.of(MONDAY)));
    }

    /// The cell in which the line's start stands.
    private static Node line(Hand hand, LineId line) {
        hand.settle();
        return Toolkit.get(() ->
                hand.scene().getRoot().lookupAll(".table-row-cell").stream()
                        .filter(node ->
                                node instanceof TableRow<?> row
                                        && row.getItem() instanceof Row<?, ?> shown
                                        && shown.id().equals(line))
                        .flatMap(row -> row.lookupAll(".column-start").stream())
                        .findFirst()
                        .orElseThrow());
    }

    private static ItemLines told(Workplace place) {
        return new ItemLines(place.studio().words(), tour(place));
    }

    private static Stream<String> monday(Workplace place) {
        return tour(place).programme(MONDAY).stream().map(told(place)::of);
    }

    /// What a row of the plan is to become.
    private static String wanted(PastedPlan.Row row) {
        var kind =
                switch (row.activity()) {
                    case "Visit" -> "Company visit";
                    case "Working lunch" -> "Working meal";
                    default -> row.activity();
                };
        return String.join(
                "|",
                MONDAY.minusDays(1).plusDays(row.day()).toString(),
                "%02d:00".formatted(row.hour()),
                "%02d:45".formatted(row.hour()),
                kind,
                row.place().equals("Guest house") ? "Guest hotel (illustrative)" : row.place(),
                row.host(),
                row.activity(),
                row.points().isEmpty() ? "0" : "1");
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    /// What an officer types of it into a table.
    private static List<String> cells(String line) {
        var cells = Stream.of(line.replace(" (illustrative)", "").split("\\|", -1));
        return cells.map(cell ->
                        cell.matches("[0-9:]+")
                                ? cell.replaceFirst("^0", "").replaceFirst(":00$", ":")
                                : cell)
                .toList();
    }
}
