package org.retinue.audience;

/// A withheld value that stands in what was made, by its kind and the line in which it begins. What
/// it says is not repeated.
public record Leak(DataKind kind, int line) {}
