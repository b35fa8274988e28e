package org.retinue.ui.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How wide the columns of a sheet are in the room there is: the least important ones give way
/// until the others fit, and what is left over is shared.
public final class Widths {

    private Widths() {}

    /// What a column needs at least, its share of what is left over, and its importance: the
    /// columns with the highest rank give way first, those of rank 0 never. A column that is not
    /// open only shows something, and the cursor passes it by.
    public record Need<C extends Enum<C>>(
            C column, double least, double share, int rank, boolean open) {}

    /// The widths of the columns that are shown, in their order.
    public static <C extends Enum<C>> Map<C, Double> fit(List<Need<C>> needs, double room) {
        var kept = new ArrayList<>(needs);
        while (sum(kept) > room) {
            var least = Collections.max(kept, Comparator.comparingInt(Need::rank));
            if (least.rank() == 0) {
                break;
            }
            kept.remove(least);
        }
        var left = Math.max(0, room - sum(kept));
        var shares = Math.max(1, kept.stream().mapToDouble(Need::share).sum());
        var widths = new EnumMap<C, Double>(needs.getFirst().column().getDeclaringClass());
        kept.forEach(need ->
                widths.put(need.column(), Math.floor(need.least() + left * need.share() / shares)));
        return widths;
    }

    private static double sum(List<? extends Need<?>> needs) {
        return needs.stream().mapToDouble(Need::least).sum();
    }
}
