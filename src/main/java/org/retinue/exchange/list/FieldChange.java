package org.retinue.exchange.list;

/// What a row changes in somebody or something that is known; `from` is empty where nothing was
/// known.
public record FieldChange(Field field, String from, String to) {}
