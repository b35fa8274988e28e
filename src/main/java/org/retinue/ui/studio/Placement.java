package org.retinue.ui.studio;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/// Where a window stands, and whether it fills its screen.
record Placement(Rectangle2D place, boolean maximised) {

    /// So much of a window must lie on a screen that it can be seen and moved.
    private static final double LEAST_WIDTH = 200;

    private static final double LEAST_HEIGHT = 60;

    /// The placement that the text describes, if it describes one.
    static Optional<Placement> of(String text) {
        var parts = text.split(" ", -1);
        try {
            var numbers = Arrays.stream(parts).limit(4).mapToDouble(Double::parseDouble).toArray();
            return parts.length == 5 && Arrays.stream(numbers).allMatch(Double::isFinite)
                    ? Optional.of(
                            new Placement(
                                    new Rectangle2D(numbers[0], numbers[1], numbers[2], numbers[3]),
                                    parts[4].equals("maximised")))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    String text() {
        var numbers =
                Stream.of(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight())
                        .map(number -> Long.toString(Math.round(number)))
                        .collect(Collectors.joining(" "));
        return numbers + (maximised ? " maximised" : " free");
    }

    /// The same on one of the screens: a window that none of them shows, because another screen was
    /// there yesterday, comes to the first one; none is larger than its screen.
    Placement on(List<Rectangle2D> screens) {
        var screen = screens.stream().filter(this::isSeenOn).findFirst().orElse(screens.getFirst());
        var width = Math.min(place.getWidth(), screen.getWidth());
        var height = Math.min(place.getHeight(), screen.getHeight());
        var seen = isSeenOn(screen);
        var x = seen ? place.getMinX() : screen.getMinX() + (screen.getWidth() - width) / 2;
        var y = seen ? place.getMinY() : screen.getMinY() + (screen.getHeight() - height) / 2;
        return new Placement(new Rectangle2D(x, y, width, height), maximised);
    }

    /// Whether the strip by which a window is moved shows on the screen.
    private boolean isSeenOn(Rectangle2D screen) {
        var width =
                Math.min(place.getMaxX(), screen.getMaxX())
                        - Math.max(place.getMinX(), screen.getMinX());
        return width >= Math.min(LEAST_WIDTH, place.getWidth())
                && place.getMinY() >= screen.getMinY() - 1
                && place.getMinY() <= screen.getMaxY() - LEAST_HEIGHT;
    }
}
