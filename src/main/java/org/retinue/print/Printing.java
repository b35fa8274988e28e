package org.retinue.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.retinue.tour.Trouble;

/// Prints papers through the system's print service.
public final class Printing {

    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private Printing() {}

    /// What is asked before each page: whether to go on with this one of so many.
    public interface Watch {
        boolean goesOn(int page, int of);
    }

    /// The printers of the system, the usual one first; takes as long as the system takes.
    public static List<Printer> printers() {
        var usual =
                Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                        .filter(service -> service.isDocFlavorSupported(PAGES));
        return Stream.concat(
                        usual.stream(),
                        Stream.of(PrintServiceLookup.lookupPrintServices(PAGES, null)))
                .distinct()
                .map(Printer::new)
                .toList();
    }

    /// Hands the pages of the run to the printer under the paper's name; false when it was called
    /// off.
    public static boolean print(String name, byte[] pdf, Printer printer, Run run, Watch watch) {
        try (var document = Loader.loadPDF(pdf)) {
            var leaves =
                    new Leaves(
                            document, run, printer.takes(Copies.class) ? 1 : run.copies(), watch);
            if (leaves.getNumberOfPages() > 0) {
                send(leaves, printer, attributes(name, printer, run));
            }
            return !leaves.isStopped();
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_PRINT, e, name);
        }
    }

    private static void send(Leaves leaves, Printer printer, PrintRequestAttributeSet attributes) {
        try {
            printer.service()
                    .createPrintJob()
                    .print(new SimpleDoc(leaves, PAGES, null), attributes);
        } catch (PrintException e) {
            // A page that is refused ends the job, which the service takes for a failure.
            if (!leaves.isStopped()) {
                throw new Trouble(Trouble.Kind.CANNOT_PRINT, e, printer.name());
            }
        }
    }

    private static PrintRequestAttributeSet attributes(String name, Printer printer, Run run) {
        var attributes = new HashPrintRequestAttributeSet();
        Stream.<PrintRequestAttribute>of(
                        new JobName(name, null),
                        new Copies(run.copies()),
                        SheetCollate.COLLATED,
                        sides(run))
                .filter(attribute -> printer.takes(attribute.getCategory()))
                .forEach(attributes::add);
        return attributes;
    }

    private static Sides sides(Run run) {
        return switch (run.turning()) {
            case ONE_SIDE -> Sides.ONE_SIDED;
            case LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
            case SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
        };
    }
}
