package org.retinue.arrange;

import java.util.List;

/// What a problem cannot say in numbers about a day: lunch, the traffic of the hour, a day that is
/// overfull. Asked only about routes that keep all windows, from several threads at once, and
/// always with the same answer to the same question.
@FunctionalInterface
public interface Judge {

    /// Admits every route.
    Judge LENIENT = (_, _) -> true;

    /// Whether the day may be spent on these visits in this order.
    boolean admits(int day, List<Integer> visits);
}
