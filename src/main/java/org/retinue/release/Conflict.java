package org.retinue.release;

import java.util.Optional;

/// A field that both sides changed, to different values: the way to it through the tour's
/// components and ids, such as `items/item-7/moment`, what stood there before (nothing where both
/// brought it along), and what each side has made of it.
public record Conflict(String field, Optional<Object> base, Object mine, Object theirs) {}
