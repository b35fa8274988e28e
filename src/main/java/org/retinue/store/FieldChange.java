package org.retinue.store;

/// One field of one row before and after an edit; what is absent is the empty text.
public record FieldChange(String table, String key, String field, String before, String after) {}
