package org.retinue.exchange.paste;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.LegMode;

/// What the words of an activity tell: its kind, or how one goes.
record Activity(Optional<EngagementKind> kind, Optional<LegMode> leg) {

    /// Activities by their words, each looked at once.
    static final class Book {

        private final Map<String, Activity> activities = new HashMap<>();

        Activity of(String words) {
            return activities.computeIfAbsent(
                    words, text -> new Activity(Activities.kind(text), Activities.leg(text)));
        }
    }
}
