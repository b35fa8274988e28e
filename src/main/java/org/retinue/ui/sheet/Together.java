package org.retinue.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retinue.edit.Edit;
import org.retinue.tour.Text;

/// The same typed into one column of several lines that know nothing of each other, as one edit.
final class Together {

    private Together() {}

    /// Lines in which the column cannot be typed into stay as they are; what one of the others
    /// refuses is refused for all.
    static <I, C extends Enum<C>> Outcome<I> enter(
            Sheet<I, C> sheet, List<I> lines, C column, String typed, Optional<Offer> chosen) {
        var edits = new ArrayList<Edit>();
        for (var line : lines) {
            switch (sheet.enter(new Spot<>(line, column), typed, chosen)) {
                case Outcome.Refused<I> refused -> {
                    return refused;
                }
                case Outcome.Unchanged<I> _ -> {}
                case Outcome.Made<I>(var edit, _, _) -> edits.add(edit);
            }
        }
        return edits.isEmpty()
                ? new Outcome.Unchanged<>()
                : new Outcome.Made<>(joined(edits), lines);
    }

    private static Edit joined(List<Edit> edits) {
        var first = edits.getFirst();
        return new Edit(
                first.deed(),
                edits.size() == 1 ? first.subject() : Text.EMPTY,
                tour -> {
                    var changed = tour;
                    for (var edit : edits) {
                        changed = edit.on(changed);
                    }
                    return changed;
                });
    }
}
