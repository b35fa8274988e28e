package org.retinue.exchange.list;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What the officer says about a list, against what would be guessed: what columns are about, and
/// what is to be done with rows.
public record ListWishes(Map<Integer, Field> columns, Map<Integer, Treatment> rows) {

    public static final ListWishes NONE = new ListWishes(Map.of(), Map.of());

    public ListWishes {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    public ListWishes withColumn(int column, Field field) {
        var changed = new TreeMap<>(columns);
        changed.put(column, field);
        return new ListWishes(changed, rows);
    }

    public ListWishes withRow(int row, Treatment treatment) {
        var changed = new TreeMap<>(rows);
        changed.put(row, treatment);
        return new ListWishes(columns, changed);
    }
}
