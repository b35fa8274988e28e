package org.retinue.release;

/// A field that both sides changed, to different values: the way to it through the tour's
/// components and ids, such as `items/item-7/moment`, and the value that did not win.
public record Conflict(String field, Object theirs) {}
