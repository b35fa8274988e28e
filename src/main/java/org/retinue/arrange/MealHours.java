package org.retinue.arrange;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;

/// The hours that the kind of an engagement keeps; a meal whose title says lunch or dinner keeps to
/// those.
final class MealHours {

    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final List<String> LUNCH = List.of("lunch", "午餐", "午宴");
    private static final List<String> DINNER = List.of("dinner", "supper", "晚餐", "晚宴");

    private MealHours() {}

    static List<Customs.Hours> of(Engagement wish, Customs customs) {
        var kept = customs.hours().getOrDefault(wish.kind(), List.of());
        if (wish.kind() != EngagementKind.WORKING_MEAL) {
            return kept;
        }
        if (names(wish, LUNCH)) {
            return those(kept, hours -> hours.from().isBefore(AFTERNOON));
        }
        return names(wish, DINNER) ? those(kept, hours -> !hours.from().isBefore(AFTERNOON)) : kept;
    }

    private static boolean names(Engagement wish, List<String> meals) {
        return wish.title()
                .any(form -> meals.stream().anyMatch(form.toLowerCase(Locale.ROOT)::contains));
    }

    private static List<Customs.Hours> those(
            List<Customs.Hours> kept, Predicate<Customs.Hours> wanted) {
        var found = kept.stream().filter(wanted).toList();
        return found.isEmpty() ? kept : found;
    }
}
