package org.retinue.release;

import java.util.List;
import java.util.Set;

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

    static boolean isTold(FieldChange change) {
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
