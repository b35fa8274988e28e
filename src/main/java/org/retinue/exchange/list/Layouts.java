package org.retinue.exchange.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.retinue.exchange.table.Table;

/// What the officer said of the columns of a list, remembered by the fingerprint of its header, so
/// that the next list of that layout is understood at once.
public final class Layouts {

    private static final int LENGTH = 32;
    private static final String BETWEEN = "\u001f";
    private static final Pattern ENTRY = Pattern.compile("([0-9]{1,2})=([A-Z_]{1,40})");

    private Layouts() {}

    /// A name for the header of the table, the same for all tables of that layout; nothing where
    /// there is no header.
    public static Optional<String> fingerprint(Table table, ListKind kind) {
        return Header.of(table)
                .map(header ->
                        kind
                                + BETWEEN
                                + header.texts().stream()
                                        .map(text -> text.replaceAll("\\s+", " ").strip())
                                        .collect(Collectors.joining(BETWEEN)))
                .map(Layouts::digest);
    }

    /// What was remembered, as wishes for a list of that layout. What a newer program may have
    /// remembered is passed over.
    public static ListWishes remembered(Map<String, String> layouts, Table table, ListKind kind) {
        var columns = new TreeMap<Integer, Field>();
        fingerprint(table, kind)
                .map(layouts::get)
                .ifPresent(written -> {
                    for (var entry : written.split(",", -1)) {
                        read(entry, table, columns);
                    }
                });
        return new ListWishes(columns, Map.of());
    }

    /// The columns that the officer spoke of, as they are remembered; nothing where there are none.
    public static Optional<String> written(ListWishes wishes) {
        return wishes.columns().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        wishes.columns().entrySet().stream()
                                .map(column -> column.getKey() + "=" + column.getValue().name())
                                .collect(Collectors.joining(",")));
    }

    private static void read(String entry, Table table, Map<Integer, Field> columns) {
        var found = ENTRY.matcher(entry);
        if (found.matches()) {
            var column = Integer.parseInt(found.group(1));
            Arrays.stream(Field.values())
                    .filter(field -> field.name().equals(found.group(2)))
                    .filter(_ -> column < table.width())
                    .forEach(field -> columns.put(column, field));
        }
    }

    private static String digest(String header) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(header.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
