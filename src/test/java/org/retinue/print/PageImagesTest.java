package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Trouble;

class PageImagesTest {

    private static final int RED = 0xFFFF0000;
    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void aPageIsDrawnAtTheSizeThatIsAskedFor() {
        try (var images = PageImages.of(Sheets.pdf(PDRectangle.A4, "one", "two"))) {
            assertEquals(2, images.sizes().size());
            assertEquals(595, images.sizes().getFirst().width(), 1);
            var half = images.draw(1, 0.5);
            assertEquals(List.of(297, 420), List.of(half.width(), half.height()));
            assertEquals(half.width() * half.height(), half.pixels().length);
            assertEquals(RED, pixel(half, 10, half.height() - 10));
            assertEquals(WHITE, pixel(half, half.width() - 10, 10));
        }
    }

    @Test
    void aPageThatLiesOnItsSideIsWide() {
        try (var images = PageImages.of(Sheets.pdf(Sheets.LANDSCAPE, "wide"))) {
            assertTrue(images.sizes().getFirst().width() > images.sizes().getFirst().height());
        }
    }

    @Test
    void everyPixelIsOpaque() {
        try (var images = PageImages.of(Sheets.pdf(PDRectangle.A5, "one"))) {
            assertTrue(
                    Arrays.stream(images.draw(0, 0.4).pixels())
                            .allMatch(pixel -> pixel >>> 24 == 0xFF));
        }
    }

    @Test
    void whatIsClosedDrawsNothing() {
        var images = PageImages.of(Sheets.pdf(PDRectangle.A4, "one"));
        images.close();
        images.close();
        assertFalse(images.isOpen());
        assertEquals(1, images.draw(0, 1).width());
    }

    @Test
    void whatIsNoPdfIsTrouble() {
        var text = "No PDF".getBytes(StandardCharsets.UTF_8);
        assertThrows(Trouble.class, () -> PageImages.of(text));
    }

    private static int pixel(PageImages.Picture picture, int x, int y) {
        return picture.pixels()[y * picture.width() + x];
    }
}
