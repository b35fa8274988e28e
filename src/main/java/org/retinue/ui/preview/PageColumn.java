package org.retinue.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.retinue.print.PageImages;

/// Where pages lie that stand below each other, with a gap around each.
final class PageColumn {

    static final double GAP = 12;

    private final List<PageImages.Size> pages;
    private final double scale;
    private final List<Double> tops = new ArrayList<>();
    private final double height;

    PageColumn(List<PageImages.Size> pages, double scale) {
        this.pages = List.copyOf(pages);
        this.scale = scale;
        var top = GAP;
        for (var page : pages) {
            tops.add(top);
            top += page.height() * scale + GAP;
        }
        height = top;
    }

    int count() {
        return pages.size();
    }

    double scale() {
        return scale;
    }

    double height() {
        return height;
    }

    double width() {
        return pages.stream().mapToDouble(page -> page.width() * scale).max().orElse(0) + 2 * GAP;
    }

    double top(int page) {
        return tops.get(page);
    }

    double width(int page) {
        return pages.get(page).width() * scale;
    }

    double height(int page) {
        return pages.get(page).height() * scale;
    }

    /// The pages of which something lies between the two heights.
    List<Integer> between(double from, double to) {
        return IntStream.range(0, count())
                .filter(page -> top(page) < to && top(page) + height(page) > from)
                .boxed()
                .toList();
    }

    /// The page that one reads: the one on which this height lies, or else the next.
    int at(double height) {
        return IntStream.range(0, count())
                .filter(page -> top(page) + height(page) >= height)
                .findFirst()
                .orElse(Math.max(0, count() - 1));
    }
}
