package org.retinue.arrange;

import java.util.List;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;

/// What a day may hold: an engagement that is wanted, or items that stand fixed, several where they
/// overlap. It begins at one place and ends at another, as numbered by [Roads].
record Stop(
        List<Item> items,
        boolean fixed,
        int in,
        int out,
        int stay,
        int value,
        List<List<Window>> windows,
        Load load) {

    Stop {
        items = List.copyOf(items);
        windows = windows.stream().map(List::copyOf).toList();
    }

    /// From when to when it may begin, both included.
    record Window(int opens, int closes) {

        Window {
            if (closes < opens) {
                throw new IllegalArgumentException("A window closes after it opens");
            }
        }
    }

    /// What it adds to a day: minutes of programme and visits, and whether one eats there. What
    /// keeps hours of its own (a banquet) may end after the day's.
    record Load(int programmed, int visits, boolean meal, boolean ownHours) {

        static final Load NONE = new Load(0, 0, false, false);

        static Load of(Item item, int minutes, Customs customs) {
            return item instanceof Engagement it
                    ? new Load(
                            it.kind() == EngagementKind.REST ? 0 : minutes,
                            isVisit(it.kind()) ? 1 : 0,
                            isMeal(it.kind()),
                            customs.hours().containsKey(it.kind()))
                    : NONE;
        }

        /// Of what overlaps: the time counts once.
        Load with(Load other) {
            return new Load(
                    Math.max(programmed, other.programmed),
                    visits + other.visits,
                    meal || other.meal,
                    ownHours || other.ownHours);
        }

        private static boolean isMeal(EngagementKind kind) {
            return kind == EngagementKind.WORKING_MEAL || kind == EngagementKind.BANQUET;
        }

        /// What a delegation prepares for, as against what comes with it.
        private static boolean isVisit(EngagementKind kind) {
            return switch (kind) {
                case COMPANY_VISIT,
                        ZONE_TOUR,
                        LABORATORY_VISIT,
                        EXHIBITION_TOUR,
                        PORT_VISIT,
                        COURTESY_CALL,
                        TALKS,
                        SIGNING,
                        FORUM,
                        SPEECH,
                        PRESS ->
                        true;
                case BANQUET,
                        WORKING_MEAL,
                        RECEPTION,
                        SHOW,
                        SIGHTSEEING,
                        GROUP_PHOTO,
                        REST,
                        ARRIVAL,
                        DEPARTURE,
                        WELCOME_CEREMONY,
                        WREATH_LAYING,
                        OTHER ->
                        false;
            };
        }
    }

    Item item() {
        return items.getFirst();
    }

    /// The first minute from this one on at which it may begin on the day; negative where there is
    /// none.
    int earliest(int day, int from) {
        for (var window : windows.get(day)) {
            if (from <= window.closes()) {
                return Math.max(from, window.opens());
            }
        }
        return -1;
    }
}
