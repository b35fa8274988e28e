package org.retinue.ui.sheet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The lines that are meant by what is done to lines, in their order: the one of the cursor, or
/// several. They are picked as a whole where they were pointed at as lines, and not only a cell in
/// one. A stretch of lines reaches from the anchor.
record Picks<I>(List<I> lines, Optional<I> anchor, boolean whole) {

    Picks {
        lines = List.copyOf(lines);
    }

    static <I> Picks<I> none() {
        return new Picks<>(List.of(), Optional.empty(), false);
    }

    /// The line alone, of which a cell is meant.
    static <I> Picks<I> cellOf(I line, Steps<I, ?> steps) {
        return new Picks<>(steps.between(line, line), Optional.of(line), false);
    }

    /// The lines, in the order of the sheet.
    static <I> Picks<I> of(Collection<I> lines, I anchor, Steps<I, ?> steps) {
        var wanted = Set.copyOf(lines);
        return whole(steps.entries().stream().filter(wanted::contains).toList(), anchor);
    }

    /// All from the anchor to the line.
    Picks<I> to(I line, Steps<I, ?> steps) {
        var from = anchor.orElse(line);
        return whole(steps.between(from, line), from);
    }

    /// With the line, or without it where it was picked before.
    Picks<I> toggled(I line, Steps<I, ?> steps) {
        var changed = new HashSet<>(lines);
        if (!changed.remove(line)) {
            changed.add(line);
        }
        return of(changed, line, steps);
    }

    /// Those that are still there, in their order of now.
    Picks<I> kept(Steps<I, ?> steps) {
        var known = Set.copyOf(lines);
        var left = steps.entries().stream().filter(known::contains).toList();
        var held =
                anchor.filter(line -> steps.line(line).isPresent())
                        .or(() -> left.stream().findFirst());
        return new Picks<>(left, held, whole && !left.isEmpty());
    }

    private static <I> Picks<I> whole(List<I> lines, I anchor) {
        return new Picks<>(lines, Optional.of(anchor), !lines.isEmpty());
    }
}
