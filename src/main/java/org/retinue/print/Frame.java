package org.retinue.print;

import java.util.List;

/// What stands on every page of every document: the head and the foot. The direction is that in
/// which the leading language is read, as HTML names it: `ltr` or `rtl`.
record Frame(String language, String direction, String subject, Head head, Foot foot) {

    boolean isFromRight() {
        return direction.equals("rtl");
    }

    /// Which tour, whose, when, and which document this is. The short title fits the head of a
    /// page; the whole one is there where the short one leaves something out.
    record Head(
            String code,
            Phrase title,
            Phrase wholeTitle,
            Phrase occasion,
            Phrase delegation,
            Phrase dates,
            Phrase document) {}

    /// For whom the page is, which release, by whom and when, and the page's number.
    record Foot(
            List<Phrase> markings,
            List<Mark> legend,
            Phrase release,
            Phrase issued,
            String content,
            List<PageOf> pages) {}

    /// A symbol with its word, told apart in black and white.
    record Mark(String symbol, Phrase word) {}

    /// A language's way of saying "page n of m": what stands around the two numbers.
    record PageOf(String language, String direction, String before, String between, String after) {}
}
