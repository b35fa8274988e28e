package org.retinue.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.retinue.print.PageImages;

class PageColumnTest {

    private static final PageImages.Size A4 = new PageImages.Size(595, 842);
    private static final PageImages.Size A5 = new PageImages.Size(420, 595);

    @Test
    void pagesStandBelowEachOtherWithAGapAround() {
        var column = new PageColumn(List.of(A4, A5), 2);
        assertEquals(List.of(12.0, 1708.0), List.of(column.top(0), column.top(1)));
        assertEquals(2910, column.height());
        assertEquals(1214, column.width());
        assertEquals(List.of(0), column.between(0, 1708));
        assertEquals(List.of(0, 1), column.between(1695, 1709));
        assertEquals(1, column.at(1700));
    }

    @Test
    void noPagesHaveNoPlace() {
        var column = new PageColumn(List.of(), 1);
        assertEquals(List.of(), column.between(0, 1000));
        assertEquals(0, column.at(0));
    }

    @Property
    void noPageLiesOnAnotherAndAllAreSeenWhole(
            @ForAll("pages") List<PageImages.Size> pages,
            @ForAll @DoubleRange(min = 0.3, max = 4) double scale) {
        var column = new PageColumn(pages, scale);
        var all = IntStream.range(0, pages.size()).boxed().toList();
        assertEquals(all, column.between(0, column.height()));
        for (var page : all) {
            var bottom = column.top(page) + column.height(page);
            assertEquals(page, column.at(column.top(page)));
            assertTrue(column.between(column.top(page), bottom).contains(page));
            assertTrue(column.width(page) <= column.width());
            var next = page + 1 < pages.size() ? column.top(page + 1) : column.height();
            assertEquals(PageColumn.GAP, next - bottom, 1e-6);
        }
    }

    @Provide
    Arbitrary<List<PageImages.Size>> pages() {
        var length = Arbitraries.doubles().between(100, 1200);
        return Combinators.combine(length, length).as(PageImages.Size::new).list().ofMaxSize(30);
    }
}
