package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Trouble;

/// What a print service is handed, read from the PostScript that one writes.
class PrintingTest {

    private static final byte[] FOUR = Sheets.pdf(PDRectangle.A4, "one", "two", "three", "four");
    private static final List<Integer> ALL = List.of(0, 1, 2, 3);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Printer printer = printer();

    @Test
    void everyPageIsPrintedOnce() {
        assertTrue(print(FOUR, run(ALL)));
        assertEquals(4, pages());
        assertEquals(List.of("595x842"), sizes());
        assertTrue(script().contains("/NumCopies 1 "), "one copy");
    }

    @Test
    void somePagesArePrintedWithoutTheOthers() {
        assertTrue(print(FOUR, run(List.of(1, 3, 9))));
        assertEquals(2, pages());
    }

    @Test
    void copiesAreMadeByThePrinterAndSorted() {
        print(FOUR, new Run(3, Run.Turning.ONE_SIDE, Run.Size.AS_MADE, ALL));
        assertEquals(4, pages());
        assertTrue(script().contains("/NumCopies 3 "), "three copies");
        assertTrue(script().contains("/Collate true"), "sorted");
    }

    @ParameterizedTest
    @CsvSource({"ONE_SIDE, false, false", "LONG_EDGE, true, false", "SHORT_EDGE, true, true"})
    void sheetsAreTurnedOverTheEdgeThatIsAskedFor(
            Run.Turning turning, boolean both, boolean tumbled) {
        print(FOUR, new Run(1, turning, Run.Size.AS_MADE, ALL));
        assertEquals(both, script().contains("/Duplex true"));
        assertEquals(tumbled, script().contains("/Tumble true"));
    }

    @Test
    void aPageKeepsItsSizeOrIsFittedToTheSheet() {
        var card = Sheets.pdf(PDRectangle.A5, "card");
        print(card, new Run(1, Run.Turning.ONE_SIDE, Run.Size.AS_MADE, List.of(0)));
        assertEquals(List.of("420x595"), sizes());
        out.reset();
        print(card, new Run(1, Run.Turning.ONE_SIDE, Run.Size.LETTER, List.of(0)));
        assertEquals(List.of("612x792"), sizes());
    }

    @Test
    void whoCallsItOffIsAskedNoMore() {
        var asked = new ArrayList<Integer>();
        var all =
                Printing.print(
                        "Programme",
                        FOUR,
                        printer,
                        run(ALL),
                        (page, _) -> {
                            asked.add(page);
                            return page < 3;
                        });
        assertFalse(all, "it was called off");
        assertEquals(List.of(1, 2, 3), asked.stream().distinct().toList());
        assertEquals(3, asked.getLast());
    }

    @Test
    void noPageIsNoJob() {
        assertTrue(print(FOUR, run(List.of())));
        assertEquals(0, out.size());
    }

    @Test
    void aPrinterThatIsGoneIsTrouble() {
        ((StreamPrintService) printer.service()).dispose();
        assertThrows(Trouble.class, () -> print(FOUR, run(ALL)));
    }

    @Test
    void theUsualPrinterIsFirstAndNoneIsThereTwice() {
        var names = Printing.printers().stream().map(Printer::name).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    private boolean print(byte[] pdf, Run run) {
        return Printing.print("Programme", pdf, printer, run, (_, _) -> true);
    }

    private static Run run(List<Integer> pages) {
        return new Run(1, Run.Turning.ONE_SIDE, Run.Size.AS_MADE, pages);
    }

    private Printer printer() {
        var factories =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        return new Printer(factories[0].getPrintService(out));
    }

    private String script() {
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private long pages() {
        return script().lines().filter(line -> line.startsWith("%%Page: ")).count();
    }

    /// The sizes of the sheets, in points.
    private List<String> sizes() {
        return Pattern.compile("/PageSize \\[([\\d.]+) ([\\d.]+)\\]")
                .matcher(script())
                .results()
                .map(size -> rounded(size.group(1)) + "x" + rounded(size.group(2)))
                .distinct()
                .toList();
    }

    private static long rounded(String number) {
        return Math.round(Double.parseDouble(number));
    }
}
