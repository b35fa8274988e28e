package org.retinue.ui.preview;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.retinue.print.PageImages;

/// Pictures of the pages that show, drawn beside the window and kept within a bound.
final class PageFeed {

    /// Twenty pages or so, at a usual size.
    private static final long MOST_PIXELS = 24_000_000;

    private final InTurn<Drawn, PageImages.Picture> painter;
    private final Kept<PageRef, Shot> kept =
            new Kept<>(
                    MOST_PIXELS,
                    shot -> (long) (shot.image().getWidth() * shot.image().getHeight()));

    /// A page at a size, in pixels to a point.
    record Drawn(PageRef page, double scale) {}

    private record Shot(double scale, Image image) {}

    /// Only of pages that are shown a picture is kept; one may be drawn for a page that is gone by
    /// then. The consumer is told of each page of which there is a new picture.
    PageFeed(Worker worker, Predicate<PageRef> isShown, Consumer<PageRef> then) {
        painter =
                new InTurn<>(
                        worker,
                        drawn -> drawn.page().images().draw(drawn.page().page(), drawn.scale()),
                        (drawn, picture) -> {
                            if (isShown.test(drawn.page()) && drawn.page().images().isOpen()) {
                                kept.put(drawn.page(), new Shot(drawn.scale(), image(picture)));
                                then.accept(drawn.page());
                            }
                        });
    }

    /// These pages show, the most important first.
    void want(List<Drawn> shown) {
        painter.want(shown.stream().filter(drawn -> !isThere(drawn)).toList());
    }

    /// The latest picture of the page, which may be of another size.
    Optional<Image> picture(PageRef page) {
        return kept.get(page).map(Shot::image);
    }

    int held() {
        return kept.size();
    }

    void clear() {
        painter.want(List.of());
        kept.clear();
    }

    private boolean isThere(Drawn drawn) {
        return kept.get(drawn.page()).filter(shot -> shot.scale() == drawn.scale()).isPresent();
    }

    private static Image image(PageImages.Picture picture) {
        return new WritableImage(
                new PixelBuffer<>(
                        picture.width(),
                        picture.height(),
                        IntBuffer.wrap(picture.pixels()),
                        PixelFormat.getIntArgbPreInstance()));
    }
}
