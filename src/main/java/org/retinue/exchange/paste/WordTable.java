package org.retinue.exchange.paste;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which words tell which value, in order: the first row that fits holds.
record WordTable<E extends Enum<E>>(List<Row<E>> rows) {

    record Row<E>(E value, Pattern words) {}

    /// A row on each line: the value, blanks, and the pattern of its words.
    static <E extends Enum<E>> WordTable<E> of(Class<E> values, String lines) {
        return new WordTable<>(lines.lines().map(line -> row(values, line)).toList());
    }

    Optional<E> first(String text) {
        return rows.stream()
                .filter(row -> row.words().matcher(text).find())
                .map(Row::value)
                .findFirst();
    }

    /// English words stand by themselves, Chinese ones anywhere.
    private static <E extends Enum<E>> Row<E> row(Class<E> values, String line) {
        var parts = line.split(" +", 2);
        return new Row<>(
                Enum.valueOf(values, parts[0]),
                Pattern.compile("(?<![a-z])(?:" + parts[1] + ")(?![a-z])"));
    }
}
