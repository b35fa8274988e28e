package org.retinue.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.retinue.tour.Language;
import org.retinue.tour.Note;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Text;

/// The rows of a thing or of a part of it, with the ways in which texts, notes and lists stand in
/// rows, both there and back.
final class Rows {

    /// The rows of what is not there; nothing is ever added.
    static final Rows NONE = new Rows();

    private static final Comparator<Row> BY_POSITION =
            Comparator.comparingInt(row -> Integer.parseInt(row.last()));

    private final List<Row> all = new ArrayList<>();
    private final Map<Table, Map<List<String>, List<Row>>> byParent = new EnumMap<>(Table.class);

    List<Row> all() {
        return all;
    }

    void add(Row row) {
        all.add(row);
        byParent.computeIfAbsent(row.table(), _ -> new HashMap<>())
                .computeIfAbsent(row.parent(), _ -> new ArrayList<>(2))
                .add(row);
    }

    void add(Table table, List<String> key, String... values) {
        add(new Row(table, key, List.of(values)));
    }

    /// The text's forms, the language being the last part of the key.
    void addText(Table table, List<String> key, Text text) {
        text.forms().forEach((language, form) -> add(table, key(key, language.tag()), form));
    }

    void addNotes(Table table, Table texts, List<String> key, List<Note> notes) {
        addList(
                notes,
                (place, note) -> {
                    add(table, key(key, place), note.sensitivity().name());
                    addText(texts, key(key, place), note.text());
                });
    }

    /// Calls back with the place of each thing in the list, as the last part of a key.
    static <T> void addList(List<T> things, BiConsumer<String, T> add) {
        for (var place = 0; place < things.size(); place++) {
            add.accept(Integer.toString(place), things.get(place));
        }
    }

    Stream<Row> all(Table table) {
        return byParent.getOrDefault(table, Map.of()).values().stream().flatMap(List::stream);
    }

    /// The rows of the table whose keys begin so and have one part more.
    List<Row> under(Table table, List<String> key) {
        return byParent.getOrDefault(table, Map.of()).getOrDefault(key, List.of());
    }

    /// The same in the order of the numbers that their keys end with.
    Stream<Row> listed(Table table, List<String> key) {
        return under(table, key).stream().sorted(BY_POSITION);
    }

    /// The rows of the table whose keys begin so, by their column `position`.
    Stream<Row> placed(Table table, List<String> key) {
        return under(table, key).stream()
                .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.get("position"))));
    }

    /// One column of a list.
    <T> List<T> list(Table table, List<String> key, String column, Function<String, T> reading) {
        return listed(table, key).map(row -> reading.apply(row.get(column))).toList();
    }

    /// The one row of the key.
    Row row(Table table, List<String> key) {
        return under(table, key.subList(0, key.size() - 1)).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No row in " + table));
    }

    Text text(Table table, List<String> key) {
        var forms = new TreeMap<Language, String>();
        under(table, key).forEach(row -> forms.put(new Language(row.last()), row.get("form")));
        return forms.isEmpty() ? Text.EMPTY : new Text(forms);
    }

    List<Note> notes(Table table, Table texts, List<String> key) {
        return listed(table, key)
                .map(row ->
                        new Note(
                                Sensitivity.valueOf(row.get("sensitivity")),
                                text(texts, row.key())))
                .toList();
    }

    /// What the text of a cell says, or nothing where the cell is empty.
    static <T> Optional<T> optional(String cell, Function<String, T> reading) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(reading.apply(cell));
    }

    static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    /// The number in a cell; nothing where the cell is empty.
    static OptionalInt number(String cell) {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }

    /// A yes that is written down only where it holds.
    static String flag(boolean holds) {
        return holds ? "1" : "";
    }

    /// The key, one part longer.
    static List<String> key(List<String> key, String part) {
        var longer = new ArrayList<>(key);
        longer.add(part);
        return longer;
    }
}
