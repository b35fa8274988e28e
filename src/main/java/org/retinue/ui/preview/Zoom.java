package org.retinue.ui.preview;

import java.util.List;
import org.retinue.print.PageImages;

/// How large the pages are shown: as wide as the room, whole, or at a share of their real size.
sealed interface Zoom {

    /// Pixels of the window to a point of the page, at its real size.
    double REAL = 96.0 / 72;

    /// The shares that the keys go through, in percent.
    List<Integer> STEPS = List.of(25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300);

    /// As wide as there is room.
    record Width() implements Zoom {}

    /// As large as the whole page fits.
    record Whole() implements Zoom {}

    /// At a share of the real size.
    record Share(int percent) implements Zoom {}

    /// Pixels to a point, for pages of this size in a room of this size.
    default double scale(PageImages.Size page, double width, double height) {
        var wide = width / page.width();
        return within(
                switch (this) {
                    case Width() -> wide;
                    case Whole() -> Math.min(wide, height / page.height());
                    case Share(var percent) -> percent * REAL / 100;
                });
    }

    /// The nearest step that is larger than what shows now.
    static Zoom larger(double scale) {
        var now = percent(scale);
        return new Share(STEPS.stream().filter(step -> step > now).findFirst().orElse(last()));
    }

    static Zoom smaller(double scale) {
        var now = percent(scale);
        return new Share(
                STEPS.reversed().stream()
                        .filter(step -> step < now)
                        .findFirst()
                        .orElse(STEPS.getFirst()));
    }

    static int percent(double scale) {
        return (int) Math.round(scale / REAL * 100);
    }

    private static double within(double scale) {
        return Math.clamp(scale, STEPS.getFirst() * REAL / 100, last() * REAL / 100);
    }

    private static int last() {
        return STEPS.getLast();
    }
}
