package org.retinue.audience;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retinue.tour.Conditions;
import org.retinue.tour.Heading;
import org.retinue.tour.Importance;
import org.retinue.tour.Interpreting;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Sex;
import org.retinue.tour.Site;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;

/// What a field holds of which nothing is known.
final class Blank {

    private static final Map<Class<?>, Object> VALUES =
            Map.ofEntries(
                    Map.entry(String.class, ""),
                    Map.entry(boolean.class, false),
                    Map.entry(Optional.class, Optional.empty()),
                    Map.entry(OptionalInt.class, OptionalInt.empty()),
                    Map.entry(SortedMap.class, new TreeMap<>()),
                    Map.entry(PressAccess.class, PressAccess.UNDECIDED),
                    Map.entry(Interpreting.class, Interpreting.UNDECIDED),
                    Map.entry(Importance.class, Importance.IMPORTANT),
                    Map.entry(PrecedenceOrder.class, PrecedenceOrder.BY_HAND),
                    Map.entry(Sex.class, Sex.UNKNOWN),
                    Map.entry(SiteKind.class, SiteKind.OTHER),
                    Map.entry(TourKind.class, TourKind.OFFICIAL_VISIT),
                    Map.entry(Conditions.class, Conditions.UNKNOWN),
                    Map.entry(OpeningHours.class, OpeningHours.UNKNOWN));

    /// The names that cannot be empty, and what stands in their place.
    private static final Map<Class<?>, Map<String, Stead>> NAMES =
            Map.of(
                    Heading.class,
                    Map.of("title", Stead.TOUR),
                    Track.class,
                    Map.of("name", Stead.TRACK),
                    Site.class,
                    Map.of("name", Stead.PLACE));

    private Blank() {}

    static Object of(RecordComponent component, Steads steads) {
        if (component.getType() == Text.class) {
            var name = NAMES.getOrDefault(component.getDeclaringRecord(), Map.of());
            return Optional.ofNullable(name.get(component.getName()))
                    .map(steads::of)
                    .orElse(Text.EMPTY);
        }
        return Optional.ofNullable(VALUES.get(component.getType())).orElseThrow();
    }

    /// Whether the value says nothing.
    static boolean is(Object value) {
        return value.equals(Text.EMPTY) || VALUES.containsValue(value);
    }
}
