package org.retinue.ui.preview;

import org.retinue.print.PageChoice;
import org.retinue.print.Printer;
import org.retinue.print.Run;

/// How the papers are to be printed: on which printer, how often, on which sides of what sheets,
/// and which pages of all that show.
public record PrintWish(
        Printer printer, int copies, Run.Turning turning, Run.Size size, PageChoice pages) {

    /// The run of one paper of so many pages, before which so many lie.
    public Run run(int before, int count) {
        return new Run(copies, turning, size, pages.of(before, count));
    }
}
