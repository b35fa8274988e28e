package org.retinue.ui.board;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.retinue.check.Finding;
import org.retinue.edit.Edit;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;

/// What the board asks of those around it: to make an edit, to say what would be wrong with a tour,
/// and to open an item.
public record Doing(
        Consumer<Edit> edit, Function<Tour, List<Finding>> foresee, Consumer<ItemId> open) {}
