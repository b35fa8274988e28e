package org.retinue.print;

import java.util.List;

/// How a paper is printed: so many copies, on which sides of the sheet, on sheets of which size,
/// and which of its pages, counted from 0.
public record Run(int copies, Turning turning, Size size, List<Integer> pages) {

    public static final int MOST_COPIES = 999;

    public Run {
        pages = List.copyOf(pages);
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("One copy to " + MOST_COPIES + ", not " + copies);
        }
    }

    public Run of(List<Integer> changed) {
        return new Run(copies, turning, size, changed);
    }

    /// Which sides are printed, and over which edge the sheet is turned.
    public enum Turning {
        ONE_SIDE,
        LONG_EDGE,
        SHORT_EDGE
    }

    /// On what sheets: as large as the page was made, or these, to which it is fitted.
    public enum Size {
        AS_MADE,
        A4,
        A3,
        LETTER
    }
}
