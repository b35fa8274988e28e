package org.retinue.exchange.calendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Puts lines together to components, whatever is missing or too much of them.
final class Components {

    /// What stands in a calendar and in nothing else.
    private static final Set<String> WHOLE =
            Set.of("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE");

    private final Remarks remarks;
    private final Component root = opened("", 0);
    private final Deque<Component> open = new ArrayDeque<>(List.of(root));
    private int count;
    private int zones;
    private int skipped;
    private boolean isFull;

    private Components(Remarks remarks) {
        this.remarks = remarks;
    }

    /// The calendars in the lines; events that stand in none are taken as if they stood in one.
    static List<Component> of(Lines lines, Remarks remarks) {
        var reading = new Components(remarks);
        for (var line : lines.lines()) {
            if (!reading.isFull) {
                reading.read(line);
            }
        }
        reading.close();
        return reading.root.parts();
    }

    private static Component opened(String name, int line) {
        return new Component(name, line, new ArrayList<>(), new ArrayList<>());
    }

    private void read(Lines.Line raw) {
        var found = ContentLine.of(raw);
        if (found.isEmpty()) {
            if (!raw.text().isBlank() && open.size() > 1) {
                remarks.add(raw.number(), Flaw.NOT_A_LINE, raw.text());
            }
            return;
        }
        var line = found.get();
        switch (line.name()) {
            case "BEGIN" -> begin(line);
            case "END" -> end(line);
            default -> {
                if (skipped == 0 && open.size() > 1) {
                    open.element().lines().add(line);
                }
            }
        }
    }

    private void begin(ContentLine line) {
        var name = line.value().strip().toUpperCase(Locale.ROOT);
        if (skipped == 0) {
            leaveBefore(name);
        }
        if (++count > CalendarLimits.COMPONENTS) {
            remarks.add(line.number(), Flaw.TOO_MANY_COMPONENTS);
            isFull = true;
        } else if (skipped > 0 || isTooMuch(line, name)) {
            skipped++;
        } else {
            var component = opened(name, line.number());
            open.element().parts().add(component);
            open.push(component);
        }
    }

    /// An event within an event says that the first one was not closed.
    private void leaveBefore(String name) {
        while (open.size() > 1
                && (name.equals("VCALENDAR")
                        || (WHOLE.contains(name) && !open.element().name().equals("VCALENDAR")))) {
            var left = open.pop();
            remarks.add(left.line(), Flaw.NOT_CLOSED, left.name());
        }
    }

    private boolean isTooMuch(ContentLine line, String name) {
        if (open.size() > CalendarLimits.DEPTH) {
            remarks.add(line.number(), Flaw.TOO_DEEP, name);
            return true;
        }
        if (name.equals("VTIMEZONE") && ++zones > CalendarLimits.ZONES) {
            if (zones == CalendarLimits.ZONES + 1) {
                remarks.add(line.number(), Flaw.TOO_MANY_ZONES);
            }
            return true;
        }
        return false;
    }

    private void end(ContentLine line) {
        var name = line.value().strip().toUpperCase(Locale.ROOT);
        if (skipped > 0) {
            skipped--;
        } else if (!isOpen(name)) {
            remarks.add(line.number(), Flaw.NOT_OPENED, name);
        } else {
            while (!open.element().name().equals(name)) {
                var left = open.pop();
                remarks.add(left.line(), Flaw.NOT_CLOSED, left.name());
            }
            open.pop();
        }
    }

    /// The root, which has no name, is not closed by an end that names nothing.
    private boolean isOpen(String name) {
        return !name.isEmpty()
                && open.stream().anyMatch(component -> component.name().equals(name));
    }

    private void close() {
        while (open.size() > 1) {
            var left = open.pop();
            remarks.add(left.line(), Flaw.NOT_CLOSED, left.name());
        }
    }
}
