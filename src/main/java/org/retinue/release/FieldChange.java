package org.retinue.release;

import java.util.Optional;

/// A field that differs between two tours: the way to it through the tour's components and ids,
/// such as `items/item-7/moment`, and what stands there before and after; nothing where it is
/// absent. At the place of a list whose elements have ids it is their order that differs, and the
/// values are the lists of these ids.
public record FieldChange(String path, Optional<Object> before, Optional<Object> after) {

    /// What the field belongs to.
    public Part part() {
        return Part.of(path);
    }

    /// The id of what the field belongs to; empty where there is only one of it.
    public String id() {
        return part().id(path);
    }

    /// The way to the field from what it belongs to; empty where that came or went as a whole.
    public String field() {
        return part().field(path);
    }
}
