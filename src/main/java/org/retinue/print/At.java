package org.retinue.print;

import java.util.List;
import java.util.Locale;
import org.retinue.seating.Spot;

/// Where a shape stands in a drawing and how large it is, in millimetres from the upper left
/// corner. As text it is what a style attribute says, and nothing but numbers.
record At(double left, double top, double width, double height) {

    /// Around a point, moved into an area of that size where it would stand out of it.
    static At around(double x, double y, Size shape, Size area) {
        return new At(
                Math.clamp(x - shape.width / 2, 0, Math.max(0, area.width - shape.width)),
                Math.clamp(y - shape.height / 2, 0, Math.max(0, area.height - shape.height)),
                shape.width,
                shape.height);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "left:%.1fmm;top:%.1fmm;width:%.1fmm;height:%.1fmm",
                left,
                top,
                width,
                height);
    }

    /// How large something is, in millimetres.
    record Size(double width, double height) {

        private static final double GAP = 1.6;
        private static final double NARROWEST = 14;

        /// As large as boxes around the spots of an area can be without that two of them overlap:
        /// where two stand beside each other they become narrower, where one stands below the other
        /// lower.
        static Size fitting(List<Spot> spots, Size area, Size largest) {
            var size = largest;
            for (var one : spots) {
                for (var other : spots) {
                    if (!one.equals(other)) {
                        size =
                                size.apart(
                                        Math.abs(one.x() - other.x()) * area.width,
                                        Math.abs(one.y() - other.y()) * area.height);
                    }
                }
            }
            return size;
        }

        /// So that two whose middles are so far from each other do not overlap.
        private Size apart(double across, double down) {
            if (across >= width + GAP || down >= height + GAP) {
                return this;
            }
            return across > NARROWEST + GAP || down < GAP
                    ? new Size(across - GAP, height)
                    : new Size(width, down - GAP);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm", width, height);
        }
    }
}
