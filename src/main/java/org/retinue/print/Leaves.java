package org.retinue.print;

import java.awt.Graphics;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/// The pages of a run as a print service asks for them, over and over where the printer makes no
/// copies by itself. Nobody is asked for a page after one was refused.
final class Leaves implements Pageable, Printable {

    private final PDFPageable made;
    private final PDFPrintable drawn;
    private final Optional<PDRectangle> sheet;
    private final List<Integer> pages;
    private final Printing.Watch watch;
    private volatile boolean stopped;

    Leaves(PDDocument document, Run run, int times, Printing.Watch watch) {
        made = new PDFPageable(document);
        sheet = sheet(run.size());
        drawn =
                new PDFPrintable(
                        document, sheet.isPresent() ? Scaling.SCALE_TO_FIT : Scaling.ACTUAL_SIZE);
        pages =
                Collections.nCopies(times, run.pages()).stream()
                        .flatMap(List::stream)
                        .filter(page -> page < document.getNumberOfPages())
                        .toList();
        this.watch = watch;
    }

    boolean isStopped() {
        return stopped;
    }

    @Override
    public int getNumberOfPages() {
        return pages.size();
    }

    @Override
    public PageFormat getPageFormat(int index) {
        var format = made.getPageFormat(pages.get(index));
        sheet.ifPresent(size -> format.setPaper(paper(size)));
        return format;
    }

    @Override
    public Printable getPrintable(int index) {
        return this;
    }

    @Override
    public int print(Graphics graphics, PageFormat format, int index) throws PrinterException {
        if (index >= pages.size()) {
            return NO_SUCH_PAGE;
        }
        stopped = stopped || !watch.goesOn(index + 1, pages.size());
        if (stopped) {
            throw new PrinterAbortException();
        }
        return drawn.print(graphics, format, pages.get(index));
    }

    private static Optional<PDRectangle> sheet(Run.Size size) {
        return switch (size) {
            case AS_MADE -> Optional.empty();
            case A4 -> Optional.of(PDRectangle.A4);
            case A3 -> Optional.of(PDRectangle.A3);
            case LETTER -> Optional.of(PDRectangle.LETTER);
        };
    }

    private static Paper paper(PDRectangle size) {
        var paper = new Paper();
        paper.setSize(size.getWidth(), size.getHeight());
        paper.setImageableArea(0, 0, size.getWidth(), size.getHeight());
        return paper;
    }
}
