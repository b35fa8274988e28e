package org.retinue.tour;

import java.util.List;
import java.util.function.Predicate;

/// Finding one's place in what stands in order.
public final class Sorted {

    private Sorted() {}

    /// The place of the first that is so, where all behind it are so too; behind the last where
    /// none is.
    public static <T> int first(List<T> sorted, Predicate<? super T> wanted) {
        var low = 0;
        var high = sorted.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (wanted.test(sorted.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
