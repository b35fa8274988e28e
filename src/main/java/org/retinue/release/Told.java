package org.retinue.release;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.retinue.tour.Note;
import org.retinue.tour.Sensitivity;

/// Which fields papers tell, and which only the office works with.
final class Told {

    /// Fields of the office's own work.
    private static final Set<String> OF_ITEMS =
            Set.of(
                    "standing/anchored",
                    "standing/importance",
                    "standing/confirmation/asked",
                    "standing/confirmation/askedBy",
                    "standing/confirmation/due");

    /// What is known of a site to plan with.
    private static final List<String> OF_SITES =
            List.of("kind", "position", "zone", "within", "capacity", "hours", "notes");

    private Told() {}

    /// What of the change papers tell: of remarks those that guests and hosts may read.
    static Stream<FieldChange> told(FieldChange change) {
        if (!isTold(change)) {
            return Stream.empty();
        }
        if (!change.field().equals("notes")) {
            return Stream.of(change);
        }
        var open = new FieldChange(change.path(), open(change.before()), open(change.after()));
        return open.before().equals(open.after()) ? Stream.empty() : Stream.of(open);
    }

    private static Optional<Object> open(Optional<Object> notes) {
        return notes.map(all ->
                all instanceof List<?> list ? list.stream().filter(Told::isOpen).toList() : all);
    }

    private static boolean isOpen(Object note) {
        return note instanceof Note(var sensitivity, _)
                && sensitivity.compareTo(Sensitivity.PARTICIPANTS) <= 0;
    }

    private static boolean isTold(FieldChange change) {
        return switch (change.part()) {
            case TASK, RULES, WAIVERS -> false;
            case TOUR -> !change.field().equals("id") && !change.field().equals("zone");
            case DELEGATION ->
                    !change.field().equals("precedence/note")
                            && !change.field().equals("precedence/notified");
            case ITEM -> !change.field().isEmpty() && !OF_ITEMS.contains(change.field());
            case SITE -> isPrinted(change) && !begins(change.field(), OF_SITES);
            case PERSON -> isPrinted(change) && !begins(change.field(), List.of("rank", "notes"));
            case VEHICLE, TRACK -> isPrinted(change);
            case DAY, DELEGATE, STAY, GIFT -> true;
        };
    }

    /// What comes or goes as a whole does so because something else names it, which tells it.
    private static boolean isPrinted(FieldChange change) {
        return !change.field().isEmpty();
    }

    private static boolean begins(String field, List<String> names) {
        return names.stream().anyMatch(name -> field.equals(name) || field.startsWith(name + "/"));
    }
}
