package org.retinue.ui.releases;

import java.util.Optional;
import org.retinue.tour.ItemId;

/// A line of a comparison.
public sealed interface ChangeLine {

    /// The day, or the kind of thing, that the lines below it belong to.
    record Heading(String text) implements ChangeLine {}

    /// A thing and what became of it; an item can be gone to.
    record OfThing(Sort sort, String name, Optional<ItemId> item) implements ChangeLine {}

    /// A field of the thing above: what stands there before and after.
    record OfField(String name, String before, String after) implements ChangeLine {}
}
