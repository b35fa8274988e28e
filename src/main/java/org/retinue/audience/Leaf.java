package org.retinue.audience;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.retinue.tour.Position;
import org.retinue.tour.Text;

/// One value that stands in a tour: in which component of which record, and of which kind it is.
record Leaf(String component, Object value, DataKind kind) {

    /// What a value is known by: where it stands in the tour does not matter.
    record Known(String component, Object value) {}

    Known known() {
        return new Known(component, value);
    }

    /// What can be found of it in a text. Times, days and words of a list look different wherever
    /// they are said, and stand there for other things too.
    List<String> written() {
        return switch (value) {
            case String text -> List.of(text);
            case Text text -> List.copyOf(text.forms().values());
            case Integer number -> List.of(number.toString());
            case OptionalInt number -> number.stream().mapToObj(Integer::toString).toList();
            case Position position -> List.of(position.written().split(", "));
            case SortedMap<?, ?> map ->
                    Stream.concat(map.keySet().stream(), map.values().stream())
                            .map(Object::toString)
                            .toList();
            default -> List.of();
        };
    }

    /// Whether it says what something is called.
    boolean isName() {
        return NAMES.contains(component);
    }

    private static final List<String> NAMES =
            List.of(
                    "Person.name",
                    "Person.organisation",
                    "Site.name",
                    "Room.name",
                    "Vehicle.name",
                    "Engagement.title",
                    "Leg.title",
                    "Gift.what",
                    "Track.name",
                    "Heading.title",
                    "Delegation.name");
}
