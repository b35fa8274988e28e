package org.retinue.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// A list as JSON, in which form SQLite takes any number of values as one: `json_each(?)`.
final class JsonList {

    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder written = new StringBuilder();

    private JsonList() {}

    /// Of texts, whole numbers, and lists of these.
    static String of(Stream<?> values) {
        var list = new JsonList();
        list.list(values);
        return list.written.toString();
    }

    static String of(Collection<?> values) {
        return of(values.stream());
    }

    private void list(Stream<?> values) {
        written.append('[');
        var start = written.length();
        values.forEach(value -> {
            if (written.length() > start) {
                written.append(',');
            }
            value(value);
        });
        written.append(']');
    }

    private void value(Object value) {
        switch (value) {
            case String text -> text(text);
            case Long number -> written.append(number);
            case Integer number -> written.append(number);
            case List<?> values -> list(values.stream());
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    private void text(String text) {
        written.append('"');
        for (var place = 0; place < text.length(); place++) {
            var sign = text.charAt(place);
            if (sign == '"' || sign == '\\') {
                written.append('\\').append(sign);
            } else if (sign < FIRST_PRINTABLE) {
                written.append("\\u00%02x".formatted((int) sign));
            } else {
                written.append(sign);
            }
        }
        written.append('"');
    }
}
